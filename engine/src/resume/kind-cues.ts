import type { Document } from '../document/types.ts'
import { fold, isUnspaced } from './fold.ts'
import { placeOf } from './pieces.ts'
import type { KindEvidence, OtherKind } from './types.ts'
import { KIND_WORDS } from './words/kind-words.ts'

/** Log-odds that one phrase adds to its kind; the second to sixth time it is said adds a fraction of that. */
const WEIGHTS = { sure: 1.5, hint: 0.45, line: 0.8 } as const
type Strength = keyof typeof WEIGHTS
const REPEAT = 0.12
const MOST_REPEATS = 5

interface Cue {
  readonly kind: OtherKind
  readonly strength: Strength
  readonly phrase: string
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
// Object.keys and Object.entries forget the literal keys of the tables.
const STRENGTHS = Object.keys(WEIGHTS) as readonly Strength[]
const KINDS = Object.entries(KIND_WORDS) as readonly (readonly [OtherKind, (typeof KIND_WORDS)['paper']])[]

// Scripts without spaces are searched as printed: folding takes Hangul and kana apart.
const toPhrase = (phrase: string): string => (isUnspaced(phrase) ? phrase : fold(phrase))

const CUES: readonly Cue[] = KINDS.flatMap(([kind, table]) =>
  STRENGTHS.flatMap((strength) => {
    const phrases = new Set(Object.values(table[strength]).flatMap((list) => list.split('|').map(toPhrase)))
    return [...phrases].map((phrase) => ({ kind, strength, phrase, words: phrase.match(WORD) ?? [] }))
  }),
)
const BY_FIRST_WORD = Map.groupBy(
  CUES.filter(({ phrase }) => !isUnspaced(phrase)),
  ({ words }) => words[0] ?? '',
)
const UNSPACED = CUES.filter(({ phrase }) => isUnspaced(phrase))

/** What a kind has said for itself. */
export interface KindScore {
  readonly score: number
  readonly evidence: readonly (KindEvidence & { readonly weight: number })[]
}

interface Tally {
  cue: Cue
  times: number
  start: number
  end: number
}

// 3 pages: what a paper is, it says at its beginning; a signature stands at its end.
const FROM_BEGINNING = 12_000
const FROM_END = 2_000

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

function listWords(text: string, from: number, to: number): readonly Word[] {
  const seen = new Map<string, string>()
  return Array.from(text.slice(from, to).matchAll(WORD), ({ 0: raw, index }) => {
    const known = seen.get(raw) ?? fold(raw)
    seen.set(raw, known)
    return { text: known, start: from + index, end: from + index + raw.length }
  })
}

/** "Abstract", "Ingredients:", "Total …… 30" but not "Total quality management". */
function isWholeLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1, start - 8), start)
  const after = text.slice(end, end + 12).split('\n')[0] ?? ''
  return !/[\p{L}]/u.test(before) && !/^[^:：—–.]*\p{L}/u.test(after)
}

class CueCounter {
  readonly tallies = new Map<Cue, Tally>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  count(cue: Cue, start: number, end: number): void {
    if (cue.strength === 'line' && !isWholeLine(this.text, start, end)) return
    const tally = this.tallies.get(cue)
    if (tally) tally.times++
    else this.tallies.set(cue, { cue, times: 1, start, end })
  }

  countWords(words: readonly Word[]): void {
    words.forEach((word, at) => {
      for (const cue of BY_FIRST_WORD.get(word.text) ?? []) {
        const last = words[at + cue.words.length - 1]
        if (last && cue.words.every((wanted, offset) => words[at + offset]?.text === wanted))
          this.count(cue, word.start, last.end)
      }
    })
  }

  countUnspaced(to: number): void {
    for (const cue of UNSPACED) {
      const at = this.text.indexOf(cue.phrase)
      if (at >= 0 && at < to) this.count(cue, at, at + cue.phrase.length)
    }
  }
}

/** How much each kind of paper is spoken for by the words of a document, as log-odds, with the words that do. Linear in the text. */
export function scoreCues(document: Document): ReadonlyMap<OtherKind, KindScore> {
  const { text } = document
  const counter = new CueCounter(text)
  counter.countWords(listWords(text, 0, FROM_BEGINNING))
  if (text.length > FROM_BEGINNING)
    counter.countWords(listWords(text, Math.max(FROM_BEGINNING, text.length - FROM_END), text.length))
  if (isUnspaced(text.slice(0, FROM_BEGINNING))) counter.countUnspaced(FROM_BEGINNING)
  const byKind = Map.groupBy(counter.tallies.values(), ({ cue }) => cue.kind)
  return new Map([...byKind].map(([kind, tallies]) => [kind, toScore(document, tallies)]))
}

function toScore(document: Document, tallies: readonly Tally[]): KindScore {
  const evidence = tallies.map(({ cue, times, start, end }) => ({
    reason: `says “${document.text.slice(start, end).replace(/\s+/g, ' ')}”`,
    place: placeOf(document, start, end),
    weight: WEIGHTS[cue.strength] * (1 + Math.min(MOST_REPEATS, times - 1) * REPEAT),
  }))
  return {
    score: evidence.reduce((sum, { weight }) => sum + weight, 0),
    evidence: evidence.sort((a, b) => b.weight - a.weight),
  }
}
