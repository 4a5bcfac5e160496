import type { Analysis, Certificate, Finding, ProjectScore, QuotedItem } from '../advice/types.ts'
import type { BackgroundItem, Dimension } from '../match/types.ts'
import { countsOf } from '../match/weights.ts'
import { tenthsThatAddUpTo } from './tenths.ts'
import type { ExplainedAdvice, ExplainedPart, ExplainedPoint, Explanation, NamedFact, SkillGroup } from './types.ts'
import { BACKGROUND_LABELS, FACT_VERDICTS, LIMITS, PARTS, SIGNAL_WORDS, SKILL_GROUPS, SKILL_VERDICTS } from './words.ts'

/** The whole analysis in words and sums. Nothing is computed here that the analysis does not hold. */
export function explainAnalysis(analysis: Analysis): Explanation {
  const { overall, scores, cap, notJudged, certificate } = analysis
  const counts = countsOf(scores, certificate.weights)
  const amounts = PARTS.map(({ dimension }) => (scores[dimension] ?? 0) * counts[dimension])
  const exactSum = amounts.reduce((total, amount) => total + amount, 0)
  // A score that is held down is less than its parts come to.
  const adds = tenthsThatAddUpTo(cap === null && overall !== null ? overall : exactSum, amounts)
  const parts = PARTS.map(({ dimension, name, about }, place): ExplainedPart => {
    const [score, points] = [scores[dimension], POINTS[dimension](analysis)]
    return { name, about, score, counts: counts[dimension], adds: adds[place] ?? 0, points }
  })
  const file = certificate.fileSha256 === null ? '' : `, file ${certificate.fileSha256}`
  const revision = certificate.jobRevision === null ? '' : `, posting revision ${certificate.jobRevision}`
  return {
    overall,
    parts,
    cap: cap === null ? null : `Held at ${cap.at}: ${cap.reason}`,
    notJudged,
    limits: LIMITS,
    computed: `Computed as of ${certificate.asOf} by engine ${certificate.engineVersion}, lexicon ${certificate.lexiconHash}${file}${revision}. The same input gives the same result, digest ${certificate.resultSha256}.`,
    summary: analysis.summary,
    skillGroups: skillGroupsOf(analysis),
    advice: adviceOf(analysis),
    certificate: factsOf(certificate),
  }
}

const skillGroupsOf = ({ items }: Analysis): SkillGroup[] =>
  SKILL_GROUPS.map(([level, name]) => {
    const alike = items.filter((item) => item.criterion.kind === 'skill' && item.level === level)
    return { name, skills: alike.map(({ criterion }) => criterion.label) }
  }).filter(({ skills }) => skills.length > 0)

/** Parts whose points are their findings. */
const REVIEWED: readonly Dimension[] = ['formatting', 'trustworthiness', 'credibility']

/** Findings that raise the score, most gain first, and those that no part tells. */
const adviceOf = ({ findings }: Analysis): ExplainedAdvice[] =>
  findings
    .filter(({ gain, dimension }) => gain > 0 || !REVIEWED.includes(dimension))
    .map(({ text, why, severity, gain, place }) => ({
      ...{ text, why, severity, gain },
      shown: place === null ? null : (quotes([place])[0] ?? null),
    }))
    .sort((one, other) => other.gain - one.gain)

const factsOf = (certificate: Certificate): NamedFact[] =>
  [
    ['Digest of the result (SHA-256)', certificate.resultSha256],
    ['Digest of the resume file (SHA-256)', certificate.fileSha256],
    ['Revision of the posting', certificate.jobRevision],
    ['Computed as of', certificate.asOf],
    ['Engine', certificate.engineVersion],
    ['Lexicon', certificate.lexiconHash],
  ].flatMap(([name, value]) => (value === null ? [] : [{ name: String(name), value: String(value) }]))

