import { baselineAt } from './line-shape.ts'
import type { OcrLine, OcrSymbol, OcrWord } from './tesseract.ts'

/** What tesseract makes of a list's bullets, none of which begins a line of words: `« Compute taxes`, `© Fit pipes`. */
const ODD_SIGN = /^[«»*©®¢¥§°¤~=>#¢+¬]$/u
/** Letters that it takes round bullets for: `e Compute taxes`, `o Fit pipes`; the ink's shape tells. */
const ROUND_LETTER = /^[eoOcaQ0@.,•·]$/u
/** Ems: a bullet is lower than a low letter (0.5), and floats above the baseline. */
const BULLET_HEIGHT = 0.45
const BULLET_LIFT = 0.06
/** Ems below the baseline: a bar between words hangs down, a capital I or a small l does not. */
const BAR_DROP = 0.1
const BAR_LIKE = /^[Il1|!]$/u

/** A line's words with the confusions undone that the ink or the syntax proves. Nothing is made up: letters stay as read. */
export const mendWords = (line: OcrLine, size: number): OcrWord[] => {
  const words = line.words.map((word, index) => {
    if (index === 0 && line.words.length > 1 && isBullet(line, word, size)) return renamed(word, '•')
    if (BAR_LIKE.test(word.text) && hangsDown(line, word, size)) return renamed(word, '|')
    return mendWord(word)
  })
  return words
}

const isBullet = (line: OcrLine, word: OcrWord, size: number): boolean => {
  const next = line.words[1]?.text ?? ''
  // "+ 49 711 …" and "© 2021 …" are what they look like.
  if (ODD_SIGN.test(word.text)) return !/^[\d(]/.test(next)
  if (!ROUND_LETTER.test(word.text)) return false
  const { y0, y1, x0, x1 } = word.bbox
  const lift = baselineAt(line, (x0 + x1) / 2) - y1
  return y1 - y0 <= BULLET_HEIGHT * size && lift >= BULLET_LIFT * size
}

const hangsDown = (line: OcrLine, { bbox }: OcrWord, size: number): boolean =>
  bbox.y1 - baselineAt(line, (bbox.x0 + bbox.x1) / 2) >= BAR_DROP * size

const renamed = (word: OcrWord, text: string): OcrWord => {
  const [first] = word.symbols
  return { ...word, text, symbols: first === undefined ? [] : [{ ...first, text }] }
}

/** Replacements that the word around them proves; each keeps the number of letters. Matched in the word as it was read. */
const PROVEN: readonly (readonly [within: RegExp, sign: RegExp, letter: string])[] = [
  // |nformation → Information
  [/^[|!]\p{Ll}{2,}/u, /^[|!]/u, 'I'],
  // mara©example.org → mara@example.org
  [/^[\w.+-]{1,64}[©®][\w-]{1,63}(?:\.[\w-]{2,63}){1,3}$/u, /[©®]/u, '@'],
]

const mendWord = (word: OcrWord): OcrWord => {
  const rule = PROVEN.find(([within]) => within.test(word.text))
  if (rule === undefined) return word
  const [, sign, letter] = rule
  const symbols = word.symbols.map((symbol) => mendSymbol(symbol, sign, letter))
  return { ...word, text: word.text.replace(sign, letter), symbols }
}

const mendSymbol = (symbol: OcrSymbol, sign: RegExp, letter: string): OcrSymbol =>
  sign.test(symbol.text) ? { ...symbol, text: letter } : symbol
