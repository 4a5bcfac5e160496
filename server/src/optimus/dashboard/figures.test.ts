import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import {
  type Applicants,
  insertApplicants,
  insertHiring,
  type MadeApplication,
  type MadeJob,
} from '../../../test/hiring.ts'
import { daysUntil, type Period } from '../rules.ts'
import { createWholeView, refreshView, type WholeView } from '../whole-view/read.ts'
import { toDashboard } from './present.ts'
import { readDashboard } from './read.ts'

const APPLICANTS = 8
const JOBS = 3
const HOUR_MS = 3_600_000
const STEPS = ['screening', 'interview', 'offer', 'hired'] as const

// Days on which clocks change, at midnight (Havana, both ways), by half an hour (Lord Howe), a day left out (Apia) …
const ZONES = [
  ['UTC', '2026-03-29T00:00:00Z'],
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/Havana', '2025-11-02T05:00:00Z'],
  ['America/Havana', '2026-03-08T05:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Asia/Kathmandu', '2026-01-31T18:15:00Z'],
] as const

const hour = (least: number, most: number) =>
  fc.integer({ min: least * 4, max: most * 4 }).map((quarters) => quarters / 4)

const applicationAround = (instant: number): fc.Arbitrary<MadeApplication> =>
  fc
    .record({
      job: fc.nat({ max: JOBS - 1 }),
      applicant: fc.nat({ max: APPLICANTS - 1 }),
      appliedHour: fc.oneof(hour(-30, 30), hour(-40 * 24, 24)),
      waits: fc.array(hour(0, 80), { minLength: 5, maxLength: 5 }),
      steps: fc.nat({ max: 4 }),
      end: fc.constantFrom('rejected', 'withdrawn', undefined),
      source: fc.constantFrom('LinkedIn', ' linkedin ', 'newsletter', null),
      resume: fc.constantFrom(0, 1, null),
      analyses: fc.array(
        fc.record({
          resume: fc.nat({ max: 1 }),
          at: hour(0, 100).map((hours) => new Date(instant + hours * HOUR_MS)),
          overall: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ appliedHour, waits, steps, end, ...rest }) => {
      const appliedAt = new Date(instant + appliedHour * HOUR_MS)
      const path = [...STEPS.slice(0, steps), ...(end === undefined || steps === STEPS.length ? [] : [end])]
      const hoursUntil = (step: number) => waits.slice(0, step + 1).reduce((sum, wait) => sum + wait, 0)
      const moves = path.map((to, step) => ({ to, at: new Date(appliedAt.getTime() + hoursUntil(step) * HOUR_MS) }))
      return { ...rest, appliedAt, moves }
    })

const job: fc.Arbitrary<MadeJob> = fc.record({
  status: fc.constantFrom('draft', 'active', 'closed'),
  hiringCost: fc.option(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100)),
  currency: fc.constantFrom('EUR', 'USD', null),
})

const hiring = fc.constantFrom(...ZONES).chain(([timeZone, instant]) =>
  fc.record({
    timeZone: fc.constant(timeZone),
    jobs: fc.array(job, { minLength: JOBS, maxLength: JOBS }),
    applications: fc.uniqueArray(applicationAround(Date.parse(instant)), {
      maxLength: JOBS * APPLICANTS,
      selector: ({ job: at, applicant }) => at * APPLICANTS + applicant,
    }),
    last: fc.integer({ min: -2, max: 8 }).map((days) => Date.parse(instant) + days * 24 * HOUR_MS),
    from: fc.option(fc.integer({ min: 0, max: 20 })),
    hasTo: fc.boolean(),
    onlyJob: fc.option(fc.nat({ max: JOBS - 1 })),
  }),
)

/** As a person would count: the local day of each instant, rows one by one. */
const naively = (
  jobs: readonly MadeJob[],
  all: readonly MadeApplication[],
  { from, to, timeZone, last }: Period,
  onlyJob: number | null,
) => {
  const dayOf = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone })
  const scoped = all.filter(({ job: at }) => onlyJob === null || at === onlyJob)
  const made = scoped.filter(({ appliedAt }) => dayOf(appliedAt) >= (from ?? '') && dayOf(appliedAt) <= (to ?? '9999'))
  const moveTo = (application: MadeApplication, status: string) =>
    application.moves.find(({ to: at }) => at === status)?.at
  const hired = (application: MadeApplication) => moveTo(application, 'hired')
  const waited = (applications: readonly MadeApplication[]) => {
    const days = applications
      .map((application) => ((hired(application)?.getTime() ?? 0) - application.appliedAt.getTime()) / (24 * HOUR_MS))
      .toSorted((one, other) => one - other)
    if (days.length === 0) return null
    const middle = (days.length - 1) / 2
    const [low = 0, high = 0] = [days[Math.floor(middle)], days[Math.ceil(middle)]]
    return (low + high) / 2
  }
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10)
  const mean = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null)
    const tenths = known.reduce((sum, value) => sum + Math.round(value * 10), 0)
    return known.length === 0 ? null : Math.round(tenths / known.length) / 10
  }
  const on = (day: string) => scoped.filter((application) => dayOf(hired(application) ?? new Date(0)) === day)
  const hires = made.filter((application) => hired(application) !== undefined)
  const decided = made.filter(({ moves }) => moves.some(({ to: at }) => at === 'offer') && moves.at(-1)?.to !== 'offer')
  const paid = jobs.map(({ hiringCost, currency }, at) => ({
    cost: hiringCost,
    currency,
    hires: hires.filter((one) => one.job === at).length,
  }))
  const counted = paid.filter(({ cost, hires: count }) => cost !== null && count > 0)
  const isOneCurrency = new Set(counted.map(({ currency }) => currency)).size === 1
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const latest = ({ analyses, resume }: MadeApplication) =>
    analyses
      .filter((one) => resume === null || one.resume === resume)
      .reduce<MadeApplication['analyses'][number] | undefined>(
        (best, one) => (best === undefined || one.at >= best.at ? one : best),
        undefined,
      )
  const present = made
    .filter(({ moves }) => moves.at(-1)?.to !== 'withdrawn')
    .map((application) => ({ application, analysis: latest(application) }))
  const analysed = present.flatMap(({ application, analysis }) =>
    analysis === undefined ? [] : [{ application, overall: analysis.overall }],
  )
  const sources = Map.groupBy(made, ({ source }) => source?.trim().toLowerCase() ?? null)
  return {
    recruitment_metrics: {
      total_applications: made.length,
      hires: hires.length,
      hires_this_month: scoped.filter((application) => {
        const at = hired(application)
        return at !== undefined && dayOf(at).slice(0, 7) === last.slice(0, 7) && dayOf(at) <= last
      }).length,
      time_to_hire: rounded(waited(hires)),
      cost_per_hire: isOneCurrency
        ? Math.round(
            (sumOf(counted.map(({ cost }) => cost ?? 0)) / sumOf(counted.map(({ hires: count }) => count))) * 100,
          ) / 100
        : null,
      offer_accept_rate:
        decided.length === 0
          ? null
          : rounded((decided.filter((one) => hired(one) !== undefined).length / decided.length) * 100),
      quality_score: mean(
        analysed.filter(({ application }) => hired(application) !== undefined).map(({ overall }) => overall),
      ),
      trends: {
        days: daysUntil(last, 7),
        applications: daysUntil(last, 7).map(
          (day) => scoped.filter(({ appliedAt }) => dayOf(appliedAt) === day).length,
        ),
        hires: daysUntil(last, 7).map((day) => on(day).length),
        time_to_hire: daysUntil(last, 7).map((day) => rounded(waited(on(day)))),
      },
    },
    matches: analysed
      .filter(
        ({ application: { moves }, overall }) =>
          overall !== null && !['hired', 'rejected'].includes(moves.at(-1)?.to ?? ''),
      )
      .map(({ overall }) => overall ?? 0)
      .toSorted((one, other) => other - one)
      .slice(0, 10),
    job_analytics: {
      open_positions: jobs.filter(({ status }, at) => status === 'active' && (onlyJob ?? at) === at).length,
      applications_without_source: sources.get(null)?.length ?? 0,
      top_sources: ['linkedin', 'newsletter']
        .map((name) => ({ name, value: sources.get(name)?.length ?? 0 }))
        .filter(({ value }) => value > 0)
        .toSorted((one, other) => other.value - one.value),
      application_trends: daysUntil(last, 30).map(
        (day) => scoped.filter(({ appliedAt }) => dayOf(appliedAt) === day).length,
      ),
    },
    resume_analysis: { analysed: analysed.length, overall_score: mean(analysed.map(({ overall }) => overall)) },
  }
}

