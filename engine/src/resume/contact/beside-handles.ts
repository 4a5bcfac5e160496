import { fold } from '../fold.ts'
import { type Piece, slicePiece } from '../pieces.ts'
import type { Row } from '../rows.ts'
import type { FoundLink } from './links.ts'
import { NETWORK_OF_WORD } from './network-words.ts'
import type { NetworkRow } from './networks.ts'

// "janedoe", "@jane_doe", "jane.doe42"; an icon before it may have been read as "[3" or "2"
const HANDLE = /^(?:[^\s@]{1,2}\s)?@?(?=[\p{L}\d._-]*[\p{Ll}\d])([\p{Ll}\d][\p{L}\d._-]{2,40})$/u
/** Lines between a handle and the word of its site. */
const MOST_GAP = 1.2

const toLink = (piece: Piece, { network, home }: NetworkRow): FoundLink => ({
  ...piece,
  url: `${home}${piece.text}`,
  network,
  username: piece.text,
})

function readHandle(cell: Piece): Piece | undefined {
  const handle = HANDLE.exec(cell.text)?.[1]
  return handle === undefined ? undefined : slicePiece(cell, cell.text.length - handle.length)
}

const networksOf = (row: Row): readonly NetworkRow[] => {
  const found = row.cells.map(({ text }) => NETWORK_OF_WORD.get(fold(text)))
  return found.every((network) => network !== undefined) ? found : []
}

function readPair(names: Row, handles: Row | undefined): readonly FoundLink[] {
  const networks = networksOf(names)
  if (handles === undefined || handles.page !== names.page || handles.region !== names.region) return []
  if (Math.max(names.line, handles.line) === names.line ? names.gap > MOST_GAP : handles.gap > MOST_GAP) return []
  if (handles.cells.length !== networks.length) return []
  const pieces = handles.cells.map(readHandle)
  return networks.flatMap((network, at) => {
    const piece = pieces[at]
    return piece && pieces.every((one) => one !== undefined) ? [toLink(piece, network)] : []
  })
}

/**
 * Handles on a line of their own over or under the name of their site: "janedoe" / "LinkedIn" / "janedoe" / "GitHub". All of
 * them stand on the same side, the one on which more of them fit.
 */
export function findHandlesBeside(rows: readonly Row[]): readonly FoundLink[] {
  const names = rows.flatMap((row, at) => (networksOf(row).length > 0 ? [{ row, at }] : []))
  const above = names.flatMap(({ row, at }) => readPair(row, rows[at - 1]))
  const below = names.flatMap(({ row, at }) => readPair(row, rows[at + 1]))
  return above.length >= below.length ? above : below
}

// "in janedoe": LinkedIn's icon, read as the letters that it shows
const LINKEDIN_ICON = /^in\s+([\p{Ll}\d][\p{Ll}\d._-]{2,40})$/u

/** Handles behind an icon that a recognised page shows as letters. */
export function findIconHandles(row: Row): readonly FoundLink[] {
  const linkedIn = NETWORK_OF_WORD.get('linkedin')
  return row.cells.flatMap((cell) => {
    const handle = LINKEDIN_ICON.exec(cell.text)?.[1]
    if (handle === undefined || linkedIn === undefined) return []
    return [toLink(slicePiece(cell, cell.text.length - handle.length), linkedIn)]
  })
}
