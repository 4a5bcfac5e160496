import { baselineAt, middle } from './line-shape.ts'
import type { OcrLine, OcrSymbol, OcrWord } from './tesseract.ts'

/** Small letters without an ascender: three quarters of a capital's height, unless they are small capitals. */
const LOW = /^[acemnorsuvwxzàáâãäåçèéêëñòóôõöøùúûü]$/u
const SMALL = /\p{Ll}/u
const CAPITAL = /^\p{Lu}$/u
/** `ProjECTS`, `EducATION`: no word of a language has capitals like that. */
const CAPITALS_WITHIN = /\p{L}\p{Lu}{2}/u
const LETTERS = /^\p{L}{4,40}$/u
/** Heights are measured to a dot, of ten or twenty. */
const ALIKE = 0.14

/** `ProjECTS` → `PROJECTS`, where the ink shows that what was read as small letters stands as high as the capitals beside it. */
export const mendCase = (line: OcrLine, word: OcrWord): OcrWord => {
  const isOdd = LETTERS.test(word.text) && CAPITALS_WITHIN.test(word.text) && SMALL.test(word.text)
  if (!isOdd) return word
  const rest = word.symbols.slice(1)
  const heightOf = ({ bbox }: OcrSymbol): number => baselineAt(line, (bbox.x0 + bbox.x1) / 2) - bbox.y0
  const capital = middle(rest.filter(({ text }) => CAPITAL.test(text)).map(heightOf))
  const low = rest.filter(({ text }) => LOW.test(text))
  const isAsHigh = (symbol: OcrSymbol): boolean => Math.abs(heightOf(symbol) / capital - 1) <= ALIKE
  if (capital <= 0 || low.length === 0 || !low.every(isAsHigh)) return word
  const symbols = word.symbols.map((symbol) => ({ ...symbol, text: symbol.text.toUpperCase() }))
  return { ...word, text: word.text.toUpperCase(), symbols }
}
