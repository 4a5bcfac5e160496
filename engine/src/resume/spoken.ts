import { fold, foldWords } from './fold.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'
import { FLUENCY_WORDS, LANGUAGE_NAMES } from './words/level-words.ts'
import { MORE_FLUENCY_WORDS, MORE_LANGUAGE_NAMES } from './words/spoken-words.ts'

const FLUENCY: ReadonlySet<string> = new Set(
  [...FLUENCY_WORDS, ...MORE_FLUENCY_WORDS].flatMap((word) => [fold(word), fold(word).replace(/-/g, ' ')]),
)
const LANGUAGES: ReadonlySet<string> = new Set([...LANGUAGE_NAMES, ...MORE_LANGUAGE_NAMES].map(fold))
const HAN = [...LANGUAGES].filter((name) => /^\p{Script=Han}/u.test(name))

/** True for a text that says how well a language is spoken: "Native", "C1", "working knowledge", "●●●○○". */
export function isFluency(text: string): boolean {
  const words = foldWords(text)
  return (
    FLUENCY.has(words.join(' ')) ||
    FLUENCY.has(fold(text)) ||
    words.some((word) => FLUENCY.has(word) && !LANGUAGES.has(word)) ||
    /[●○★☆■□]{2,}|[\p{Co}]{2,}|^\d+\s*\/\s*\d+$/u.test(text)
  )
}

/** True for "English", "Mandarin Chinese", "Français". */
export const isLanguageName = (text: string): boolean =>
  foldWords(text).length <= 3 &&
  (foldWords(text).some((word) => LANGUAGES.has(word)) || LANGUAGES.has(fold(text).replace(/[^\p{L}]/gu, '')))

/** A language and how well it is spoken, as far as it is said. */
export interface Spoken {
  readonly name: Piece
  readonly level: Piece | null
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu
/** "Swiss German", "Brazilian Portuguese": a capitalised word before the name that is no level. */
const QUALIFIER = /(?:^|[^\p{L}\s]\s*|\t)(\p{Lu}\p{Ll}+) $/u
const EDGE = /[\s,;:.()（）：，、；|•·–—/-]/u
const JOINING = /(?:^|[\s,;])(?:and|und|et|y|e|en|och|og|ja|i|a|ve|si|и|та|και|&|\+)\s*$/iu
const LEADING = /\s(?:in|en|em|auf|w|i|på)$/iu

interface Found {
  readonly from: number
  readonly to: number
}

function readName(text: string, at: number, word: string): Found | undefined {
  const han = HAN.find((name) => word.startsWith(name))
  if (han !== undefined) return { from: at, to: at + han.length }
  if (!LANGUAGES.has(fold(word))) return undefined
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, at - 30), at))?.[1]
  const isQualified = qualifier !== undefined && !isFluency(qualifier)
  return { from: isQualified ? at - qualifier.length - 1 : at, to: at + word.length }
}

/** Where languages are named, outside brackets; "Mandarin Chinese" once. */
function findNames(text: string): readonly Found[] {
  const names: Found[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = text.slice(0, index)
    if ((before.match(/[(（]/gu)?.length ?? 0) > (before.match(/[)）]/gu)?.length ?? 0)) continue
    const name = readName(text, index, word)
    const last = names.at(-1)
    if (name && last && name.from <= last.to + 1 && text[last.to] === ' ')
      names[names.length - 1] = { ...last, to: name.to }
    else if (name) names.push(name)
  }
  return names
}

/** "(fluent) and basic" → "fluent", "courant (TOEIC 950)" → "courant". */
function withoutBrackets(piece: Piece): Piece {
  const inside = /^\s*[(（]([^()（）]{1,60})[)）]/u.exec(piece.text)
  if (inside?.[1] !== undefined) return slicePiece(piece, inside[0].length - inside[1].length - 1, inside[0].length - 1)
  const opens = piece.text.search(/\S\s*[(（]/u)
  return opens < 0 ? piece : slicePiece(piece, 0, opens + 1)
}

function toLevel(whole: Piece): Piece | null {
  const piece = withoutBrackets(whole)
  const joined = slicePiece(piece, 0, JOINING.exec(piece.text)?.index ?? piece.text.length)
  const level = trimPiece(joined, EDGE)
  const bare = slicePiece(level, 0, LEADING.exec(level.text)?.index ?? level.text.length)
  return /[\p{L}\p{N}●○★☆■□]/u.test(bare.text) && bare.text.length <= 60 ? bare : null
}

// Longer rows are prose.
const LONGEST = 400

/**
 * The languages of a row that names several, or one behind its level: "English Native | Polish Fluent", "English: C2, Spanish: B1",
 * "Fluent in English and Spanish", "Native: Italian". Each has the words up to the next name, or, where the row begins with a
 * level, the words before it. Undefined for other rows.
 */
export function readSpoken(row: Piece): readonly Spoken[] | undefined {
  const names = row.text.length > LONGEST ? [] : findNames(row.text)
  const [first] = names
  if (first === undefined) return undefined
  const lead = toLevel(slicePiece(row, 0, first.from))
  const leads = lead !== null && isFluency(lead.text)
  if (names.length < 2 && !leads) return undefined
  let level: Piece | null = null
  return names.map(({ from, to }, index) => {
    const name = slicePiece(row, from, to)
    if (!leads) return { name, level: toLevel(slicePiece(row, to, names[index + 1]?.from ?? row.text.length)) }
    const before = toLevel(slicePiece(row, names[index - 1]?.to ?? 0, from))
    level = before !== null && isFluency(before.text) ? before : level
    return { name, level }
  })
}
