import { type Field, toField } from './draft.ts'
import type { Piece } from './pieces.ts'
import type { Row } from './rows.ts'
import type { Unit } from './units.ts'

const HYPHEN = /[-‐]$/u

// An indent of this many spaces, at most, lies between the lines of one item of a plain text.
const WIDEST_BREAK = 16

/** All rows of a unit as one row, line breaks counted as spaces; its first row where other text lies between them. */
export function wholeRow({ row, rows }: Unit): Row {
  let whole = row
  for (const next of rows.slice(1)) {
    const between = next.start - whole.end
    if (between < 1 || between > WIDEST_BREAK) continue
    const text = whole.text + ' '.repeat(between) + next.text
    const piece = { start: whole.start, end: next.end, text }
    const isOne = whole.cells.length === 1 && next.cells.length === 1
    whole = { ...whole, ...piece, cells: isOne ? [piece] : [...whole.cells, ...next.cells] }
  }
  return whole
}

/** The text of a unit as one string: rows joined, a word broken at a hyphen joined without a space. */
function unitText(unit: Unit): string {
  return unit.rows
    .map(({ text }) => text.replace(/\t/g, ' '))
    .reduce((text, next) => (HYPHEN.test(text) && /^\p{Ll}/u.test(next) ? text + next : `${text} ${next}`))
}

export function unitField(unit: Unit, confidence: number): Field {
  const last = unit.rows.at(-1) ?? unit.row
  const piece: Piece = { start: unit.row.start, end: last.end, text: unitText(unit) }
  return toField(piece, confidence)
}

/** Several units as one field (a summary of more than one paragraph). */
export function unitsField(units: readonly Unit[], confidence: number): Field | undefined {
  const first = units[0]
  const last = units.at(-1)
  if (first === undefined || last === undefined) return undefined
  return toField(
    { start: first.row.start, end: (last.rows.at(-1) ?? last.row).end, text: units.map(unitText).join(' ') },
    confidence,
  )
}