describeDatabase('the figures of a dashboard', (makeDatabase) => {
  let database: TestDatabase
  let applicants: Applicants
  beforeAll(async () => {
    database = await makeDatabase()
    applicants = await insertApplicants(database.pool, APPLICANTS)
  })
  afterAll(() => database.drop())

  it('are those that counting row by row gives, in any time zone, on days that are longer, shorter or left out', async () => {
    await fc.assert(
      fc.asyncProperty(hiring, async ({ timeZone, jobs, applications, last: lastInstant, from, hasTo, onlyJob }) => {
        const last = new Date(lastInstant).toLocaleDateString('sv-SE', { timeZone })
        const first = from === null ? undefined : daysUntil(last, from + 1)[0]
        const period: Period = { from: first, to: hasTo ? last : undefined, timeZone, last }
        const { employerId, jobIds } = await insertHiring(database.pool, applicants, { jobs, applications })
        const scope = {
          viewerId: employerId,
          isEverything: false,
          jobId: onlyJob === null ? undefined : jobIds[onlyJob],
        }
        const figures = await readDashboard(database.db, scope, period)
        const shown = toDashboard(figures, { period, isBlind: true, now: new Date() })
        const { matches, ...expected } = naively(jobs, applications, period, onlyJob)
        expect(shown).toMatchObject(expected)
        expect(shown.candidate_matches.map(({ match }) => match)).toEqual(matches)
      }),
      { numRuns: 25 },
    )
  })

  it('of everything are the same, in every process, as of when they were counted', async () => {
    await fc.assert(
      fc.asyncProperty(hiring, async ({ timeZone, jobs, applications, last: lastInstant, from, hasTo }) => {
        const last = new Date(lastInstant).toLocaleDateString('sv-SE', { timeZone })
        const first = from === null ? undefined : daysUntil(last, from + 1)[0]
        const period: Period = { from: first, to: hasTo ? last : undefined, timeZone, last }
        await database.pool.query('delete from job')
        await database.pool.query('delete from whole_view')
        const { employerId, applicationIds } = await insertHiring(database.pool, applicants, { jobs, applications })
        const shownBy = async (view: WholeView) => {
          const { figures, computedAt } = await view.read(employerId, period)
          return toDashboard(figures, { period, isBlind: true, now: computedAt })
        }
        const [one, other] = [createWholeView(database.db), createWholeView(database.db)]
        const counted = await shownBy(one)
        const { matches, ...expected } = naively(jobs, applications, period, null)
        expect(counted).toMatchObject(expected)
        expect(counted.candidate_matches.map(({ match }) => match)).toEqual(matches)

        await database.pool.query('delete from application where id = any($1)', [applicationIds])
        const { cost_per_hire: _, cost_currency: __, ...kept } = counted.recruitment_metrics
        for (const view of [one, other])
          expect(await shownBy(view)).toMatchObject({
            computed_at: counted.computed_at,
            recruitment_metrics: kept,
            job_analytics: counted.job_analytics,
            resume_analysis: counted.resume_analysis,
            candidate_matches: [],
          })
        await refreshView(database.db, period)
        const { matches: none, ...left } = naively(jobs, [], period, null)
        expect(await shownBy(other)).toMatchObject({ ...left, candidate_matches: none })
      }),
      { numRuns: 15 },
    )
  })
})
