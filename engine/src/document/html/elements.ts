import type { RunLooks } from '../flow/looks.ts'

/** How an element stands in the flow, as far as reading order goes. */
export type Display = 'none' | 'inline' | 'inline-block' | 'block' | 'list-item' | 'table' | 'row' | 'skip'

const BLOCKS =
  'html body div p h1 h2 h3 h4 h5 h6 ul ol dl dt dd section article header footer main aside nav address blockquote figure figcaption pre form fieldset legend center details summary hgroup search menu dir caption thead tbody tfoot tr td th'
/** What holds no text of the page. */
const SKIPPED =
  'head title script style noscript template svg math iframe object embed applet canvas audio video map select datalist textarea input meta link base img picture source track param colgroup col frameset noframes rp rt'

const displaysOf = (names: string, display: Display): [string, Display][] =>
  names.split(' ').map((name) => [name, display])

/** What a browser does with an element of which nothing else is said; everything else is inline. */
export const DISPLAYS: ReadonlyMap<string, Display> = new Map([
  ...displaysOf(BLOCKS, 'block'),
  ...displaysOf(SKIPPED, 'skip'),
  ['li', 'list-item'],
  ['table', 'table'],
  ['dialog', 'none'],
])

/** Elements that stand apart from what is before and after them. */
export const APART: ReadonlySet<string> = new Set(
  'section article header footer main aside nav address blockquote'.split(' '),
)

/** Pixels are ¾ of a point: 16 px is a browser's own size. */
export const POINTS_PER_PIXEL = 0.75
export const BASE_SIZE = 16 * POINTS_PER_PIXEL

interface OwnLooks {
  /** A factor on the size around. */
  readonly scale?: number
  readonly looks: RunLooks
}

/** Sizes and weights that a browser gives. */
export const OWN_LOOKS: ReadonlyMap<string, OwnLooks> = new Map(
  Object.entries<OwnLooks>({
    h1: { scale: 2, looks: { bold: true } },
    h2: { scale: 1.5, looks: { bold: true } },
    h3: { scale: 1.17, looks: { bold: true } },
    h4: { looks: { bold: true } },
    h5: { scale: 0.83, looks: { bold: true } },
    h6: { scale: 0.67, looks: { bold: true } },
    b: { looks: { bold: true } },
    strong: { looks: { bold: true } },
    th: { looks: { bold: true } },
    i: { looks: { italic: true } },
    em: { looks: { italic: true } },
    cite: { looks: { italic: true } },
    dfn: { looks: { italic: true } },
    address: { looks: { italic: true } },
    small: { scale: 0.83, looks: {} },
    big: { scale: 1.2, looks: {} },
    sub: { scale: 0.83, looks: {} },
    sup: { scale: 0.83, looks: {} },
    a: { looks: { color: '#0000ee' } },
  }),
)

/** `h1` … `h6` */
export const headingLevel = (name: string): number | null => (/^h[1-6]$/.test(name) ? Number(name.slice(1)) : null)
