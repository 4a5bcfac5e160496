import type { Piece } from './builder.ts'

/**
 * Characters. A paragraph of 2,000 fills most of a page; whatever is longer was not written to be read. Everything that
 * looks at single lines (most expressions of the engine) may take this for granted, so that work which grows with the
 * square of a line's length stays within 150 × 2,000² steps on a file of 300,000 characters.
 */
const MAX_LINE_LENGTH = 2_000
/** So near to the limit a space is looked for; a word longer than this is cut. */
const REACH = 200

/** The pieces of one line → the pieces of the lines that it becomes; almost always one. Parted at a space where there is one. */
export const breakLongLine = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const text = pieces.map((piece) => piece.text).join('')
  if (text.length <= MAX_LINE_LENGTH) return [pieces]
  const lines: Piece[][] = []
  const rest = pieces.values()
  let current = rest.next().value
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    const line: Piece[] = []
    for (let left = end - start; left > 0 && current !== undefined; ) {
      line.push({ ...current, text: current.text.slice(0, left) })
      const after: string = current.text.slice(left)
      left -= current.text.length - after.length
      current = after === '' ? rest.next().value : { ...current, text: after }
    }
    lines.push(line)
    start = end
  }
  return lines
}

const endOfLine = (text: string, start: number): number => {
  const end = start + MAX_LINE_LENGTH
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end - 1)
  if (space > end - REACH) return space + 1
  return isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
