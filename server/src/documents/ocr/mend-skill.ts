import { findSkillNamed } from '@zodie/engine'
import type { OcrSymbol, OcrWord } from './tesseract.ts'

/** Signs that are drawn alike, so that one is read for the other. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['S', '5'],
  ['O', '0'],
  ['B', '8'],
  ['Z', '2'],
  ['I', '1'],
  ['l', '1'],
]
/** Capitals and digits, as names of techniques are written and other words are not: `HTMLS`, `PYTH0N`, `AW5`. */
const LIKE_A_NAME = /^[A-Z0-9][A-Z0-9.+#-]{2,23}$/
const DIGIT = /\d/
/** All capitals of so few letters are too often names of something else that we do not know. */
const MANY = 4

/**
 * `HTMLS` → `HTML5`, `HTMLS5` → `HTML5`: a word that names no skill, and of which one sign read for its like makes the only
 * skill. Any other word stays as it was read.
 */
export const mendSkill = (word: OcrWord): OcrWord => {
  const core = coreOf(word.text)
  if (!LIKE_A_NAME.test(core) || word.symbols.map(({ text }) => text).join('') !== word.text) return word
  if (!DIGIT.test(core) && core.length < MANY) return word
  if (findSkillNamed(core) !== undefined) return word
  const named = variantsOf(word.symbols, core.length).filter(
    (symbols) => findSkillNamed(coreOf(textOf(symbols))) !== undefined,
  )
  const [only, ...others] = named
  return only === undefined || others.length > 0 ? word : { ...word, text: textOf(only), symbols: only }
}

/** The symbols with each of the first `length` replaced by its like, and with it taken out where its like follows. */
const variantsOf = (symbols: readonly OcrSymbol[], length: number): OcrSymbol[][] =>
  symbols
    .slice(0, length)
    .flatMap((symbol, at) =>
      likesOf(symbol.text).map((like) =>
        symbols[at + 1]?.text === like
          ? symbols.filter((_, index) => index !== at)
          : symbols.map((each, index) => (index === at ? { ...each, text: like } : each)),
      ),
    )

const likesOf = (sign: string): string[] => ALIKE.flatMap(([a, b]) => (sign === a ? [b] : sign === b ? [a] : []))

/** Without what a list or a sentence puts behind a word. */
const coreOf = (text: string): string => text.replace(/[,;:.)]{1,3}$/, '')

const textOf = (symbols: readonly OcrSymbol[]): string => symbols.map(({ text }) => text).join('')
