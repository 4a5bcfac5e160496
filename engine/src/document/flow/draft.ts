import type { Piece } from '../builder.ts'

/** A piece of a line that may be the text of a link. */
export interface DraftPiece extends Piece {
  readonly href: string | null
}

/** A line before it has its place in the text. */
export interface DraftLine {
  readonly pieces: readonly DraftPiece[]
  readonly outline: number | null
  readonly page: number
}

/** Lines that one reads together: a text flow, a cell, a text box. */
export type DraftRegion = readonly DraftLine[]

export const textOfLine = (line: DraftLine): string => line.pieces.map((piece) => piece.text).join('')

export const hasText = (line: DraftLine): boolean => line.pieces.some(({ text }) => text.trim() !== '')
