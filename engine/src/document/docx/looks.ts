import { type RunLooks, statedLooks, UNKNOWN_GROUND } from '../flow/looks.ts'
import { childNamed, findAll, switchOf, valOf, type XmlElement } from '../xml.ts'

/** `w:rPr` → what it states. */
export const readLooks = (properties: XmlElement | undefined): RunLooks => {
  if (properties === undefined) return {}
  const fonts = childNamed(properties, 'w:rFonts')?.attributes
  const halfPoints = Number(valOf(properties, 'w:sz'))
  const highlight = valOf(properties, 'w:highlight')
  return statedLooks({
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    size: Number.isFinite(halfPoints) && halfPoints > 0 ? halfPoints / 2 : undefined,
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    color: readColor(valOf(properties, 'w:color')),
    vanish: switchOf(properties, 'w:vanish'),
    concealed: isUnfilled(properties) ? 'transparent' : undefined,
    ground: highlight !== undefined && highlight !== 'none' ? UNKNOWN_GROUND : readGround(properties),
  })
}

/** Letters filled with nothing, or with a colour of no opacity (`w14:alpha` counts what is let through). */
const isUnfilled = (properties: XmlElement): boolean => {
  const fill = childNamed(properties, 'w14:textFill')
  if (fill === undefined) return false
  const isClear = ({ attributes }: XmlElement) => Number(attributes['w14:val']) >= 100_000
  return childNamed(fill, 'w14:noFill') !== undefined || findAll(fill, 'w14:alpha').some(isClear)
}

/** Background that `w:shd` of a run, paragraph or cell paints: `#rrggbb`, `unknown` for a pattern, `undefined` for none. */
export const readGround = (properties: XmlElement | undefined): string | undefined => {
  const shading = childNamed(properties, 'w:shd')?.attributes
  if (shading === undefined) return undefined
  const isPattern = !/^(?:clear|nil)$/.test(shading['w:val'] ?? 'clear')
  if (isPattern || shading['w:themeFill'] !== undefined) return UNKNOWN_GROUND
  const fill = readColor(shading['w:fill'])
  return fill === 'auto' ? undefined : fill
}

export const readColor = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : 'auto'
}
