import { baselineAt } from './line-shape.ts'
import type { OcrLine, OcrSymbol, OcrWord } from './tesseract.ts'

/** What tesseract makes of a list's bullets, none of which begins a line of words: `« Compute taxes`, `© Fit pipes`. */
const ODD_SIGN = /^[«»*©®¢¥§°¤~=>#+¬]{1,2}$/u
/** Letters that it takes round bullets for: `e Compute taxes`, `o Fit pipes`; the ink's shape tells. */
const ROUND_LETTER = /^[eoOcaQ0@.,•·]$/u
/** Ems: a bullet is lower than a low letter (0.5), and floats above the baseline. */
const BULLET_HEIGHT = 0.45
const BULLET_LIFT = 0.06
/** Ems below the baseline: a bar between words hangs down, a capital I or a small l does not. */
const BAR_DROP = 0.1
const BAR_LIKE = /^[Il1|!]$/u

/** Icons before contact details, as tall as a capital: pictures of an envelope, a pin, a telephone. No text stands there. */
const ICON_LIKE = /^[©®@¢¥§]$/u
const ICON_HEIGHT = 0.6

/** A line's words with the confusions undone that the ink or the syntax proves. Nothing is made up: letters stay as read. */
export const mendWords = (line: OcrLine, size: number): OcrWord[] => {
  const [first] = line.words
  const words = first !== undefined && line.words.length > 1 && isIcon(first, size) ? line.words.slice(1) : line.words
  return words.map((word, index) => {
    if (index === 0 && line.words.length > 1 && isBullet(line, word, size)) return sure(renamed(word, '•'))
    if (BAR_LIKE.test(word.text) && hangsDown(line, word, size)) return sure(renamed(word, '|'))
    return mendWord(word)
  })
}

/** The recogniser doubted the letter that it saw; the sign is certain. */
const sure = (word: OcrWord): OcrWord => ({ ...word, confidence: 100 })

const isIcon = ({ text, bbox }: OcrWord, size: number): boolean =>
  ICON_LIKE.test(text) && bbox.y1 - bbox.y0 >= ICON_HEIGHT * size

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

/** Ends of names on the web that are written right after a dot; a sentence's dot is followed by a capital. */
const SUFFIX = /^(?:com|org|net|edu|gov|io|dev|app|ai|me|eu|uk|de|fr|es|it|nl|ch|at|ca|in|info|js)(?:[/,;|)]|$)/
/** Ems: a narrow space that the recogniser heard after a dot or before an @. */
const NARROW = 0.45

/** "mara @example. org" and "github. com/mara" → one word each, where the syntax and a narrow gap prove it. */
export const joinAddresses = (words: readonly OcrWord[], size: number): OcrWord[] => {
  const joined: OcrWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const near = last !== undefined && word.bbox.x0 - last.bbox.x1 <= NARROW * size
    if (last !== undefined && near && isBroken(last.text, word.text)) joined[joined.length - 1] = union(last, word)
    else joined.push(word)
  }
  return joined
}

const isBroken = (before: string, after: string): boolean =>
  (/[\w-]\.$/.test(before) && SUFFIX.test(after)) || (/^@[\w-]{1,63}\./.test(after) && /^[\w.+-]{1,64}$/.test(before))

const union = (a: OcrWord, b: OcrWord): OcrWord => ({
  text: a.text + b.text,
  symbols: [...a.symbols, ...b.symbols],
  confidence: Math.min(a.confidence, b.confidence),
  bbox: { x0: a.bbox.x0, y0: Math.min(a.bbox.y0, b.bbox.y0), x1: b.bbox.x1, y1: Math.max(a.bbox.y1, b.bbox.y1) },
})
