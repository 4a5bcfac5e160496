import { analyzeResume } from '../engine/src/advice/analyze.ts'
import { composeText } from '../engine/src/document/compose-text.ts'
import { parseJob } from '../engine/src/job/parse.ts'
import { toCandidate } from '../engine/src/match/candidate.ts'
import { matchResume } from '../engine/src/match/match.ts'
import { parseResume } from '../engine/src/resume/parse.ts'
import { postingOf, tfIdfCosine } from '../eval/fit.ts'
import { ownPairs } from '../eval/fit-own/pairs.ts'

const AS_OF = '2026-01-01'

/** Milliseconds for each pair of every resume with every posting. */
export interface MatchTimings {
  /** With both sides seen for the first time … */
  readonly first: readonly number[]
  /** … and again, when their words are cut. */
  readonly warm: readonly number[]
  /** A whole analysis: match, findings, the gain of each, digest. */
  readonly analysis: readonly number[]
  /** Cosine of TF-IDF vectors of the same texts. */
  readonly cosine: readonly number[]
}

const timed = (work: () => unknown): number => {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

/** The own pairs of the evaluation: 99 resumes × 9 postings. */
export function timeMatching(): MatchTimings {
  const pairs = ownPairs()
  const texts = [...new Set(pairs.map(({ job }) => job))]
  // The lexicon is built at the first use of it, and that is no part of a match.
  for (const text of texts) parseJob(postingOf(text))
  const jobs = texts.map((text) => ({ text, posting: postingOf(text), criteria: parseJob(postingOf(text)) }))
  const people = pairs.map((pair) => {
    const document = composeText(pair.resume)
    const resume = parseResume(document, { asOf: AS_OF })
    return { pair, document, resume, candidate: toCandidate(document, resume, AS_OF) }
  })
  const each = (work: (person: (typeof people)[number], job: (typeof jobs)[number]) => unknown): number[] =>
    people.flatMap((person) => jobs.map((job) => timed(() => work(person, job))))
  const cosine = tfIdfCosine(pairs)
  const match = () => each(({ candidate }, job) => matchResume(candidate, job.criteria, { asOf: AS_OF }))
  return {
    first: match(),
    warm: match(),
    analysis: each(({ document, resume }, { posting, criteria: known }) =>
      analyzeResume({ document, resume, posting, criteria: known, asOf: AS_OF }),
    ),
    cosine: each(({ pair }, { text }) => cosine({ ...pair, job: text })),
  }
}
