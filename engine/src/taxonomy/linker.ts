import { allSkills } from '../skills/load.ts'
import { stem } from '../text/words.ts'
import { indexLabels, labelKey, labelWords } from './label-index.ts'
import { AD_PHRASES, EMPTY_WORDS, SYNONYMS } from './link-words.ts'
import type { TaxonomyConcept } from './types.ts'

export interface RankedConcept {
  readonly uri: string
  readonly name: string
  /** 0–1.2; comparable within one phrase only. */
  readonly score: number
}

export interface Linker {
  /** The concepts that a phrase of an ad or a resume may mean, best first. */
  rank(phrase: string, limit: number): RankedConcept[]
}

/** The labels of all concepts, a column each: 100,000 of them are walked in a fraction of a millisecond. */
interface LabelColumns {
  readonly concept: Int32Array
  readonly isPreferred: Uint8Array
  /** Sum of the label's words' weights. */
  readonly weight: Float64Array
}

interface LinkIndex {
  readonly concepts: readonly TaxonomyConcept[]
  /** URI → index in `concepts`. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly labels: LabelColumns
  /** Stem → labels that have it. */
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** Stem → how few concepts have it: ln(1 + concepts / concepts with it). */
  readonly rarity: ReadonlyMap<string, number>
  /** First letters → stems. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>
  readonly exact: ReturnType<typeof indexLabels>
}

/** Stems of the words that tell; all of them where none does ("skills"). */
function tellingWords(text: string): string[] {
  const words = labelWords(text).map(({ folded }) => folded)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  return [...new Set((telling.length > 0 ? telling : words).map(stem))]
}

const SYNONYMS_OF: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>()
  for (const row of SYNONYMS)
    for (const word of row) {
      const others = found.get(stem(word)) ?? new Set()
      for (const other of row) others.add(stem(other))
      found.set(stem(word), others)
    }
  return found
})()

const BEGINNING = 5
const beginningOf = (word: string): string => word.slice(0, BEGINNING)

/** A concept's labels, and the other spellings of the skill of our lexicon that one of them names. */
function spellingsOf(concepts: readonly TaxonomyConcept[], exact: LinkIndex['exact']): Map<string, string[]> {
  const spellings = new Map(concepts.map(({ uri, labels }) => [uri, [...labels]]))
  for (const { name, aliases } of allSkills) {
    const concept = [name, ...aliases].map((spelling) => exact.conceptOf.get(labelKey(spelling))).find(Boolean)
    if (concept !== undefined) spellings.get(concept.uri)?.push(name, ...aliases)
  }
  return spellings
}

function buildLinkIndex(concepts: readonly TaxonomyConcept[]): LinkIndex {
  const exact = indexLabels(concepts)
  const spellings = spellingsOf(concepts, exact)
  const words: { readonly concept: number; readonly isPreferred: boolean; readonly stems: readonly string[] }[] = []
  const holders = new Map<string, number>()
  concepts.forEach(({ uri, name }, concept) => {
    const own = new Set<string>()
    for (const label of new Set(spellings.get(uri) ?? [])) {
      const stems = tellingWords(label)
      for (const word of stems) own.add(word)
      words.push({ concept, isPreferred: label === name, stems })
    }
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1)
  })
  const rarity = new Map([...holders].map(([word, count]) => [word, Math.log(1 + concepts.length / count)]))
  const postings = new Map<string, number[]>()
  const labels: LabelColumns = {
    concept: Int32Array.from(words, ({ concept }) => concept),
    isPreferred: Uint8Array.from(words, ({ isPreferred }) => (isPreferred ? 1 : 0)),
    weight: Float64Array.from(words, ({ stems }) => stems.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0)),
  }
  words.forEach(({ stems }, at) => {
    for (const word of stems) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [at])
      else list.push(at)
    }
  })
  const indexOf = new Map(concepts.map(({ uri }, at) => [uri, at]))
  const beginnings = Map.groupBy(postings.keys(), beginningOf)
  return { concepts, indexOf, labels, postings, rarity, beginnings, exact }
}

// A word of the same meaning, and one of the same beginning ("independence", "independently").
const SYNONYM_SHARE = 0.7
// "manage" stands in 3,900 labels of ESCO: as another word for what was said it tells nothing, and takes most of the time.
const COMMONEST = 3000
const BEGINNING_SHARE = 0.75
// Of a phrase, half may be more than the label says; of a label, little may be more than the phrase says.
const PHRASE_SHARE = 0.45
const PREFERRED_BONUS = 0.04
const SPREAD_BONUS = 0.15
// A phrase, not a page.
const MOST_WORDS = 40
const EXACT_SCORE = 1.1
const AD_PHRASE_SCORE = 1.05

const ROOT_SHARE = 0.7

/** Whether two stems begin alike for seven tenths of the longer: "independenc", "independentl". */
function haveOneRoot(one: string, other: string): boolean {
  const long = Math.max(one.length, other.length)
  const root = Math.max(BEGINNING, Math.ceil(long * ROOT_SHARE))
  return one.length >= root && one.slice(0, root) === other.slice(0, root)
}

