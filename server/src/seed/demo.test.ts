import { expect, it } from 'vitest'
import { planDemo, TOVE } from './demo.ts'
import { planSeed } from './plan.ts'

const plan = planDemo()
const applications = plan.applicants.flatMap((applicant) => applicant.applications)
const statusOf = ({ steps }: (typeof applications)[number]): string => steps.at(-1)?.to ?? 'applied'

it('is one company with a dozen different jobs', () => {
  expect(new Set(plan.jobs.map(({ ad }) => ad.title)).size).toBe(12)
  expect(new Set(plan.jobs.map(({ ad, employerEmail }) => `${ad.company} ${employerEmail}`))).toEqual(
    new Set([`Kvittra ${TOVE.email}`]),
  )
})

it('has forty applicants, each with an address of their own', () => {
  expect(plan.applicants).toHaveLength(40)
  expect(new Set(plan.users.map(({ email }) => email)).size).toBe(41)
  expect(applications.length).toBeGreaterThan(80)
})

it('has somebody at every stage', () => {
  const stages = ['applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn']
  expect(stages.filter((stage) => !applications.some((one) => statusOf(one) === stage))).toEqual([])
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
  expect(planDemo()).toEqual(plan)
  const seeded = planSeed({ users: 200, jobs: 100, applications: 0, analyses: 0 })
  const emails = new Set(seeded.users.map(({ email }) => email))
  expect(plan.users.filter(({ email }) => emails.has(email))).toEqual([])
})
