import type { Criterion } from '../job/types.ts'
import { findCap } from '../match/cap.ts'
import { BACKGROUND_WEIGHT } from '../match/experience.ts'
import { type PreparedJob, prepareJob } from '../match/prepare.ts'
import { shareOfEntry, shareOfProjects } from '../match/projects.ts'
import type { BackgroundItem, Dimension, LineItem, Score, Weights } from '../match/types.ts'
import { weighed } from '../match/weighed.ts'
import { IMPORTANCE_WEIGHT, overallOf } from '../match/weights.ts'
import { allSkills } from '../skills/load.ts'
import type { Analysis, ProjectScore } from './types.ts'

/** What of a stored analysis is needed to score it against fewer criteria. */
export interface StoredJudgement {
  readonly items: readonly { readonly id: string; readonly credit: number; readonly level: LineItem['level'] }[]
  readonly background: readonly Pick<BackgroundItem, 'part' | 'credit'>[]
  readonly projects: readonly Pick<ProjectScore, 'kind' | 'skills' | 'signals'>[]
  readonly scores: Pick<Analysis['scores'], 'formatting' | 'trustworthiness' | 'credibility'>
  readonly weights: Weights
}

/** Between which the overall score would be. One value, but for scores that lie within 0.01 of where rounding turns. */
export interface ScoreRange {
  readonly least: Score
  readonly most: Score
}

/**
 * The overall score that an analysis would have if the posting did not ask for one criterion, from what is stored of it: the
 * arithmetic is that of `matchResume`. What the review found costs the same; its shares are stored as scores of one decimal,
 * hence a range. `criteria` are those that it was made of; with an id that is none of them nothing is left out.
 */
export function scoringWithout(
  criteria: readonly Criterion[],
  criterionId: string,
): (stored: StoredJudgement) => ScoreRange {
  const left = criteria.filter(({ id }) => id !== criterionId)
  const job = prepareJob({ criteria: left, seniority: null, occupation: '', duties: [], terms: [] })
  return (stored) => {
    const { shares, capAt } = matchAgain(stored, left, job)
    const overall = (rounding: number): Score =>
      overallOf({ ...shares, ...reviewShares(stored, rounding) }, stored.weights, capAt)
    return { least: overall(-ROUNDING), most: overall(ROUNDING) }
  }
}

// A share is stored as a score of one decimal: 0.9126 as 91.3.
const ROUNDING = 0.0005

const reviewShares = ({ scores }: StoredJudgement, rounding: number) => {
  const share = (score: Score): number | null =>
    score === null ? null : Math.min(1, Math.max(0, score / 100 + rounding))
  return {
    formatting: share(scores.formatting),
    trustworthiness: share(scores.trustworthiness),
    credibility: share(scores.credibility),
  } satisfies Partial<Record<Dimension, number | null>>
}

function matchAgain(stored: StoredJudgement, criteria: readonly Criterion[], job: PreparedJob) {
  const judged = judgedItems(stored, criteria)
  const ofKind = (...kinds: readonly Criterion['kind'][]) =>
    judged.filter(({ criterion }) => kinds.includes(criterion.kind))
  const skillWeights = new Map(job.skills.map(({ criterion, weight }) => [criterion.id, weight]))
  const skills = weighed(ofKind('skill').map((item) => ({ item, weight: skillWeights.get(item.criterion.id) ?? 0 })))
  const plain = (item: Judged) => ({ item, weight: IMPORTANCE_WEIGHT[item.criterion.importance] })
  const background = stored.background.map(({ credit }) => ({ credit, weight: BACKGROUND_WEIGHT }))
  const experience = weighed(ofKind('experience').map(plain), background)
  // In the matcher's order: sums of fractions depend on it in the last bit.
  const education = weighed(
    [...ofKind('education'), ...ofKind('certification', 'licence'), ...ofKind('language')].map(plain),
  )
  const title = stored.background.find(({ part }) => part === 'title')?.credit ?? null
  const projects = stored.projects.map(({ skills: names, ...entry }) => ({
    share: shareOfEntry({ ...entry, skills: names.map((name) => ID_OF_NAME.get(name) ?? name) }, job),
  }))
  return {
    shares: {
      skill_alignment: skills.share,
      experience: experience.share,
      education: education.share,
      project_validation: shareOfProjects(projects),
    },
    capAt: findCap([...skills.items, ...experience.items, ...education.items], title)?.at ?? null,
  }
}

const ID_OF_NAME = new Map(allSkills.map(({ id, name }) => [name, id]))

type Judged = Omit<LineItem, 'weight'>

function judgedItems({ items }: StoredJudgement, criteria: readonly Criterion[]): Judged[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return criteria.flatMap((criterion) => {
    const item = byId.get(criterion.id)
    return item === undefined
      ? []
      : [{ criterion, credit: item.credit, level: item.level, resume: [], job: criterion.place, missing: null }]
  })
}
