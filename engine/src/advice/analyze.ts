import { digestOf } from '../certificate/digest.ts'
import type { Document } from '../document/types.ts'
import { parseJob } from '../job/parse.ts'
import type { JobCriteria, JobPosting } from '../job/types.ts'
import { toCandidate } from '../match/candidate.ts'
import { matchResume } from '../match/match.ts'
import type { LineItem, Match, Weights } from '../match/types.ts'
import { DEFAULT_WEIGHTS, overallOf } from '../match/weights.ts'
import type { Resume } from '../resume/types.ts'
import { LEXICON_HASH, skillById } from '../skills/load.ts'
import { postingExcerpt, resumeExcerpt } from '../text/excerpt.ts'
import { ENGINE_VERSION } from '../version.ts'
import { allShares, draftFindings, matchIf, reviewScores, reviewShares, withGains } from './review.ts'
import { summarize } from './summarize.ts'
import type { Analysis, ProjectScore, QuotedItem } from './types.ts'

export interface AnalyzeInput {
  readonly document: Document
  readonly resume: Resume
  /** The posting, or its criteria where only those are kept; without the posting a pasted job ad cannot be noticed. */
  readonly posting?: JobPosting
  readonly criteria?: JobCriteria
  /** `YYYY-MM-DD`: the day as of which years and dates are judged. */
  readonly asOf: string
  readonly weights?: Weights
  readonly fileSha256?: string
  readonly jobRevision?: number
}

const NO_POSTING: JobPosting = { title: '', description: '', requirements: '', skills: [], experienceLevel: null }

/**
 * One resume against one job: all scores with their evidence, the advice, and the certificate to compute it again.
 * Pure and deterministic: the same input gives the same bytes of JSON.
 */
export function analyzeResume(input: AnalyzeInput): Analysis {
  const { document, resume, asOf, weights = DEFAULT_WEIGHTS } = input
  const posting = input.posting ?? null
  const criteria = input.criteria ?? parseJob(posting ?? NO_POSTING)
  const candidate = toCandidate(document, resume, asOf)
  const match = matchResume(candidate, criteria, { asOf })
  const drafts = draftFindings({ document, resume, candidate, asOf, posting, criteria, match })
  const findings = withGains(drafts, (standing, fix) => {
    const then = matchIf(candidate, criteria, match, asOf, fix)
    return overallOf(allShares(then, standing), weights, then.cap?.at ?? null)
  })
  const facts = {
    overall: overallOf(allShares(match, drafts), weights, match.cap?.at ?? null),
    scores: { ...match.scores, ...reviewScores(reviewShares(drafts)) },
    cap: heldDown(match, weights, drafts),
    items: match.items.map((item) => quoted(item, document, posting)),
    background: match.background,
    notJudged: match.notJudged,
    ...skillLists(match),
    projects: projectScores(match),
    findings,
  }
  return certified({ ...facts, summary: summarize(facts, criteria) }, input)
}

function quoted(item: LineItem, document: Document, posting: JobPosting | null): QuotedItem {
  const asked = posting === null ? item.job.quote : postingExcerpt(posting, item.job, EXCERPT)
  return {
    ...item,
    resume: item.resume.map((place) => ({ ...place, excerpt: resumeExcerpt(document, place, EXCERPT) })),
    job: { ...item.job, excerpt: asked },
  }
}
// A line of print and a half: enough to see what a word was said of.
const EXCERPT = 140

/** The result with all that is needed to compute it again. */
function certified(facts: Omit<Analysis, 'certificate'>, input: AnalyzeInput): Analysis {
  const stated = {
    engineVersion: ENGINE_VERSION,
    lexiconHash: LEXICON_HASH,
    fileSha256: input.fileSha256 ?? null,
    jobRevision: input.jobRevision ?? null,
    asOf: input.asOf,
    weights: input.weights ?? DEFAULT_WEIGHTS,
  }
  return { ...facts, certificate: { ...stated, resultSha256: digestOf(facts, stated) } }
}

/** The cap, if the score without it would have been higher. */
function heldDown(match: Match, weights: Weights, drafts: Parameters<typeof allShares>[1]): Analysis['cap'] {
  const free = overallOf(allShares(match, drafts), weights, null)
  return match.cap !== null && free !== null && free > match.cap.at ? match.cap : null
}

// A related skill alone leaves a criterion missing; a listed one meets it.
const MATCHED = 0.5

export function skillLists({ items }: Match): Pick<Analysis, 'skillScores' | 'matchedSkills' | 'missingSkills'> {
  const skills = items.filter(({ criterion }) => criterion.kind === 'skill')
  const named = (all: typeof skills): string[] => [...new Set(all.map(({ criterion }) => criterion.label))]
  return {
    skillScores: Object.fromEntries(
      skills.map(({ criterion, credit }) => [criterion.label, Math.round(credit * 100) / 100]),
    ),
    matchedSkills: named(skills.filter(({ credit }) => credit >= MATCHED)),
    missingSkills: named(
      skills.filter(({ credit, criterion }) => credit < MATCHED && criterion.importance !== 'mentioned'),
    ),
  }
}

function projectScores({ projects }: Match): ProjectScore[] {
  return projects
    .map(({ name, kind, share, skills, place, signals }) => ({
      name,
      kind,
      score: Math.round(share * 1000) / 10,
      skills: skills.map((id) => skillById(id)?.name ?? id),
      place,
      signals,
    }))
    .sort((a, b) => b.score - a.score)
}
