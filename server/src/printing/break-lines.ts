/** The width of a text in points. */
export type Measure = (text: string) => number

/** Breaks a text at its spaces into lines of at most `width` points; a word too long for a line is broken within. */
export const breakLines = (text: string, width: number, measure: Measure): readonly string[] => {
  const space = measure(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.split(' ').flatMap((word) => pieces(word, width, measure))) {
    const pieceWidth = measure(piece)
    const fits = line === '' || used + space + pieceWidth <= width
    if (!fits) lines.push(line)
    used = fits && line !== '' ? used + space + pieceWidth : pieceWidth
    line = fits && line !== '' ? `${line} ${piece}` : piece
  }
  return [...lines, line]
}

const pieces = (word: string, width: number, measure: Measure): readonly string[] => {
  if (measure(word) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  let used = 0
  for (const letter of word) {
    const letterWidth = measure(letter)
    if (piece !== '' && used + letterWidth > width) {
      cut.push(piece)
      piece = ''
      used = 0
    }
    piece += letter
    used += letterWidth
  }
  return [...cut, piece]
}
