import { readGround } from './looks.ts'
import type { DraftLine } from './paragraph.ts'
import { childNamed, type XmlElement } from './xml.ts'

/** Lines that one reads together: a text flow, a cell, a text box. */
export type DraftRegion = readonly DraftLine[]

/** The ground of text boxes and painted tables cannot be known without the layout. */
export const UNKNOWN_GROUND = 'unknown'

export const hasText = (line: DraftLine): boolean => line.pieces.some(({ text }) => text.trim() !== '')

/** What a cell paints behind its text. */
export const groundOfCell = (cell: XmlElement, outer: string): string => readGround(childNamed(cell, 'w:tcPr')) ?? outer