const POINTS: Readonly<Record<Dimension, (analysis: Analysis) => readonly ExplainedPoint[]>> = {
  skill_alignment: ({ items }) => items.filter(({ criterion }) => criterion.kind === 'skill').map(pointOfItem),
  experience: ({ items, background }) => [
    ...items.filter(({ criterion }) => criterion.kind === 'experience').map(pointOfItem),
    ...background.map(pointOfBackground),
  ],
  education: ({ items }) =>
    items.filter(({ criterion }) => criterion.kind !== 'skill' && criterion.kind !== 'experience').map(pointOfItem),
  project_validation: ({ projects }) => projects.map(pointOfProject),
  formatting: pointsOfReview('formatting'),
  trustworthiness: pointsOfReview('trustworthiness'),
  credibility: pointsOfReview('credibility'),
}

const MOST_QUOTES = 3
const quotes = (places: readonly { readonly quote: string; readonly excerpt?: string }[]): string[] =>
  [...new Set(places.map(({ quote, excerpt }) => excerpt ?? quote))]
    .filter((quote) => quote !== '')
    .slice(0, MOST_QUOTES)

const percent = (share: number): string => `${Math.round(share * 100)} %`
const creditOf = (credit: number): string =>
  credit === 1 ? 'Full credit' : credit === 0 ? 'No credit' : `${percent(credit)} of the credit`

function pointOfItem({ criterion, credit, level, weight, resume, job, missing }: QuotedItem): ExplainedPoint {
  const isSkill = criterion.kind === 'skill'
  const isUnknown = level === 'unknown'
  const why = (isSkill ? SKILL_VERDICTS : FACT_VERDICTS)[level]
  // The general words say all that is to be said of what is plainly there, or plainly not.
  const detail = missing === null || (isSkill && (level === 'none' || level === 'listed')) ? '' : ` ${missing}`
  return {
    label: `${criterion.label} (${criterion.importance})`,
    earned: isUnknown ? null : credit * weight * 100,
    possible: weight * 100,
    asked: job.excerpt,
    shown: quotes(resume),
    verdict: isUnknown ? (missing ?? why) : `${creditOf(credit)}: ${why}${detail}`,
  }
}

function pointOfBackground({ part, credit, weight, resume, reason }: BackgroundItem): ExplainedPoint {
  return {
    label: BACKGROUND_LABELS[part],
    earned: credit === null ? null : credit * weight * 100,
    possible: weight * 100,
    asked: null,
    shown: quotes(resume),
    verdict: credit === null ? 'Not judged.' : `${creditOf(credit)}. ${reason}`,
  }
}

function pointOfProject({ name, kind, score, signals, skills, place }: ProjectScore): ExplainedPoint {
  // `Object.entries` forgets that the keys of the table are signals.
  const known = Object.entries(SIGNAL_WORDS) as [keyof typeof SIGNAL_WORDS, string][]
  const said = (wanted: boolean): string[] => known.filter(([key]) => signals[key] === wanted).map(([, words]) => words)
  const yes = said(true)
  // A role has nothing to link to, and loses nothing by it.
  const no = said(false).filter((words) => kind === 'project' || words !== SIGNAL_WORDS.link)
  return {
    label: name,
    earned: score,
    possible: 100,
    asked: null,
    shown: quotes([place]),
    verdict: [
      yes.length === 0 ? '' : `It ${yes.join(', ')}${skills.length === 0 ? '' : ` (${skills.join(', ')})`}.`,
      no.length === 0 ? '' : `Not found: ${no.join(', ')}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  }
}

/** The other parts begin at 100 and every finding takes from them. */
function pointsOfReview(dimension: Dimension) {
  return ({ findings }: Analysis): readonly ExplainedPoint[] =>
    findings.filter((finding) => finding.dimension === dimension).map(pointOfFinding)
}

function pointOfFinding({ text, why, place, gain }: Finding): ExplainedPoint {
  const mended = gain > 0 ? ` Mended, the overall score is ${gain.toFixed(1)} higher.` : ''
  return {
    label: text,
    earned: null,
    possible: 0,
    asked: null,
    shown: place === null ? [] : quotes([place]),
    verdict: `${why}${mended}`,
  }
}
