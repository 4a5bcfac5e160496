import type { SkillCriterion } from '@zodie/engine'
import { highestDegree, levelOf, oneDecimal } from '../rules.ts'
import type { ApplicantRow } from './queries.ts'

const BUCKETS = 10
const DEGREE_GROUPS = { bachelor: 'bachelor', master: 'master', doctorate: 'phd' } as const

const degreeGroup = (education: ApplicantRow['education']) => {
  const degree = highestDegree(education ?? [])
  if (degree === null) return 'unknown'
  return degree === 'bachelor' || degree === 'master' || degree === 'doctorate' ? DEGREE_GROUPS[degree] : 'other'
}

/** Counts over analysed applicants, one at a time. */
export const createTally = (skills: readonly SkillCriterion[], bar: number) => {
  const experience = { entry: 0, mid: 0, senior: 0, unknown: 0 }
  const education = { bachelor: 0, master: 0, phd: 0, other: 0, unknown: 0 }
  const scores = Array.from({ length: BUCKETS }, () => 0)
  const names = [...new Set(skills.map(({ label }) => label))]
  const spread = new Map(names.map((name) => [name, { has: 0, lacks: 0 }]))
  const counts = { analysed: 0, qualified: 0, scored: 0, sumOfTenths: 0 }

  const addScore = (overall: number): void => {
    const bucket = Math.min(BUCKETS - 1, Math.floor(overall / (100 / BUCKETS)))
    scores[bucket] = (scores[bucket] ?? 0) + 1
    counts.scored += 1
    counts.sumOfTenths += Math.round(overall * 10)
    if (overall >= bar) counts.qualified += 1
  }
  const addSkills = (matched: readonly string[], missing: readonly string[]): void => {
    for (const [name, count] of spread) {
      if (matched.includes(name)) count.has += 1
      else if (missing.includes(name)) count.lacks += 1
    }
  }
  return {
    add: (row: ApplicantRow): void => {
      counts.analysed += 1
      experience[levelOf(row.work_months) ?? 'unknown'] += 1
      education[degreeGroup(row.education)] += 1
      addSkills(row.matched_skills ?? [], row.missing_skills ?? [])
      if (row.overall_score !== null) addScore(row.overall_score)
    },
    result: () => ({
      ...{ analysed: counts.analysed, qualified: counts.qualified },
      average: counts.scored === 0 ? null : oneDecimal(counts.sumOfTenths / counts.scored / 10),
      ...{ experience, education },
      skills: [...spread].map(([name, { has, lacks }]) => ({
        name,
        candidates_with_skill: has,
        candidates_without_skill: lacks,
      })),
      scores: scores.map((candidates, bucket) => ({
        from: (bucket * 100) / BUCKETS,
        to: ((bucket + 1) * 100) / BUCKETS,
        candidates,
      })),
    }),
  }
}