/** Stems of labels that a stem of a phrase stands for, with the share of a full match. */
function meaningsOf(word: string, { postings, beginnings }: LinkIndex): Map<string, number> {
  const found = new Map<string, number>()
  if (word.length >= BEGINNING)
    for (const other of beginnings.get(beginningOf(word)) ?? [])
      if (haveOneRoot(word, other)) found.set(other, BEGINNING_SHARE)
  for (const other of SYNONYMS_OF.get(word) ?? [])
    if ((postings.get(other)?.length ?? Infinity) <= COMMONEST) found.set(other, SYNONYM_SHARE)
  if (postings.has(word)) found.set(word, 1)
  return found
}

/** Makes the index; some hundred milliseconds for the 14,000 concepts of ESCO in one language. */
export function createLinker(concepts: readonly TaxonomyConcept[]): Linker {
  const index = buildLinkIndex(concepts)
  return { rank: (phrase, limit) => rankConcepts(phrase, limit, index) }
}

function rankConcepts(phrase: string, limit: number, index: LinkIndex): RankedConcept[] {
  const scores = scoreByWords(tellingWords(phrase), index)
  const raise = (label: string, score: number) => {
    const at = index.indexOf.get(index.exact.conceptOf.get(label)?.uri ?? '')
    if (at !== undefined) scores[at] = Math.max(score, scores[at] ?? 0)
  }
  const key = labelKey(phrase)
  raise(key, EXACT_SCORE)
  const inWordsOfEsco = AD_PHRASES[key]
  if (inWordsOfEsco !== undefined) raise(labelKey(inWordsOfEsco), AD_PHRASE_SCORE)
  return bestOf(scores, limit).flatMap((at) => {
    const { uri, name } = index.concepts[at] ?? {}
    return uri === undefined || name === undefined ? [] : [{ uri, name, score: scores[at] ?? 0 }]
  })
}

/** Indexes of the greatest scores, in their order; equal ones by index. */
function bestOf(scores: Float64Array, limit: number): number[] {
  const best: number[] = []
  scores.forEach((score, at) => {
    const worst = best.length < limit ? 0 : (scores[best.at(-1) ?? 0] ?? 0)
    if (score <= worst) return
    const place = best.findIndex((other) => (scores[other] ?? 0) < score)
    best.splice(place < 0 ? best.length : place, 0, at)
    best.length = Math.min(best.length, limit)
  })
  return best
}

/** What a phrase shares with each label and each concept, by index. */
interface Shares {
  readonly ofLabels: Float64Array
  readonly ofConcepts: Float64Array
  phraseWeight: number
}

/** The score of each concept, by index: that of its best label, a little more where its other labels have more of the phrase. */
function scoreByWords(words: readonly string[], index: LinkIndex): Float64Array {
  const { concept, isPreferred, weight } = index.labels
  const { ofLabels, ofConcepts, phraseWeight } = sharesOf(words, index)
  const scores = new Float64Array(ofConcepts.length)
  for (let at = 0; at < ofLabels.length; at += 1) {
    const share = ofLabels[at] ?? 0
    if (share === 0) continue
    const holder = concept[at] ?? 0
    const likeness = share / (PHRASE_SHARE * phraseWeight + (1 - PHRASE_SHARE) * (weight[at] ?? 0))
    const spread = (SPREAD_BONUS * (ofConcepts[holder] ?? 0)) / phraseWeight
    const score = likeness * (isPreferred[at] === 1 ? 1 + PREFERRED_BONUS : 1) + spread
    if (score > (scores[holder] ?? 0)) scores[holder] = score
  }
  return scores
}

function sharesOf(words: readonly string[], index: LinkIndex): Shares {
  const { labels, postings, rarity, concepts } = index
  const shares = {
    ofLabels: new Float64Array(labels.concept.length),
    ofConcepts: new Float64Array(concepts.length),
    phraseWeight: 0,
  }
  // Which word has met a label or concept last: a word counts once for each, with its best meaning there.
  const [met, held] = [new Uint8Array(labels.concept.length), new Uint8Array(concepts.length)]
  words.slice(0, MOST_WORDS).forEach((word, at) => {
    const mark = at + 1
    const meanings = meaningsOf(word, index)
    const weight = rarity.get(word) ?? Math.max(0, ...[...meanings.keys()].map((other) => rarity.get(other) ?? 0))
    shares.phraseWeight += weight
    const gains = [...meanings]
      .map(([other, share]) => ({ other, gain: Math.min(weight, rarity.get(other) ?? 0) * share }))
      .sort((a, b) => b.gain - a.gain)
    for (const { other, gain } of gains)
      for (const label of postings.get(other) ?? []) {
        if (met[label] === mark) continue
        met[label] = mark
        shares.ofLabels[label] = (shares.ofLabels[label] ?? 0) + gain
        const concept = labels.concept[label] ?? 0
        if (held[concept] === mark) continue
        held[concept] = mark
        shares.ofConcepts[concept] = (shares.ofConcepts[concept] ?? 0) + gain
      }
  })
  return shares
}
