import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyzeResume } from '../engine/src/advice/analyze.ts'
import { composeText } from '../engine/src/document/compose-text.ts'
import type { JobPosting } from '../engine/src/job/types.ts'
import { parseResume } from '../engine/src/resume/parse.ts'
import { findSkills } from '../engine/src/skills/find.ts'
import { tellingStems } from '../engine/src/text/words.ts'
import { type GradedPair, ownPairs } from './fit-own/pairs.ts'
import { mean, ndcg, spearman } from './ranking.ts'

/** One line of the table that `npm run eval` prints; `aim` null where there is none (baselines). */
export interface Measure {
  readonly measure: string
  readonly value: number
  readonly aim: number | null
  readonly n: number
}

/** A row of the file. */
interface Row {
  readonly id: string
  readonly resume_text: string
  readonly job_text: string
  readonly score: number
  readonly group: string
}

const FIT_PAIRS = new URL('../../shared/data/fit_pairs.jsonl.gz', import.meta.url)
const AS_OF = '2026-01-01'

function readPairs(file: URL = FIT_PAIRS): GradedPair[] {
  if (!existsSync(file)) return []
  return (
    gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      // The file's rows have these fields; it is ours to measure on and not user input.
      .map((line) => JSON.parse(line) as Row)
      .map(({ id, resume_text, job_text, score, group }) => ({
        id: id.split('-').at(-1) ?? id,
        group,
        resume: resume_text,
        job: job_text,
        grade: score,
      }))
  )
}

/** The first line of a job text is its title. */
export function postingOf(text: string): JobPosting {
  const [title = '', ...rest] = text.split('\n')
  return { title: title.trim(), description: rest.join('\n'), requirements: '', skills: [], experienceLevel: null }
}

function scorePair({ resume: text, job }: GradedPair): number {
  const document = composeText(text)
  const resume = parseResume(document, { asOf: AS_OF })
  return analyzeResume({ document, resume, posting: postingOf(job), asOf: AS_OF }).overall ?? 0
}

type Scorer = (pair: GradedPair) => number

/** Cosine of TF-IDF vectors of stemmed words, document frequencies over all resumes and jobs of the file. */
export function tfIdfCosine(pairs: readonly GradedPair[]): Scorer {
  const texts = [...new Set(pairs.flatMap(({ resume, job }) => [resume, job]))]
  const stems = new Map(texts.map((text) => [text, tellingStems(text)]))
  const frequency = new Map<string, number>()
  for (const words of stems.values())
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vector = (text: string): Map<string, number> => {
    const weights = new Map<string, number>()
    for (const word of stems.get(text) ?? [])
      weights.set(word, (weights.get(word) ?? 0) + Math.log(texts.length / (frequency.get(word) ?? 1)))
    return weights
  }
  const norm = (weights: ReadonlyMap<string, number>): number => Math.hypot(...weights.values()) || 1
  return ({ resume, job }) => {
    const [a, b] = [vector(resume), vector(job)]
    return [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0) / (norm(a) * norm(b))
  }
}

/** Share of the job's lexicon skills that the resume names. */
const dictionaryOverlap: Scorer = ({ resume, job }) => {
  const wanted = new Set(findSkills(job, 'prose').map(({ id }) => id))
  const held = new Set(findSkills(resume, 'prose').map(({ id }) => id))
  return wanted.size === 0 ? 0 : [...wanted].filter((id) => held.has(id)).length / wanted.size
}

interface Ranking {
  readonly rho: readonly number[]
  readonly gain: readonly number[]
}

function rankGroups(pairs: readonly GradedPair[], score: Scorer): Ranking {
  const groups = Map.groupBy(pairs, ({ group }) => group)
  const judged = [...groups.values()].map((group) => ({
    scores: group.map(score),
    grades: group.map(({ grade }) => grade),
  }))
  return {
    rho: judged.flatMap(({ scores, grades }) => spearman(scores, grades) ?? []),
    gain: judged.flatMap(({ scores, grades }) => ndcg(scores, grades) ?? []),
  }
}

/** Prints the pairs whose score is furthest from what their grade's neighbours in the job have. */
function printErrors(pairs: readonly GradedPair[], score: Scorer, log: (line: string) => void): void {
  for (const [group, members] of Map.groupBy(pairs, (pair) => pair.group)) {
    const scored = members.map((pair) => ({ pair, value: score(pair) })).sort((a, b) => b.value - a.value)
    log(`${group}: ${scored.map(({ pair, value }) => `${pair.id} ${value.toFixed(1)} [${pair.grade}]`).join(' · ')}`)
  }
}

/**
 * How well the overall score orders the candidates of one job, against graded pairs: mean Spearman over jobs whose grades
 * vary, mean NDCG, and two baselines in the same run. Twice: on the pairs of ../shared/data, whose errors were read while the
 * matcher was written (left out when they are not there), and on our own, graded by how they were made (`fit-own/pairs.ts`).
 */
export function evaluateFit({ log }: { readonly log?: (line: string) => void } = {}): Measure[] {
  return [
    ...measuresOf('fit', readPairs(), [0.9, 0.97], log),
    ...measuresOf('fit of own pairs', ownPairs(), [0.9, 0.97], log),
  ]
}

function measuresOf(
  what: string,
  pairs: readonly GradedPair[],
  aims: readonly [rho: number, gain: number],
  log: ((line: string) => void) | undefined,
): Measure[] {
  if (pairs.length === 0) return []
  if (log !== undefined) printErrors(pairs, scorePair, log)
  const rows = (name: string, score: Scorer, [rhoAim, gainAim]: readonly [number | null, number | null]): Measure[] => {
    const { rho, gain } = rankGroups(pairs, score)
    return [
      { measure: `${what}, ${name}: Spearman`, value: mean(rho), aim: rhoAim, n: rho.length },
      { measure: `${what}, ${name}: NDCG`, value: mean(gain), aim: gainAim, n: gain.length },
    ]
  }
  return [
    ...rows('overall', scorePair, aims),
    ...rows('TF-IDF cosine (baseline)', tfIdfCosine(pairs), [null, null]),
    ...rows('dictionary overlap (baseline)', dictionaryOverlap, [null, null]),
  ]
}
