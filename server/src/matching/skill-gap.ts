import { setImmediate as breathe } from 'node:timers/promises'
import { type LineItem, skillById } from '@zodie/engine'
import { type JudgedJob, judgeBestJobs, type MatchingSources } from './top-matches.ts'

/** What one skill more would open. */
export interface SkillGain {
  readonly skillId: string
  readonly skill: string
  /** Jobs among those looked at that ask for it and do not find it. */
  readonly asking: number
  /** Of these, how many would reach the bar. */
  readonly opened: readonly number[]
  /** Points of the overall score, over the jobs that ask for it. */
  readonly meanGain: number
}

export interface SkillGap {
  readonly jobs: number
  readonly atBar: number
  readonly gains: readonly SkillGain[]
}

// Scoring takes half a millisecond: what a request costs is bounded by this and MOST_ASKED, not by the number of jobs.
const SKILLS_TRIED = 20
const SCORED_BETWEEN_BREATHS = 25

interface Wanting {
  readonly skillId: string
  readonly name: string
  readonly jobs: JudgedJob[]
}

/** A skill criterion that is not met; what is only mentioned opens no job. */
const isMissing = ({ criterion, level }: LineItem): boolean =>
  criterion.kind === 'skill' && criterion.importance !== 'mentioned' && (level === 'none' || level === 'related')

/** The skills that most of the jobs miss, each with the jobs that miss it. */
const missingSkills = (jobs: readonly { job: JudgedJob; items: readonly LineItem[] }[]): Wanting[] => {
  const wanting = new Map<string, Wanting>()
  for (const { job, items } of jobs)
    for (const { criterion } of items.filter(isMissing)) {
      if (criterion.kind !== 'skill') continue
      for (const id of new Set(criterion.anyOf)) {
        const entry = wanting.get(id) ?? { skillId: id, name: skillById(id)?.name ?? criterion.label, jobs: [] }
        if (entry.jobs.at(-1) !== job) entry.jobs.push(job)
        wanting.set(id, entry)
      }
    }
  return [...wanting.values()]
    .toSorted((one, other) => other.jobs.length - one.jobs.length || (one.skillId < other.skillId ? -1 : 1))
    .slice(0, SKILLS_TRIED)
}

/**
 * Which skill would open the most of the open jobs that suit the user's latest resume best: those scored at least `bar` with
 * it shown in use and below it without. `asOf` is `YYYY-MM-DD`.
 * @throws Problem resume-not-found
 */
export const findSkillGap = async (
  sources: MatchingSources,
  { userId, bar, asOf }: { readonly userId: number; readonly bar: number; readonly asOf: string },
): Promise<SkillGap> => {
  const { scorer, jobs: looked } = await judgeBestJobs(sources, userId, asOf)
  const judged = looked.map((job) => ({ job, items: scorer.score(job.criteria).match.items }))
  const gains: SkillGain[] = []
  let done = 0
  for (const { skillId, name, jobs } of missingSkills(judged)) {
    const scoreIf = scorer.ifShown(skillId)
    const opened: number[] = []
    let gained = 0
    for (const { jobId, criteria, overall } of jobs) {
      const then = scoreIf(criteria) ?? 0
      gained += then - overall
      if (overall < bar && then >= bar) opened.push(jobId)
      done += 1
      if (done % SCORED_BETWEEN_BREATHS === 0) await breathe()
    }
    gains.push({ skillId, skill: name, asking: jobs.length, opened, meanGain: gained / jobs.length })
  }
  return {
    jobs: looked.length,
    atBar: looked.filter(({ overall }) => overall >= bar).length,
    gains: gains.toSorted((one, other) => other.opened.length - one.opened.length || other.meanGain - one.meanGain),
  }
}
