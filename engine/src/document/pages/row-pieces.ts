import type { Looks, Piece } from '../builder.ts'
import type { Box } from '../types.ts'
import { unionOf } from './geometry.ts'
import type { Ink } from './ink.ts'
import { writeRow } from './row-text.ts'

const BOLD = 600

export interface RowPieces {
  readonly pieces: readonly Piece[]
  /** Half-open ranges in the joined text of the pieces. */
  readonly offsets: readonly { readonly ink: Ink; readonly start: number; readonly end: number }[]
}

/**
 * Inks of one row → pieces of one look each, and none over a tab: the box of a title must not reach to the date at the margin.
 * A separator belongs to the piece before it.
 */
export const rowPieces = (inks: readonly Ink[]): RowPieces => {
  const groups: { text: string; first: Ink; inks: Ink[] }[] = []
  const offsets: { ink: Ink; start: number; end: number }[] = []
  let length = 0
  for (const { ink, before } of writeRow(inks)) {
    const last = groups.at(-1)
    if (last !== undefined) last.text += before
    length += before.length
    if (last !== undefined && before !== '\t' && haveOneLook(last.first, ink)) {
      last.text += ink.text
      last.inks.push(ink)
    } else groups.push({ text: ink.text, first: ink, inks: [ink] })
    offsets.push({ ink, start: length, end: length + ink.text.length })
    length += ink.text.length
  }
  return { pieces: groups.map(({ text, inks: group }) => ({ text, looks: looksOf(group) })), offsets }
}

const haveOneLook = ({ glyph: a, size }: Ink, { glyph: b, size: other }: Ink): boolean =>
  a.font === b.font &&
  Math.abs(size - other) < 0.05 &&
  a.weight === b.weight &&
  a.italic === b.italic &&
  a.fill.red === b.fill.red &&
  a.fill.green === b.fill.green &&
  a.fill.blue === b.fill.blue

const looksOf = (inks: readonly Ink[]): Looks => {
  const [first] = inks
  return {
    box: boxOf(inks),
    font: first?.glyph.font || null,
    size: first === undefined ? null : Math.round(first.size * 10) / 10,
    bold: (first?.glyph.weight ?? 400) >= BOLD,
    italic: first?.glyph.italic ?? false,
    color: first === undefined ? null : hexOf(first.glyph.fill),
  }
}

/** The box of what is printed in place; of all where everything was put here from elsewhere. */
export const boxOf = (inks: readonly Ink[]): Box | null => {
  const home = inks.filter(({ moved }) => moved !== true)
  return unionOf((home.length > 0 ? home : inks).map((ink) => ink.box))
}

const hexOf = ({ red, green, blue }: Ink['glyph']['fill']): string =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
