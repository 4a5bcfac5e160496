import { analyzeResume } from '../advice/analyze.ts'
import type { Analysis } from '../advice/types.ts'
import type { Document } from '../document/types.ts'
import type { JobPosting } from '../job/types.ts'
import type { LineItem } from '../match/types.ts'
import { parseResume } from '../resume/parse.ts'
import { LEXICON_HASH } from '../skills/load.ts'
import { ENGINE_VERSION } from '../version.ts'
import { canonicalJson } from './canonical-json.ts'
import { isUntouched } from './digest.ts'

/** A part of a result that is not what the engine computes. */
export interface Difference {
  /** `overall`, `scores.experience`, `items.skill:python`, `certificate.fileSha256`, … */
  readonly part: string
  /** As JSON; null where there is nothing. */
  readonly stated: string | null
  readonly computed: string | null
}

/** `verified` null: this engine is not the one that computed the result, so it can neither confirm nor deny it. */
export interface Verification {
  readonly verified: boolean | null
  readonly differences: readonly Difference[]
  /** A sentence for a person. */
  readonly explanation: string
}

/** What the result is said to have been computed from, at hand once more. */
export interface VerifyInput {
  readonly document: Document
  readonly posting: JobPosting
  /** Of the bytes at hand; null where there are only texts. */
  readonly fileSha256: string | null
  readonly jobRevision: number | null
}

/** Whether another engine or lexicon computed the result, as a sentence; null when it was this one. */
export function whyNotComparable({ certificate }: Analysis): string | null {
  const { engineVersion, lexiconHash } = certificate
  if (engineVersion === ENGINE_VERSION && lexiconHash === LEXICON_HASH) return null
  return `It was computed by engine ${engineVersion} with lexicon ${lexiconHash}; this is engine ${ENGINE_VERSION} with lexicon ${LEXICON_HASH}. Verify it with that version.`
}

/** Computes a result again from its sources, as of the day and with the weights that its certificate states, and compares. */
export function verifyAnalysis(stated: Analysis, input: VerifyInput): Verification {
  const reason = whyNotComparable(stated)
  if (reason !== null) return notComparable(reason)
  const { asOf, weights } = stated.certificate
  const computed = analyzeResume({
    document: input.document,
    resume: parseResume(input.document, { asOf }),
    posting: input.posting,
    asOf,
    weights,
    ...(input.fileSha256 === null ? {} : { fileSha256: input.fileSha256 }),
    ...(input.jobRevision === null ? {} : { jobRevision: input.jobRevision }),
  })
  return compareAnalyses(stated, computed)
}

const notComparable = (explanation: string): Verification => ({ verified: null, differences: [], explanation })

/** The two results part by part. `computed` is this engine's. */
export function compareAnalyses(stated: Analysis, computed: Analysis): Verification {
  const reason = whyNotComparable(stated)
  if (reason !== null) return notComparable(reason)
  const [theirs, ours] = [partsOf(stated), partsOf(computed)]
  const differences = [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((part) => {
    const [was, is] = [theirs.get(part) ?? null, ours.get(part) ?? null]
    return was === is ? [] : [{ part, stated: was, computed: is }]
  })
  // Every part is as computed, so it is the digest itself that was changed.
  if (differences.length === 0 && !isUntouched(stated)) {
    const { resultSha256 } = stated.certificate
    differences.push({
      part: 'certificate.resultSha256',
      stated: JSON.stringify(resultSha256 ?? null),
      computed: JSON.stringify(computed.certificate.resultSha256),
    })
  }
  return { verified: differences.length === 0, differences, explanation: explain(differences) }
}

function explain(differences: readonly Difference[]): string {
  if (differences.length === 0)
    return 'Computed again from the same file and the same posting, every part came out the same, to the last digit.'
  const named = differences.slice(0, MOST_NAMED).map(({ part }) => part)
  const rest = differences.length - named.length
  return `Computed again, ${differences.length === 1 ? 'one part is' : `${differences.length} parts are`} not as stated: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}
const MOST_NAMED = 4

/** Each part by its name, as canonical JSON: lists by what their members are about, so that one change is one difference. */
function partsOf({ certificate, scores, items, ...facts }: Analysis): Map<string, string> {
  const { resultSha256: _, ...stated } = certificate
  return new Map([
    ...named('certificate.', stated),
    ...named('', facts),
    ...named('scores.', scores),
    ...items.map((item) => [`items.${itemName(item)}`, canonicalJson(item)] as const),
    ['items', canonicalJson(items.map(itemName))],
  ])
}

const itemName = ({ criterion }: LineItem): string => criterion.id

const named = (prefix: string, members: object): (readonly [string, string])[] =>
  Object.entries(members).map(([key, member]) => [`${prefix}${key}`, canonicalJson(member)] as const)
