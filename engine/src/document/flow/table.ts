import { type DraftLine, type DraftPiece, type DraftRegion, hasText, textOfLine } from './draft.ts'

/** Characters: a longer cell is text in a column, not a value in a row. */
const MAX_VALUE = 120
/** Characters of a label or date beside the text that it belongs to. */
const MAX_RAIL = 40
const DATE = /\b(?:19|20)\d\d\b/

/** The text of one cell, region by region. */
export type Cell = readonly DraftRegion[]

/**
 * A table of values is read row by row, TAB between the cells. A table that only arranges the page is read cell by
 * cell, but a date in a narrow cell stays in one line with the first line of the text beside it.
 */
export const arrangeTable = (table: readonly (readonly Cell[])[]): DraftRegion[] => {
  const regions: DraftRegion[] = []
  let rows: DraftLine[] = []
  const close = (): void => {
    if (rows.length > 0) regions.push(rows)
    rows = []
  }
  for (const row of table) {
    const cells = row.map(withText).filter((cell) => cell.length > 0)
    if (cells.length > 0 && cells.every(isValue)) rows.push(joinLines(cells.flatMap((cell) => cell.flat())))
    else {
      close()
      for (const region of isDated(cells) ? [joinRail(cells)] : cells.flat()) regions.push(region)
    }
  }
  close()
  return regions
}

const withText = (cell: Cell): Cell =>
  cell.map((region) => region.filter(hasText)).filter((region) => region.length > 0)

const isValue = (cell: Cell): boolean => {
  const lines = cell.flat()
  return lines.length === 1 && lines.every((line) => textOfLine(line).length <= MAX_VALUE && line.outline === null)
}

/** Two cells, one of which is nothing but a date. */
const isDated = (cells: readonly Cell[]): boolean => cells.length === 2 && cells.some(isRail) && !cells.every(isRail)

const isRail = (cell: Cell): boolean => {
  const text = cell.flat().map(textOfLine).join(' ')
  return text.length <= MAX_RAIL && DATE.test(text)
}

const joinRail = (cells: readonly Cell[]): DraftRegion => {
  const flat = cells.map((cell) => cell.flat())
  const firsts = flat.flatMap((lines) => lines.slice(0, 1))
  return [joinLines(firsts), ...flat.flatMap((lines) => lines.slice(1))]
}

const joinLines = (lines: readonly DraftLine[]): DraftLine => {
  const pieces: DraftPiece[] = []
  for (const line of lines) {
    const [first] = line.pieces
    if (pieces.length > 0 && first !== undefined) pieces.push({ text: '\t', looks: first.looks, href: null })
    // One by one: as arguments of one call, a hundred thousand would overflow the stack.
    for (const piece of line.pieces) pieces.push(piece)
  }
  return { pieces, outline: lines[0]?.outline ?? null, page: lines[0]?.page ?? 1 }
}
