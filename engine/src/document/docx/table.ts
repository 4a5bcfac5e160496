import type { DraftRegion } from '../flow/draft.ts'
import { UNKNOWN_GROUND } from '../flow/looks.ts'
import { arrangeTable } from '../flow/table.ts'
import { childNamed, elementsOf, valOf, type XmlElement } from '../xml.ts'
import type { DocxContext } from './context.ts'
import { readGround } from './looks.ts'

/** How the blocks inside a cell are read: cells hold what the page holds, tables included. */
type ReadCell = (cell: XmlElement, context: DocxContext, ground: string) => DraftRegion[]

/** `w:tbl` → its regions in reading order. */
export const readTable = (
  table: XmlElement,
  context: DocxContext,
  ground: string,
  readCell: ReadCell,
): DraftRegion[] => {
  const painted = context.styles.named(valOf(childNamed(table, 'w:tblPr'), 'w:tblStyle')).paints
  const outer = painted ? UNKNOWN_GROUND : ground
  return arrangeTable(
    rowElements(table).map((row) =>
      cellElements(row).map((cell) => readCell(cell, context, groundOfCell(cell, outer))),
    ),
  )
}

/** What a cell paints behind its text. */
const groundOfCell = (cell: XmlElement, outer: string): string => readGround(childNamed(cell, 'w:tcPr')) ?? outer

const rowElements = (table: XmlElement): XmlElement[] => through(table, 'w:tr')
const cellElements = (row: XmlElement): XmlElement[] => through(row, 'w:tc')

const WRAPPINGS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'])

const through = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return WRAPPINGS.has(child.name) ? through(child, name) : []
  })
