import type { Looks } from '../builder.ts'
import type { HiddenReason } from '../types.ts'
import { childNamed, switchOf, valOf, type XmlElement } from './xml.ts'

/** Character formatting as far as it is stated; what is absent is inherited. */
export interface RunLooks {
  readonly font?: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** `#rrggbb`, or `auto`: whatever can be read on the ground. */
  readonly color?: string
  readonly vanish?: boolean
  /** Ground of this run, `#rrggbb` or `unknown`. */
  readonly ground?: string
}

/** 3.5 pt, the size that people choose to hide text; Word's own smallest is 1 pt. */
const TINY = 3.5
/** Of 255, per channel: closer than this, no eye tells text from ground. */
const SAME_COLOR = 14

/** `w:rPr` → what it states. */
export const readLooks = (properties: XmlElement | undefined): RunLooks => {
  if (properties === undefined) return {}
  const fonts = childNamed(properties, 'w:rFonts')?.attributes
  const halfPoints = Number(valOf(properties, 'w:sz'))
  const highlight = valOf(properties, 'w:highlight')
  return withoutUndefined({
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    size: Number.isFinite(halfPoints) && halfPoints > 0 ? halfPoints / 2 : undefined,
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    color: readColor(valOf(properties, 'w:color')),
    vanish: switchOf(properties, 'w:vanish'),
    ground: highlight !== undefined && highlight !== 'none' ? 'unknown' : readGround(properties),
  })
}

type Loose = { readonly [Key in keyof RunLooks]: RunLooks[Key] | undefined }

/** An absent property must not shadow an inherited one when objects are spread. */
const withoutUndefined = (looks: Loose): RunLooks =>
  // Only the undefined values are gone.
  Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined)) as RunLooks

/** Background that `w:shd` of a run, paragraph or cell paints: `#rrggbb`, `unknown` for a pattern, `undefined` for none. */
export const readGround = (properties: XmlElement | undefined): string | undefined => {
  const shading = childNamed(properties, 'w:shd')?.attributes
  if (shading === undefined) return undefined
  if (shading['w:themeFill'] !== undefined) return 'unknown'
  const fill = readColor(shading['w:fill'])
  return fill === 'auto' ? undefined : fill
}

export const readColor = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : 'auto'
}

/** Why a run cannot be seen on its ground; `null` when it can. */
export const hiddenBecause = (looks: RunLooks, ground: string): HiddenReason | null => {
  if (looks.vanish === true) return 'vanish'
  if (looks.size !== undefined && looks.size <= TINY) return 'tiny'
  const behind = looks.ground ?? ground
  const painted = looks.color !== undefined && looks.color !== 'auto' && behind !== 'unknown'
  return painted && isSameColor(looks.color, behind) ? 'same-colour' : null
}

const isSameColor = (a: string, b: string): boolean =>
  [1, 3, 5].every((at) => Math.abs(channel(a, at) - channel(b, at)) <= SAME_COLOR)

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16)

export const spanLooks = (looks: RunLooks): Looks => ({
  box: null,
  font: looks.font ?? null,
  size: looks.size ?? null,
  bold: looks.bold ?? false,
  italic: looks.italic ?? false,
  color: looks.color === undefined || looks.color === 'auto' ? '#000000' : looks.color,
})
