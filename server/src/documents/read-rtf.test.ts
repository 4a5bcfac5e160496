import { describe, expect, test } from 'vitest'
import { readRtf } from './read-rtf.ts'

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial CYR;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Mincho;}}{\colortbl;\red255\green255\blue255;\red18\green52\blue86;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Mine;}}{\info{\title Not this}}{\*\generator Nor this;}`
const read = (body: string) => readRtf(new Uint8Array(Buffer.from(`${HEAD}${body}}`, 'latin1')))

describe('rich text', () => {
  test.each([
    ['paragraphs, lines, tabs', String.raw`Ada\par Vine Farm\tab 2019\line Lyon\par`, 'Ada\nVine Farm\t2019\nLyon'],
    ['bytes of the code page', String.raw`\'c9lodie \'96 Lyon\par`, 'Élodie – Lyon'],
    ['bytes of the font', String.raw`{\f1 \'cf\'e5\'f2\'f0} {\f3 \'8e\'52\'93\'63}\par`, 'Петр 山田'],
    [
      'Unicode with what stands in for it',
      String.raw`\u201?lodie {\uc2\u26085ab\u26412\'93\'fa}{\uc0\u8211}x\par`,
      'Élodie 日本–x',
    ],
    ['two halves of a sign', String.raw`\u-10179?\u-8704?\par`, '😀'],
    ['named signs', String.raw`it\rquote s \ldblquote x\rdblquote \endash\~\bullet  a\_b\-c\par`, 'it’s “x”– • a-bc'],
    [
      'bullets, old and new',
      String.raw`{\pntext\f2\'b7\tab}Pruned\par{\listtext\'b7\tab}Grafted\par`,
      '• Pruned\n• Grafted',
    ],
    ['signs of picture fonts', String.raw`{\f2\'b7} Pruned {\f2\'28}x\par`, '• Pruned  x'],
    [
      'tables',
      String.raw`\trowd\cellx1\cellx2\intbl French\cell native\cell\row\intbl English\cell good\cell\row\pard Ada\par`,
      'French\tnative\nEnglish\tgood\nAda',
    ],
    [
      'a table in a cell',
      String.raw`\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\nestrow}\pard\intbl\itap1 c\par d\cell e\cell\row\pard`,
      'a\tb\nc\nd\ne',
    ],
    ['a header first, a footer last', String.raw`Ada\par{\footer Page\par}{\header Lyon\par}`, 'Lyon\nAda\nPage'],
    [
      'a text box after its paragraph',
      String.raw`{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt 555 0100\par}}{\shprslt old}}Ada\par Lyon\par`,
      'Ada\n555 0100\nLyon',
    ],
    [
      'no pictures, objects or unknown groups',
      String.raw`{\pict 89504e47}{\object{\*\objdata 00}}{\*\foo bar}Ada\par`,
      'Ada',
    ],
    ['no deleted text', String.raw`Ada{\deleted  King} Byron\par`, 'Ada Byron'],
  ])('has %s', (_, body, text) => {
    expect(read(body).text).toBe(text)
  })

  test('outline by style or statement, looks, links, pages', () => {
    const document = read(
      String.raw`\pard\s1 Work\par\pard\s2 Farm\par\pard\outlinelevel2 Vines\par\pard\plain\b\fs28\cf2 Ada\b0 \i Byron\par\page {\field{\*\fldinst{HYPERLINK "https://byron.example"}}{\fldrslt{\ul my site}}}\par`,
    )
    expect(document.lines.map(({ outline }) => outline)).toEqual([1, 2, 3, null, null])
    expect(document.lines[3]?.spans).toMatchObject([
      { bold: true, italic: false, size: 14, color: '#123456' },
      { bold: false, italic: true },
    ])
    expect(document.links.map(({ href, start, end }) => [href, document.text.slice(start, end)])).toEqual([
      ['https://byron.example', 'my site'],
    ])
    expect(document.lines.map(({ page }) => page)).toEqual([1, 1, 1, 1, 2])
  })

  test.each([
    ['vanish', String.raw`{\v kubernetes}`],
    ['same-colour', String.raw`{\cf1 kubernetes}`],
    ['tiny', String.raw`{\fs2 kubernetes}`],
  ])('hides by %s', (reason, run) => {
    const { text, hidden } = read(String.raw`Gardener ${run}\par`)
    expect(text).toBe('Gardener')
    expect(hidden).toMatchObject([{ text: 'kubernetes', reason }])
  })

  test('white text in a painted cell is seen', () => {
    expect(read(String.raw`\trowd\clcbpat2\cellx1\intbl{\cf1 Ada}\cell\row\pard`)).toMatchObject({
      text: 'Ada',
      hidden: [],
    })
  })
})

describe('rich text that is broken is read as far as it goes', () => {
  test.each([
    ['groups without an end', String.raw`{\b{\i Ada`, 'Ada'],
    ['too many ends', String.raw`Ada}}}} Lyon\par`, 'Ada Lyon'],
    ['groups a million deep', `Ada${'{'.repeat(1_000_000)}x`, 'Adax'],
    ['a skipped group a million deep', `Ada{\\pict${'{'.repeat(1_000_000)}`, 'Ada'],
    ['raw data that is longer than the file', String.raw`Ada{\pict\bin99999999 xx}`, 'Ada'],
    ['a number without an end', String.raw`Ada\fs${'9'.repeat(1_000)}`, `Ada${'9'.repeat(990)}`],
    ['a name without an end', `Ada \\${'b'.repeat(100)} x`, `Ada ${'b'.repeat(68)} x`],
    ['half a sign and NULs', "A\0da\\u-10179?\\'zz\\par", 'Ada'],
  ])('%s', (_, body, text) => {
    expect(read(body).text).toBe(text)
  })
})
