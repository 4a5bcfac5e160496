import { degreeScore } from './degrees.ts'
import { fold } from './fold.ts'
import { FUNCTION_WORDS } from './words/head-words.ts'

const SMALL_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS)

/** "Family-owned bakery with four shops": mostly small letters, which names are not written in. */
export function isDescription(text: string): boolean {
  if (degreeScore(text) > 0) return false
  if (/^(?:An?|The|Une?|Eine?|Un[ao]?|Um[ao]?|Een|Il|Le|La) \p{Ll}/u.test(text)) return true
  const clause = text.split(/[,;(]/)[0] ?? text
  const words = clause.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL_WORDS.has(fold(word)))
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= 3 && small / words.length >= 0.5
}
