import { fold } from '../fold.ts'

/** A number, a word, one Han character, or one sign, with its half-open range in the searched text. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'sign'
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  /** White space stands before it (or it is the first). */
  readonly spaced: boolean
  /** A letter stands directly before it: the 9 of "Nimbus9" is no day. */
  readonly glued: boolean
  /** A TAB stands before it: another cell begins. */
  readonly tabbed: boolean
}

// "2020年3月" → 2020 · 年 · 3 · 月; "aujourd’hui" stays one word; "Sept." → Sept · .
const TOKEN = /\d+|\p{Script=Han}|[^\P{L}\p{Script=Han}]+(?:['’][^\P{L}\p{Script=Han}]+)?|[^\s\p{L}\p{N}]/gu
const OTHER_DIGIT = /[٠-٩۰-۹０-９]/g
/** The zeros of the digits above: Arabic-Indic, Persian, East Asian width. */
const ZEROS = [0x660, 0x6f0, 0xff10]

/** Digits of other scripts count as digits; the replacement keeps every offset. */
function toPlainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
  })
}

export function readTokens(text: string): readonly DateToken[] {
  const plain = toPlainDigits(text)
  return Array.from(plain.matchAll(TOKEN), (match) => {
    const token = match[0]
    const kind = /^\d/.test(token) ? 'number' : /^\p{L}/u.test(token) ? 'word' : 'sign'
    const before = plain[match.index - 1]
    return {
      kind,
      text: token,
      folded: kind === 'word' ? fold(token) : token,
      start: match.index,
      end: match.index + token.length,
      spaced: before === undefined || /\s/.test(before),
      glued: kind === 'number' && before !== undefined && /[\p{L}]/u.test(before) && !/\p{Script=Han}/u.test(before),
      tabbed: before === '\t',
    }
  })
}
