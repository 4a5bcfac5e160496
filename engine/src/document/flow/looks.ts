import type { Looks } from '../builder.ts'
import type { HiddenReason } from '../types.ts'

/** Character formatting as far as it is stated; what is absent is inherited. */
export interface RunLooks {
  readonly font?: string
  /** Points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** `#rrggbb`, or `auto`: whatever can be read on the ground. */
  readonly color?: string
  readonly vanish?: boolean
  /** Hidden by other means than its own colour and size, as `opacity: 0` does. */
  readonly concealed?: HiddenReason
  /** What is painted behind the text: `#rrggbb` or UNKNOWN_GROUND. */
  readonly ground?: string
}

/** The ground of text boxes and painted tables cannot be known without the layout. */
export const UNKNOWN_GROUND = 'unknown'
export const PAPER = '#ffffff'

/** Points: the smallest text that a printed page can carry; below it, nobody is meant to read it. */
const SMALLEST = 4
/** Points: Word goes no further. Factors upon factors (`font-size: 9999em`) end in infinity, which JSON does not know. */
const LARGEST = 1638
/** Of 255, per channel: closer than this, no eye tells text from ground. */
const SAME_COLOR = 14

type Loose = { readonly [Key in keyof RunLooks]: RunLooks[Key] | undefined }

/** An absent property must not shadow an inherited one when objects are spread. */
export const statedLooks = (looks: Loose): RunLooks =>
  // Only the undefined values are gone.
  Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined)) as RunLooks

/** Why a run cannot be seen on its ground; `null` when it can. */
export const hiddenBecause = (looks: RunLooks, ground: string): HiddenReason | null => {
  if (looks.vanish === true) return 'vanish'
  if (looks.concealed !== undefined) return looks.concealed
  if (looks.size !== undefined && looks.size < SMALLEST) return 'tiny'
  const behind = looks.ground ?? ground
  const painted = looks.color !== undefined && looks.color !== 'auto' && behind !== UNKNOWN_GROUND
  return painted && isSameColor(looks.color, behind) ? 'same-colour' : null
}

const isSameColor = (a: string, b: string): boolean =>
  [1, 3, 5].every((at) => Math.abs(channel(a, at) - channel(b, at)) <= SAME_COLOR)

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16)

export const spanLooks = (looks: RunLooks): Looks => ({
  box: null,
  font: looks.font ?? null,
  size: looks.size === undefined ? null : Math.min(LARGEST, looks.size),
  bold: looks.bold ?? false,
  italic: looks.italic ?? false,
  color: looks.color === undefined || looks.color === 'auto' ? '#000000' : looks.color,
})
