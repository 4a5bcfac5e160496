import type { JobCriteria } from '../job/types.ts'
import { findCap } from './cap.ts'
import { judgeCredential, judgeDegree, judgeLanguage } from './education.ts'
import { judgeBackground, judgeYears, titleCredit } from './experience.ts'
import { type PreparedCandidate, type PreparedJob, prepareCandidate, prepareJob } from './prepare.ts'
import { shareOfProjects, validateProjects } from './projects.ts'
import { judgeSkill } from './skill-credit.ts'
import type { BackgroundItem, Candidate, FitDimension, LineItem, Match } from './types.ts'
import { weighed } from './weighed.ts'
import { IMPORTANCE_WEIGHT, toScore } from './weights.ts'

/**
 * Judges a candidate against what a job asks: one line item per criterion, and the shares of four dimensions (0–1, null
 * where nothing can be judged). `asOf` is `YYYY-MM-DD`. Pure; prepared forms of both sides are kept by object identity, so
 * matching one candidate against many jobs cuts no words twice.
 */
export function matchResume(candidate: Candidate, criteria: JobCriteria, { asOf }: { readonly asOf: string }): Match {
  const prepared = prepareCandidate(candidate)
  const job = prepareJob(criteria)
  const skills = weighed(
    job.skills.map((wanted) => ({ item: judgeSkill(wanted, prepared, asOf), weight: wanted.weight })),
  )
  const experience = experienceItems(prepared, job, asOf)
  const education = educationItems(prepared, job)
  const items = [...skills.items, ...experience.items, ...education.items]
  const projects = validateProjects(prepared, job)
  const shares = {
    skill_alignment: skills.share,
    experience: experience.share,
    education: education.share,
    project_validation: shareOfProjects(projects),
  }
  return {
    items,
    background: experience.background,
    shares,
    scores: scoresOf(shares),
    cap: findCap(items, titleCredit(prepared, job, asOf)),
    notJudged: notJudged(items, shares, criteria),
    projects,
  }
}

function experienceItems(
  prepared: PreparedCandidate,
  job: PreparedJob,
  asOf: string,
): { items: LineItem[]; background: BackgroundItem[]; share: number | null } {
  const years = job.experience.map((criterion) => {
    const { ownWeight, ...item } = judgeYears(criterion, prepared, job)
    return { item, weight: ownWeight }
  })
  const judged = judgeBackground(prepared, job, asOf)
  const { items, total, share } = weighed(years, judged)
  const background = judged.map(({ weight, ...part }) => ({
    ...part,
    weight: part.credit === null || total === 0 ? 0 : weight / total,
  }))
  return { items, background, share }
}

function educationItems(prepared: PreparedCandidate, job: PreparedJob): { items: LineItem[]; share: number | null } {
  const judged = [
    ...job.education.map((criterion) => judgeDegree(criterion, prepared, job)),
    ...job.credentials.map((criterion) => judgeCredential(criterion, prepared)),
    ...job.languages.map((criterion) => judgeLanguage(criterion, prepared)),
  ]
  return weighed(judged.map((item) => ({ item, weight: IMPORTANCE_WEIGHT[item.criterion.importance] })))
}

function scoresOf(shares: Match['shares']): Match['scores'] {
  const score = (dimension: FitDimension): number | null =>
    shares[dimension] === null ? null : toScore(shares[dimension])
  return {
    skill_alignment: score('skill_alignment'),
    experience: score('experience'),
    education: score('education'),
    project_validation: score('project_validation'),
  }
}

function notJudged(items: readonly LineItem[], shares: Match['shares'], criteria: JobCriteria): string[] {
  const asksEducation = criteria.criteria.some(({ kind }) => kind !== 'skill' && kind !== 'experience')
  return [
    ...items.flatMap(({ level, missing }) => (level === 'unknown' && missing !== null ? [missing] : [])),
    ...(shares.skill_alignment === null ? ['The posting names no skill that could be compared.'] : []),
    ...(shares.experience === null
      ? ['The resume shows no titled or dated role, so experience cannot be judged.']
      : []),
    ...(shares.education === null && !asksEducation
      ? ['The posting asks for no degree, certificate or language.']
      : []),
    ...(shares.project_validation === null
      ? ['The resume describes no project or role, so nothing shows its skills in use.']
      : []),
  ]
}
