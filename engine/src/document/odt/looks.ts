import { type RunLooks, statedLooks, UNKNOWN_GROUND } from '../flow/looks.ts'
import type { XmlElement } from '../xml.ts'

/** Points in one unit of XSL-FO, which OpenDocument measures in. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, pc: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 }

/** "12pt" → 12, "0.5cm" → 14.17…; `undefined` for anything else. */
export const lengthInPoints = (value: string | undefined): number | undefined => {
  const [, number, unit] = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|pc|in|cm|mm|px)$/.exec(value ?? '') ?? []
  const points = POINTS[unit ?? '']
  return points === undefined ? undefined : Number(number) * points
}

/** A size may be a share of the size around it: "80%". */
const sizeOf = (value: string | undefined, around: number | undefined): number | undefined => {
  const [, percent] = /^(\d{1,4}(?:\.\d{1,4})?)%$/.exec(value ?? '') ?? []
  if (percent !== undefined) return around === undefined ? undefined : (around * Number(percent)) / 100
  return lengthInPoints(value)
}

/** `style:text-properties` → what it states on looks that it stands in. */
export const readTextLooks = (properties: XmlElement | undefined, around: RunLooks): RunLooks => {
  if (properties === undefined) return {}
  const { attributes } = properties
  return statedLooks({
    font: attributes['style:font-name'] ?? attributes['fo:font-family'],
    size: sizeOf(attributes['fo:font-size'], around.size),
    bold: weightOf(attributes['fo:font-weight']),
    italic: italicOf(attributes['fo:font-style']),
    color: attributes['style:use-window-font-color'] === 'true' ? 'auto' : colorOf(attributes['fo:color']),
    vanish: vanishOf(attributes['text:display']),
    ground: groundOf(properties),
  })
}

const weightOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'bold' || Number(value) >= 600

const italicOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'italic' || value === 'oblique'

/** `condition` shows or hides by a formula that is not computed here; it was shown when the file was saved. */
const vanishOf = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'none'

const colorOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined

/** What `fo:background-color` of any properties paints; `undefined` for nothing. */
export const groundOf = (properties: XmlElement | undefined): string | undefined => {
  const value = properties?.attributes['fo:background-color']
  if (value === undefined || value === 'transparent') return undefined
  return colorOf(value) ?? UNKNOWN_GROUND
}
