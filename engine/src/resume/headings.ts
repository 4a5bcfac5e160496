import { fold, foldWords, isUnspaced } from './fold.ts'
import type { SectionKind } from './types.ts'
import { DOCUMENT_TITLES, HEADING_MODIFIERS, HEADING_WORDS } from './words/heading-words.ts'

/** How a text reads as a heading: `phrase` is printed in the table as it stands, `composed` is made of its words. */
export interface HeadingReading {
  readonly kind: SectionKind
  readonly strength: 'phrase' | 'composed'
}

/** Words of a phrase, for lookups: the order is kept, punctuation is not. */
const toKey = (text: string): string =>
  isUnspaced(text) ? fold(text).replace(/[^\p{L}\p{N}]/gu, '') : foldWords(text).join(' ')

// The record's keys are SectionKind by its type; Object.entries forgets that.
const ENTRIES = Object.entries(HEADING_WORDS) as [SectionKind, readonly string[]][]
const PHRASES: ReadonlyMap<string, SectionKind> = new Map(
  ENTRIES.flatMap(([kind, phrases]) => phrases.map((phrase) => [toKey(phrase), kind] as const)).reverse(),
)
const MODIFIERS: ReadonlySet<string> = new Set(HEADING_MODIFIERS.map(fold))
const TITLES: ReadonlySet<string> = new Set(DOCUMENT_TITLES.map(toKey))
const LONGEST_PHRASE = 4

/** "1.", "II)", bullets and rules around a heading: "— 2. EDUCATION —" → "EDUCATION". */
const DECORATION = /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+)?|[^\p{L}\p{N})+#]*$/gu

export const stripDecoration = (text: string): string => text.replace(DECORATION, '').trim()

/** True for "Curriculum Vitae", "Lebenslauf", "个人简历": what the paper is called, with or without a name behind it. */
export function isDocumentTitle(text: string): boolean {
  return TITLES.has(toKey(stripDecoration(text)))
}

/** Reads "Relevant Work Experience" word by word: the longest known phrases, with nothing but modifiers between them. */
function readComposed(words: readonly string[]): HeadingReading | undefined {
  let kind: SectionKind | undefined
  let phrases = 0
  let at = 0
  while (at < words.length) {
    const length = [4, 3, 2, 1].find(
      (count) => at + count <= words.length && PHRASES.has(words.slice(at, at + count).join(' ')),
    )
    const found = length === undefined ? undefined : PHRASES.get(words.slice(at, at + length).join(' '))
    if (length !== undefined && found !== undefined) {
      kind = kind === undefined || kind === 'other' ? found : kind
      phrases++
      at += length
    } else if (MODIFIERS.has(words[at] ?? '')) at += 1
    else return undefined
  }
  // "Licenses & Certifications" is two headings in one and as sure as either.
  return kind === undefined ? undefined : { kind, strength: phrases > 1 ? 'phrase' : 'composed' }
}

/** "项目经历与成果" holds "项目经历": scripts without spaces are searched for the longest phrase they begin or end with. */
function readUnspaced(key: string): SectionKind | undefined {
  for (let length = Math.min(key.length - 1, 6); length >= 2; length--) {
    const kind = PHRASES.get(key.slice(0, length)) ?? PHRASES.get(key.slice(-length))
    if (kind !== undefined && key.length - length <= 4) return kind
  }
  return undefined
}

/** What a line says as a heading, by its words alone; undefined when they are no heading's words. */
export function readHeading(text: string): HeadingReading | undefined {
  const bare = stripDecoration(text)
  if (bare.length === 0 || bare.length > 60) return undefined
  const key = toKey(bare)
  const exact = PHRASES.get(key)
  if (exact !== undefined) return { kind: exact, strength: 'phrase' }
  if (isUnspaced(bare)) {
    const kind = readUnspaced(key)
    return kind === undefined ? undefined : { kind, strength: 'composed' }
  }
  const words = key.split(' ')
  if (words.length > LONGEST_PHRASE + 3) return undefined
  return readComposed(words)
}
