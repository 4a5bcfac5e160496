import { fold, foldWords, isUnspaced } from '../fold.ts'
import { NAME_PARTICLES, NOT_NAMES } from '../words/name-words.ts'

const PARTICLE: ReadonlySet<string> = new Set(NAME_PARTICLES)
const NOT_NAME: ReadonlySet<string> = new Set(NOT_NAMES)

// A capital in scripts that have them, any letter in those that have not: "O'Neill", "Jean-Pierre", "al-Rashid", "J.", "राजेश"
const CAPITALISED =
  /^[«"“'’(]?(?:(?:(?:al|el|ad|an|ar|as|at|az|ul|bin|ibn)[-‐‑]|[dl]['’])?\p{Lu}[\p{L}\p{M}'’.\-‐‑]*|\p{Lo}(?:[\p{Lo}\p{M}'’·.-]|\u200c|\u200d)*)[»"”')]?$/u
const LOWER_NAME = /^\p{Ll}[\p{L}\p{M}'’.-]+$/u
const MAX_LENGTH = 60
const MOST_WORDS = 9
const MOST_NAMES = 6

/** 0–1 by shape alone: two to six capitalised words, or two to six characters of a script without spaces. */
export function shapeScore(text: string): number {
  if (/[@\d:/\\|+=_#*<>;!?&[\]{}%€$]/u.test(text) || text.length > MAX_LENGTH || NOT_NAME.has(fold(text))) return 0
  if (isUnspaced(text)) return unspacedScore(text)
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length > MOST_WORDS || words.length === 0) return 0
  if (text.includes(',')) return invertedScore(text)
  const names = words.filter((word) => CAPITALISED.test(word))
  const particles = words.filter((word) => !CAPITALISED.test(word) && PARTICLE.has(word.toLowerCase()))
  if (names.length + particles.length < words.length)
    return words.length >= 2 && words.length <= 3 && words.every((word) => LOWER_NAME.test(word)) ? 0.25 : 0
  if (words.length === 1) return (words[0]?.length ?? 0) >= 3 ? 0.35 : 0
  // "A E" is the monogram of a logo; "R K Narayan" has one full word.
  if (!words.some((word) => word.replace(/\P{L}/gu, '').length >= 2)) return 0.1
  return names.length >= 2 && names.length <= MOST_NAMES ? 1 : 0.3
}

/** "山田 太郎", "김민수", "阿卜杜拉·热合曼": few characters, one script beside spaces and middle dots. */
function unspacedScore(text: string): number {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー·・\s]{2,20}$/u.test(text)) return 0
  const length = text.replace(/[\s·・]/g, '').length
  const isForeign = /[·・]|^[\p{Script=Katakana}ー\s]+$/u.test(text)
  return length <= 6 ? 0.8 : isForeign && length <= 14 ? 0.6 : 0
}

/** "Roe, Jane" is a name at the top of a page, and a list of two anywhere else. */
function invertedScore(text: string): number {
  const [family = '', given = '', ...rest] = text.split(/\s*,\s*/)
  const wordsOf = (part: string) => part.split(/\s+/).filter((word) => word !== '')
  const fits = (part: string, most: number) =>
    wordsOf(part).length > 0 &&
    wordsOf(part).length <= most &&
    wordsOf(part).every((word) => CAPITALISED.test(word) || PARTICLE.has(word.toLowerCase()))
  return rest.length === 0 && fits(family, 4) && fits(given, 3) ? 0.3 : 0
}

/** 0–1: how much an e-mail's local part is made of this name: "jdoe", "jane.doe", "doej". */
export function likenessToEmail(name: string, address: string): number {
  const local = fold(address.split('@')[0] ?? '').replace(/[^a-z]/g, '')
  const words = foldWords(name).filter((word) => word.length > 1)
  if (local.length < 3 || words.length === 0) return 0
  const covered = words
    .filter((word) => word.length >= 3 && local.includes(word))
    .reduce((sum, word) => sum + word.length, 0)
  const initials = words.some((word) => word.length >= 3 && local.includes(word)) ? 1 : 0
  return Math.min(1, covered / local.length + (initials ? 0.3 : 0))
}
