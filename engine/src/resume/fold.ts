import { remembered } from '../text/remembered.ts'

const MARKS = /\p{M}/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*/gu

const PLAIN_TEXT = /^[ -~]*$/

/** Letters that NFD leaves whole although a reader without that keyboard writes them plain. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', '’': "'" }

/** Lower case, no accents, single spaces: the form in which words are looked up. Not length-preserving. */
export const fold = remembered((text: string): string => {
  // Most text is plain; half of all parsing time went into taking accents off where there are none.
  if (PLAIN_TEXT.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim()
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæœøłđı’]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
})

/** The folded words of a text, punctuation dropped: `"Sr. Ingénieur (R&D)"` → `sr ingenieur r d`. */
export const foldWords = remembered((text: string): readonly string[] => fold(text).match(WORD) ?? [])

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** True for scripts that write words without spaces, where lookups go by substring. */
export function isUnspaced(text: string): boolean {
  return HAN.test(text)
}
