import type { DocxContext } from './context.ts'
import type { DraftLine, DraftPiece } from './paragraph.ts'
import { type DraftRegion, groundOfCell, hasText, UNKNOWN_GROUND } from './regions.ts'
import { childNamed, elementsOf, valOf, type XmlElement } from './xml.ts'

/** Characters: a longer cell is text in a column, not a value in a row. */
const MAX_VALUE = 120
/** Characters of a label or date beside the text that it belongs to. */
const MAX_RAIL = 40
const DATE = /\b(?:19|20)\d\d\b/

/** The text of one cell, region by region. */
type Cell = readonly DraftRegion[]
/** How the blocks inside a cell are read: cells hold what the page holds, tables included. */
type ReadCell = (cell: XmlElement, context: DocxContext, ground: string) => DraftRegion[]

/**
 * A table of values is read row by row, TAB between the cells. A table that only arranges the page is read cell by
 * cell, but a date in a narrow cell stays in one line with the first line of the text beside it.
 */
export const readTable = (
  table: XmlElement,
  context: DocxContext,
  ground: string,
  readCell: ReadCell,
): DraftRegion[] => {
  const painted = context.styles.named(valOf(childNamed(table, 'w:tblPr'), 'w:tblStyle')).paints
  const outer = painted ? UNKNOWN_GROUND : ground
  const regions: DraftRegion[] = []
  let rows: DraftLine[] = []
  const close = (): void => {
    if (rows.length > 0) regions.push(rows)
    rows = []
  }
  for (const row of rowElements(table)) {
    const cells = cellElements(row)
      .map((cell): Cell => readCell(cell, context, groundOfCell(cell, outer)).map(withText))
      .filter((cell) => cell.length > 0)
    if (cells.length > 0 && cells.every(isValue)) rows.push(joinCells(cells))
    else {
      close()
      regions.push(...(isDated(cells) ? [joinRail(cells)] : cells.flat()))
    }
  }
  close()
  return regions
}

const withText = (region: DraftRegion): DraftRegion => region.filter(hasText)

const rowElements = (table: XmlElement): XmlElement[] => through(table, 'w:tr')
const cellElements = (row: XmlElement): XmlElement[] => through(row, 'w:tc')

const WRAPPINGS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'])

const through = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return WRAPPINGS.has(child.name) ? through(child, name) : []
  })

const isValue = (cell: Cell): boolean => {
  const lines = cell.flat()
  return lines.length === 1 && lines.every((line) => textOf(line).length <= MAX_VALUE && line.outline === null)
}

/** Two cells, one of which is nothing but a date. */
const isDated = (cells: readonly Cell[]): boolean => cells.length === 2 && cells.some(isRail) && !cells.every(isRail)

const isRail = (cell: Cell): boolean => {
  const text = cell.flat().map(textOf).join(' ')
  return text.length <= MAX_RAIL && DATE.test(text)
}

const joinRail = (cells: readonly Cell[]): DraftRegion => {
  const flat = cells.map((cell) => cell.flat())
  const firsts = flat.flatMap((lines) => lines.slice(0, 1))
  return [joinLines(firsts), ...flat.flatMap((lines) => lines.slice(1))]
}

const joinCells = (cells: readonly Cell[]): DraftLine => joinLines(cells.flatMap((cell) => cell.flat()))

const joinLines = (lines: readonly DraftLine[]): DraftLine => {
  const pieces: DraftPiece[] = []
  for (const line of lines) {
    const [first] = line.pieces
    if (pieces.length > 0 && first !== undefined) pieces.push({ text: '\t', looks: first.looks, href: null })
    pieces.push(...line.pieces)
  }
  return { pieces, outline: lines[0]?.outline ?? null, page: lines[0]?.page ?? 1 }
}

const textOf = (line: DraftLine): string => line.pieces.map((piece) => piece.text).join('')
