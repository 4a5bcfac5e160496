import { remembered } from '../text/remembered.ts'
import { fold, foldWords, isUnspaced } from './fold.ts'
import { joinSpaced } from './letter-spacing.ts'
import type { SectionKind } from './types.ts'
import { DOCUMENT_TITLES, HEADING_MODIFIERS, HEADING_WORDS } from './words/heading-words.ts'
import { WORLD_HEADINGS, WORLD_TITLES } from './words/heading-words-world.ts'

/** How a text reads as a heading: `phrase` is printed in the table as it stands, `composed` is made of its words. */
export interface HeadingReading {
  readonly kind: SectionKind
  /** All that a combined heading names, in its order: "Skills & Languages"; one kind for the others. */
  readonly kinds: readonly SectionKind[]
  readonly strength: 'phrase' | 'composed'
}

/** Words of a phrase, for lookups: the order is kept, punctuation is not. */
const toKey = (text: string): string =>
  isUnspaced(text)
    ? fold(text)
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]/gu, '')
    : foldWords(text).join(' ')

const splitRows = (rows: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(rows).flatMap((row) => row.split('|'))
// The records' keys are SectionKind by their type; Object.entries forgets that.
const ENTRIES = [
  ...Object.entries(HEADING_WORDS),
  ...Object.entries(WORLD_HEADINGS).map(([kind, rows]) => [kind, splitRows(rows)] as const),
] as readonly (readonly [SectionKind, readonly string[]])[]
const PHRASES: ReadonlyMap<string, SectionKind> = new Map(
  ENTRIES.flatMap(([kind, phrases]) => phrases.map((phrase) => [toKey(phrase), kind] as const)).reverse(),
)
/** The same without spaces, for headings whose letters were set apart unevenly ("Empl oyment", "Aw ards"). */
const TIGHT_PHRASES: ReadonlyMap<string, SectionKind> = new Map(
  [...PHRASES].filter(([key]) => key.length >= 6).map(([key, kind]) => [key.replaceAll(' ', ''), kind]),
)
const MODIFIERS: ReadonlySet<string> = new Set(HEADING_MODIFIERS.map(fold))
const TITLES: ReadonlySet<string> = new Set([...DOCUMENT_TITLES, ...splitRows(WORLD_TITLES)].map(toKey))
const LONGEST_PHRASE = 4
/** "and" in the languages of headings, folded. */
export const JOINERS: ReadonlySet<string> = new Set('and et und y e en i och og ja a si ve и та και'.split(' '))

/** "1.", "II)", bullets and rules around a heading: "— 2. EDUCATION —" → "EDUCATION". */
const DECORATION = /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+)?|[^\p{L}\p{N})+#]*$/gu

export const stripDecoration = (text: string): string => text.replace(DECORATION, '').trim()

/** True for "Curriculum Vitae", "Lebenslauf", "个人简历": what the paper is called, with or without a name behind it. */
export function isDocumentTitle(text: string): boolean {
  const bare = stripDecoration(text)
  return TITLES.has(toKey(joinSpaced(bare) ?? bare))
}

/** Reads "Relevant Work Experience" word by word: the longest known phrases, with nothing but modifiers between them. */
function readComposed(words: readonly string[]): HeadingReading | undefined {
  const kinds: SectionKind[] = []
  let at = 0
  while (at < words.length) {
    const length = [4, 3, 2, 1].find(
      (count) => at + count <= words.length && PHRASES.has(words.slice(at, at + count).join(' ')),
    )
    const found = length === undefined ? undefined : PHRASES.get(words.slice(at, at + length).join(' '))
    if (length !== undefined && found !== undefined) {
      kinds.push(found)
      at += length
    } else if (MODIFIERS.has(words[at] ?? '')) at += 1
    else return undefined
  }
  // "Licenses & Certifications" is two headings in one and as sure as either.
  const kind = kinds.find((one) => one !== 'other') ?? kinds[0]
  return kind === undefined
    ? undefined
    : { kind, kinds: [...new Set(kinds)], strength: kinds.length > 1 ? 'phrase' : 'composed' }
}

/** "项目经历与成果" holds "项目经历": scripts without spaces are searched for the longest phrase they begin or end with. */
function readUnspaced(key: string): SectionKind | undefined {
  for (let length = Math.min(key.length - 1, 6); length >= 2; length--) {
    const kind = PHRASES.get(key.slice(0, length)) ?? PHRASES.get(key.slice(-length))
    if (kind !== undefined && key.length - length <= 4) return kind
  }
  return undefined
}

/** A phrase of the table may itself be two headings: "education and training" → education, certificates. */
function kindsOfPhrase(key: string, kind: SectionKind): readonly SectionKind[] {
  const words = key.split(' ')
  if (words.length < 2) return [kind]
  const rest = words.flatMap((word, at) => (JOINERS.has(word) ? [at] : []))
  const parts = rest.flatMap((at) => [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')])
  const kinds = parts.map((part) => PHRASES.get(part)).filter((one) => one !== undefined)
  return [...new Set([kind, ...kinds])]
}

/** What a line says as a heading, by its words alone; undefined when they are no heading's words. */
export const readHeading = remembered((text: string): HeadingReading | undefined => {
  const stripped = stripDecoration(text)
  const bare = joinSpaced(stripped) ?? stripped
  if (bare.length === 0 || bare.length > 60) return undefined
  const key = toKey(bare)
  const exact = PHRASES.get(key)
  if (exact !== undefined) return { kind: exact, kinds: kindsOfPhrase(key, exact), strength: 'phrase' }
  if (isUnspaced(bare)) {
    const kind = readUnspaced(key)
    return kind === undefined ? undefined : { kind, kinds: [kind], strength: 'composed' }
  }
  const words = key.split(' ')
  if (words.length > LONGEST_PHRASE + 3) return undefined
  const tight = words.length > 1 ? TIGHT_PHRASES.get(words.join('')) : undefined
  return tight === undefined ? readComposed(words) : { kind: tight, kinds: [tight], strength: 'phrase' }
})
