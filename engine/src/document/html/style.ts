import { type RunLooks, statedLooks, UNKNOWN_GROUND } from '../flow/looks.ts'
import type { HiddenReason } from '../types.ts'
import type { XmlElement } from '../xml.ts'
import { readCssColor } from './colors.ts'
import { type Declarations, readDeclarations } from './css.ts'
import { BASE_SIZE, DISPLAYS, type Display, OWN_LOOKS, POINTS_PER_PIXEL } from './elements.ts'

/** What is known of an element once everything that applies to it is put together. */
export interface Style {
  readonly display: Display
  readonly looks: RunLooks
  /** White space is kept as it was typed. */
  readonly pre: boolean
  /** Items of a list have a sign before them. */
  readonly marked: boolean
  /** Moved to the side, away from the text before and after it. */
  readonly floats: boolean
  /** Columns of a grid; `null` where it is none. */
  readonly columns: number | null
}

export const ROOT_STYLE: Style = {
  display: 'block',
  looks: { size: BASE_SIZE },
  pre: false,
  marked: true,
  floats: false,
  columns: null,
}

/** Pixels: further out than this is off any screen. `left: -9999px` */
const OFF_SCREEN = -500

const DISPLAY_WORDS: ReadonlyMap<string, Display> = new Map(
  Object.entries<Display>({
    none: 'none',
    inline: 'inline',
    contents: 'inline',
    block: 'block',
    'flow-root': 'block',
    'inline-block': 'inline-block',
    'list-item': 'list-item',
    table: 'block',
    'table-row': 'row',
    flex: 'row',
    'inline-flex': 'row',
    grid: 'row',
  }),
)

/** @param rules what style sheets say of the element, weakest first */
export const styleOf = (element: XmlElement, rules: readonly Declarations[], around: Style): Style => {
  const inline = element.attributes['style']
  const all = inline === undefined ? rules : [...rules, readDeclarations(inline)]
  const said: Declarations =
    all.length === 1 && all[0] !== undefined ? all[0] : new Map(all.flatMap((each) => [...each]))
  const own = OWN_LOOKS.get(element.name)
  const size = (around.looks.size ?? BASE_SIZE) * (own?.scale ?? 1)
  const base: RunLooks = { ...around.looks, ...own?.looks, size, ...attributeLooks(element) }
  return {
    display: displayOf(element, said),
    looks: said.size === 0 ? base : { ...base, ...saidLooks(said, base, around) },
    pre: preOf(said.get('white-space')) ?? (element.name === 'pre' || around.pre),
    marked: markedOf(said, element) ?? around.marked,
    floats: /^(?:right|left)$/.test(said.get('float') ?? ''),
    columns: columnsOf(said),
  }
}

const displayOf = (element: XmlElement, said: Declarations): Display => {
  const own = DISPLAYS.get(element.name) ?? 'inline'
  if (own === 'skip') return own
  if ('hidden' in element.attributes || said.get('mso-hide') === 'all') return 'none'
  if (element.name === 'dialog' && 'open' in element.attributes) return 'block'
  const word = DISPLAY_WORDS.get(said.get('display') ?? '')
  if (word === undefined || (own === 'table' && word !== 'none')) return own
  const isColumn = said.get('flex-direction')?.startsWith('column') || /^column/.test(said.get('flex-flow') ?? '')
  return word === 'row' && isColumn ? 'block' : word
}

/** Looks of the days before style sheets, still written by mail programs and word processors. */
const attributeLooks = ({ name, attributes }: XmlElement): RunLooks => {
  const color = name === 'font' ? attributes['color'] : name === 'body' ? attributes['text'] : undefined
  const ground = attributes['bgcolor']
  return statedLooks({
    color: color === undefined ? undefined : readCssColor(color)?.color,
    ground: ground === undefined ? undefined : (readCssColor(ground)?.color ?? UNKNOWN_GROUND),
  })
}

