import type { FlowPlace } from '../flow-writer.ts'

/** Knowledge of control words (RTF 1.9.1) as tables: maps, since a file may hold `\constructor`, which every object answers to. */

/** Groups whose text is no text of the page. Any other group that is marked `\*` and not known is left out as well. */
export const SKIPPED = new Set(
  'info pict object objdata listtable listoverridetable revtbl rsidtbl themedata colorschememapping latentstyles datastore generator xmlnstbl filetbl sp sn sv shprslt nonshppict shppict bkmkstart bkmkend pntxtb pntxta pnseclvl annotation atnid atnauthor atntime atnref atndate atnparent template operator title subject author company comment keywords doccomm fchars lchars mmathPr wgrffmtfilter pgptbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc txe rxe falt panose fname ud userprops docvar datafield formfield fldtype background hlinkbase'.split(
    ' ',
  ),
)

/** Groups marked `\*` whose text is on the page. */
export const STARRED_TEXT = new Set('shpinst shptxt do dptxbxtext fldinst listtext pn nesttableprops cs'.split(' '))

/** Groups that stand apart from the text around them, and where they go. */
export const FLOWS: ReadonlyMap<string, FlowPlace> = new Map(
  Object.entries<FlowPlace>({
    header: 'header',
    headerf: 'header',
    headerl: 'header',
    headerr: 'header',
    footer: 'footer',
    footerf: 'footer',
    footerl: 'footer',
    footerr: 'footer',
    shptxt: 'box',
    dptxbxtext: 'box',
    footnote: 'note',
  }),
)

/** Words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    softline: '\n',
    lbr: '\n',
    emdash: '—',
    endash: '–',
    bullet: '•',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emspace: '\u2003',
    enspace: '\u2002',
    qmspace: '\u2005',
  }),
)

/** `\~` and its like: a character, or nothing that prints. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '-': '',
  '{': '{',
  '}': '}',
  '\\': '\\',
}
