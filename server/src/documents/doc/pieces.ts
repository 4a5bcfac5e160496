import type { Fib } from './fib.ts'

/** A stretch of text that stands together in the file. */
export interface Piece {
  /** Its first character among all characters of the document. */
  readonly position: number
  readonly text: string
  /** Where its first character stands in the stream, and how many bytes each takes. */
  readonly offset: number
  readonly width: 1 | 2
}

const PIECES = 2
const PROPERTIES = 1
/** More than the limit of any document; a file may list the same text again and again. */
const MAX_CHARACTERS = 500_000
/** Of `fc`: the text is one byte per character, and the offset is doubled. */
const COMPRESSED = 0x40000000

/** The piece table (MS-DOC 2.9.38) → the text in its order. Throws RangeError. */
export const readPieces = (stream: Buffer, table: Buffer, fib: Fib): Piece[] => {
  const { start, length } = fib.table('pieces')
  const clx = table.subarray(start, start + length)
  let at = 0
  while (clx.readUInt8(at) === PROPERTIES) at += 3 + clx.readUInt16LE(at + 1)
  if (clx.readUInt8(at) !== PIECES) throw new RangeError('no piece table')
  const list = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.floor((list.length - 4) / 12)
  const pieces: Piece[] = []
  for (let index = 0, total = 0; index < count && total < MAX_CHARACTERS; index++) {
    const position = list.readUInt32LE(index * 4)
    const characters = Math.min(list.readUInt32LE(index * 4 + 4) - position, MAX_CHARACTERS - total)
    if (characters <= 0) continue
    pieces.push(pieceAt(stream, position, characters, list.readUInt32LE((count + 1) * 4 + index * 8 + 2)))
    total += characters
  }
  return pieces
}

const pieceAt = (stream: Buffer, position: number, characters: number, fc: number): Piece => {
  const isCompressed = (fc & COMPRESSED) !== 0
  const width = isCompressed ? 1 : 2
  const offset = isCompressed ? (fc & ~COMPRESSED) >>> 1 : fc
  const bytes = stream.subarray(offset, offset + characters * width)
  return {
    position,
    offset,
    width,
    text: new TextDecoder(isCompressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes),
  }
}
