import { expect, it } from 'vitest'
import { RACES, SEXES } from '../fairness/categories.ts'
import { lastSettled, type Quarter, quarterOf, settledAt, startOf } from '../fairness/periods.ts'
import { reportOf } from '../fairness/report.ts'
import { periodOf } from '../fairness/rules.ts'
import { inventDeclaration } from './declarations.ts'
import { planDemo } from './demo.ts'
import { TOVE } from './demo-company.ts'
import { planSeed } from './plan.ts'

const AS_OF = '2026-10-01'
const plan = planDemo(AS_OF)
const applications = plan.applicants.flatMap((applicant) => applicant.applications)
const statusOf = ({ steps }: (typeof applications)[number]): string => steps.at(-1)?.to ?? 'applied'

it('is one company with fifteen different jobs, three of them long filled', () => {
  expect(new Set(plan.jobs.map(({ ad }) => ad.title)).size).toBe(15)
  expect(new Set(plan.jobs.map(({ ad, employerEmail }) => `${ad.company} ${employerEmail}`))).toEqual(
    new Set([`Kvittra ${TOVE.email}`]),
  )
  expect(plan.jobs.slice(12).map(({ offer }) => offer.status)).toEqual(['closed', 'closed', 'closed'])
})

it('has eighty applicants, each with an address of their own', () => {
  expect(plan.applicants).toHaveLength(80)
  expect(new Set(plan.users.map(({ email }) => email)).size).toBe(81)
  expect(applications.length).toBeGreaterThan(140)
})

it('has somebody at every stage', () => {
  const stages = ['applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn']
  expect(stages.filter((stage) => !applications.some((one) => statusOf(one) === stage))).toEqual([])
})

it('takes nobody on who has learned another trade', () => {
  const takenOn = plan.applicants.flatMap(({ user, applications: sent }) =>
    sent.filter((one) => ['offer', 'hired'].includes(statusOf(one))).map(({ job }) => [user.trade, job.ad.trade]),
  )
  expect(takenOn.length).toBeGreaterThan(3)
  expect(takenOn.filter(([own, wanted]) => own !== wanted)).toEqual([])
})

it('leaves nobody of the earlier round without an answer', () => {
  const earlier = plan.applicants.slice(40).flatMap((applicant) => applicant.applications)
  expect(earlier.map(statusOf).filter((status) => !['hired', 'rejected', 'withdrawn'].includes(status))).toEqual([])
})

it('lets nobody apply before the job was posted, or for a draft', () => {
  for (const { job, secondsAgo } of applications) {
    expect(secondsAgo).toBeLessThan(job.secondsAgo)
    expect(secondsAgo).toBeGreaterThan(0)
    expect(job.offer.status).not.toBe('draft')
  }
})

it('gives everybody who applies an analysis to be ranked by', () => {
  for (const { analysed, applications: sent } of plan.applicants)
    expect(sent.filter(({ job }) => !analysed.includes(job))).toEqual([])
})

it('is always the same, and shares nothing with what zodie seed makes', () => {
  expect(planDemo(AS_OF)).toEqual(plan)
  const seeded = planSeed({ users: 200, jobs: 100, applications: 0, analyses: 0 })
  const emails = new Set(seeded.users.map(({ email }) => email))
  expect(plan.users.filter(({ email }) => emails.has(email))).toEqual([])
})

/** The applications as the tables of fairness see them, without scores. */
const assessedAsOf = (asOf: string) => {
  const at = (secondsAgo: number) => new Date(Date.parse(asOf) - secondsAgo * 1000)
  return planDemo(asOf).applicants.flatMap(({ user, applications: sent }) => {
    const { sex, race_ethnicity: race } = inventDeclaration(user.number)
    const said = { sex: sex && SEXES[sex], race: race && RACES[race], score: null, employer: 1 }
    return sent.map(({ job, secondsAgo, steps }) => {
      const quarter: Quarter = quarterOf(at(secondsAgo))
      const interviewed = steps.find(({ to }) => to === 'interview')
      const isSelected = interviewed !== undefined && at(interviewed.secondsAgo) < settledAt(quarter)
      return { ...said, job: job.number, quarter, isSelected }
    })
  })
}

// The last day on which a year is not told of yet, the first on which it is, and days between.
it.each(['2026-03-31', '2026-04-01', '2026-07-15', '2026-10-01', '2026-12-31', '2027-02-28', '2028-03-31'])(
  'has women and men in the tables of fairness that are shown first, on %s',
  (asOf) => {
    const now = new Date(asOf)
    const period = periodOf({}, now)
    const people = assessedAsOf(asOf)
    const limits = { minimum: 5, lastSettled: lastSettled(now) }
    const { bySex, byRace, assessed } = reportOf(people, { ...period, job: null, employer: 1 }, limits).selection
    expect(assessed).toBe(people.filter(({ quarter }) => startOf(quarter) < startOf(period.to + 1)).length)
    expect(bySex.rows.map(({ category }) => category)).toEqual(['Female', 'Male'])
    expect(byRace.rows.map(({ category }) => category)).not.toEqual([])
  },
)
