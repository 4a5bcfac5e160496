import { boxOfRange, findLineAt } from '../document/box-of-range.ts'
import type { Document, Place } from '../document/types.ts'

/** A stretch of `Document.text`: everything the parser reads stays tied to where it stands. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

const EDGES = /^\s+|\s+$/g

/** The part `from…to` of a piece (offsets in its own text), white space at both ends left out. */
export function slicePiece(piece: Piece, from: number, to: number = piece.text.length): Piece {
  const raw = piece.text.slice(from, to)
  const text = raw.replace(EDGES, '')
  const lead = raw.length - raw.trimStart().length
  const start = piece.start + from + (text === '' ? 0 : lead)
  return { start, end: start + text.length, text }
}

/** Drops white space and the given signs from both ends. */
export function trimPiece(piece: Piece, signs: RegExp = /[\s,;:|·•–—\-/]/u): Piece {
  let from = 0
  let to = piece.text.length
  while (from < to && signs.test(piece.text[from] ?? '')) from++
  while (to > from && signs.test(piece.text[to - 1] ?? '')) to--
  return { start: piece.start + from, end: piece.start + to, text: piece.text.slice(from, to) }
}

/** "Mercy Hospital (" is left of "Mercy Hospital (2018–2020)". */
export const withoutOpenBracket = (piece: Piece): Piece => {
  const from = /^[)\]）]/u.test(piece.text) ? 1 : 0
  const to = /[([（]$/u.test(piece.text) ? piece.text.length - 1 : piece.text.length
  return slicePiece(piece, from, to)
}

/** The pieces between the matches of a global expression, trimmed, empty ones left out. */
export function splitPiece(piece: Piece, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of piece.text.matchAll(separator)) {
    pieces.push(slicePiece(piece, from, match.index))
    from = match.index + match[0].length
  }
  pieces.push(slicePiece(piece, from))
  return pieces.filter((part) => part.text !== '')
}

/** What is left of a piece when some of its ranges (document offsets, in order) are cut out. */
export function cutPiece(
  piece: Piece,
  holes: readonly { readonly start: number; readonly end: number }[],
): readonly Piece[] {
  const parts: Piece[] = []
  let from = piece.start
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= piece.end) continue
    parts.push(slicePiece(piece, from - piece.start, Math.max(from, hole.start) - piece.start))
    from = hole.end
  }
  if (from < piece.end) parts.push(slicePiece(piece, from - piece.start))
  return parts.filter((part) => part.text !== '')
}

/** The place of a range: verbatim quote, the page on which it begins, and the box of its characters there. */
export function placeOf(document: Document, start: number, end: number): Place {
  const page = document.lines[findLineAt(document, start)]?.page ?? 1
  return { start, end, page, box: boxOfRange(document, start, end), quote: document.text.slice(start, end) }
}
