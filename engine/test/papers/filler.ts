import type { DocumentKind } from '../../src/resume/types.ts'

/** A small generator of numbers (mulberry32): tests need repeatable variety, not randomness. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PEOPLE =
  'Orla Fennimore|Tadeo Villalba|Mirjam Osterholt|Achille Derennes|Noor Wintergaarde|Ilse Brandhofer'.split('|')
const FIRMS =
  'Quillhaven Ltd|Brackwater Tools|Sternfeld Optik GmbH|Papeterie Vauclin|Oficinas Merendero|De Gouden Gans BV'.split(
    '|',
  )

/** What stands in the gaps of a template. */
export interface Filler {
  readonly person: string
  readonly firm: string
  readonly amount: () => string
  readonly date: () => string
  readonly number: () => string
}

export function fillerOf(seed: number): Filler {
  const next = numbersFrom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    person: pick(PEOPLE),
    firm: pick(FIRMS),
    amount: () => `${between(1, 9)},${two(between(10, 99))}${between(0, 9)}.${two(between(0, 99))}`,
    date: () => `${two(between(1, 28))}.${two(between(1, 12))}.2024`,
    number: () => String(between(1000, 9999)),
  }
}

/** What kind of paper in which language, and its text around the fillers. */
export type Template = readonly [DocumentKind, language: string, (filler: Filler) => string]

export const repeat = (times: number, line: () => string): string => Array.from({ length: times }, line).join('\n')