const saidLooks = (said: Declarations, base: RunLooks, around: Style): RunLooks => {
  const weight = said.get('font-weight')
  const slant = said.get('font-style')
  const color = readCssColor(said.get('color') ?? '')
  return statedLooks({
    size: sizeOf(said.get('font-size'), around.looks.size ?? BASE_SIZE) ?? sizeInFont(said.get('font')),
    bold: weight === undefined ? undefined : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant === 'italic' || slant.startsWith('oblique'),
    color: color?.color,
    font: said.get('font-family')?.split(',', 1)[0]?.replace(/["']/g, '').trim(),
    vanish: vanishOf(said),
    concealed: concealedBy(said) ?? (color?.transparent === true && !paintsLetters(said) ? 'transparent' : undefined),
    ground: groundOf(said, base),
  })
}

/** `background-clip: text` fills the letters themselves, whose own colour is then transparent. */
const paintsLetters = (said: Declarations): boolean =>
  said.get('background-clip') === 'text' || said.get('-webkit-background-clip') === 'text'

const vanishOf = (said: Declarations): boolean | undefined => {
  const visibility = said.get('visibility')
  if (visibility !== undefined) return visibility === 'hidden' || visibility === 'collapse'
  return isClipped(said) ? true : undefined
}

/** The usual ways of leaving a text to screen readers and search engines only. */
const isClipped = (said: Declarations): boolean => {
  const none = (property: string, most: number) =>
    pixels(said.get(property)) !== null && (pixels(said.get(property)) ?? 9) <= most
  const cut = /^(?:hidden|clip)$/.test(said.get('overflow') ?? '')
  if (cut && (none('height', 1) || none('max-height', 1) || none('width', 1))) return true
  return /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]/.test(said.get('clip') ?? '')
}

const concealedBy = (said: Declarations): HiddenReason | undefined => {
  const opacity = said.get('opacity')
  if (opacity !== undefined && Number.parseFloat(opacity) === 0) return 'transparent'
  const isPlaced = /^(?:absolute|fixed)$/.test(said.get('position') ?? '')
  const edges = isPlaced ? ['left', 'top', 'right', 'bottom', 'text-indent'] : ['text-indent', 'margin-left']
  return edges.some((edge) => (pixels(said.get(edge)) ?? 0) <= OFF_SCREEN) ? 'off-page' : undefined
}

const groundOf = (said: Declarations, base: RunLooks): string | undefined => {
  const value = said.get('background-color') ?? said.get('background')
  const isPlaced = /^(?:absolute|fixed)$/.test(said.get('position') ?? '')
  const image = said.get('background-image')
  if (paintsLetters(said) || (image !== undefined && image !== 'none')) return UNKNOWN_GROUND
  if (value === undefined || /^(?:none|inherit|initial|unset)$/.test(value))
    return isPlaced ? UNKNOWN_GROUND : undefined
  const color = readCssColor(value)
  if (color === null) return UNKNOWN_GROUND
  return color.transparent ? (isPlaced ? UNKNOWN_GROUND : base.ground) : color.color
}

/** Pixels in one unit. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  em: 16,
  rem: 16,
  '': 1,
}

const pixels = (value: string | undefined): number | null => {
  const [, number, unit] = /^(-?\d{0,7}(?:\.\d{1,7})?)(px|pt|pc|in|cm|mm|em|rem)?$/.exec(value ?? '') ?? []
  if (number === undefined || number === '') return null
  return Number(number) * (UNITS[unit ?? ''] ?? 1)
}

const SIZE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'xx-small': 9,
    'x-small': 10,
    small: 13,
    medium: 16,
    large: 18,
    'x-large': 24,
    'xx-large': 32,
  }),
)

/** Points of a `font-size`. */
const sizeOf = (value: string | undefined, around: number): number | undefined => {
  if (value === undefined) return undefined
  const [, share, unit] = /^(\d{0,5}(?:\.\d{1,5})?)(%|em)$/.exec(value) ?? []
  if (share !== undefined && share !== '') return around * Number(share) * (unit === '%' ? 0.01 : 1)
  if (value === 'smaller') return around * 0.83
  if (value === 'larger') return around * 1.2
  const inPixels = SIZE_WORDS.get(value) ?? pixels(value)
  return inPixels === null ? undefined : inPixels * POINTS_PER_PIXEL
}

/** `font: bold 12px/1.5 Arial` */
const sizeInFont = (value: string | undefined): number | undefined => {
  const [, size] = /(?:^|\s)(\d{1,5}(?:\.\d{1,5})?(?:px|pt|em|rem))(?:[\s/]|$)/.exec(value ?? '') ?? []
  return sizeOf(size, BASE_SIZE)
}

const preOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value.startsWith('pre') || value === 'break-spaces'

const markedOf = (said: Declarations, { name }: XmlElement): boolean | undefined => {
  const value = said.get('list-style-type') ?? said.get('list-style')
  if (value !== undefined) return !value.split(/\s+/).includes('none')
  return name === 'ul' || name === 'ol' ? true : undefined
}

/** Columns of `grid-template-columns: 1fr 2fr` or `repeat(3, 1fr)`; unknown ones count as one. */
const columnsOf = (said: Declarations): number | null => {
  if (said.get('display') !== 'grid') return null
  const template = said.get('grid-template-columns')
  if (template === undefined) return 1
  const [, repeated] = /^repeat\(\s*(\d{1,2})\s*,/.exec(template) ?? []
  if (repeated !== undefined) return Math.max(1, Number(repeated))
  return template.includes('(') ? 1 : Math.max(1, template.split(/\s+/).length)
}
