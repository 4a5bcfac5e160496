import { insertCriteria, insertJobs, type JobRow, keepAds, type PostedJob } from './job-queries.ts'
import { loadInLanes } from './lanes.ts'
import type { PlannedJob } from './plan.ts'
import { momentBefore } from './queries.ts'
import type { Work } from './seed.ts'

const JOBS_PER_BATCH = 1000
const ADS_PER_THREAD = 100

/** Posts the jobs in the order of their days, as it happens in life; reads each ad once. Answers the ids by number. */
export const loadJobs = async (
  { pool, analysts, midnight, userIds, progress }: Work,
  jobs: readonly PlannedJob[],
): Promise<ReadonlyMap<number, number>> => {
  const ads = [...new Map(jobs.map(({ ad }) => [ad.number, ad])).values()]
  const read = (await Promise.all(inBatches(ads, ADS_PER_THREAD).map(analysts.readAds))).flat()
  const oldestFirst = jobs.toSorted((one, other) => other.secondsAgo - one.secondsAgo || one.number - other.number)
  const ids = new Map<number, number>()
  await loadInLanes(pool, inBatches(oldestFirst, JOBS_PER_BATCH), {
    prepare: (client) => keepAds(client, ads, read),
    load: async (client, batch) => {
      const rows = batch.map((job) => rowOf(job, userIds, midnight))
      const posted = await insertJobs(client, rows)
      for (const { id, number } of posted) ids.set(number, id)
      await insertCriteria(client, activeOf(batch, posted))
      progress.advance('jobs', batch.length)
    },
  })
  return ids
}

const inBatches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, batch) => items.slice(batch * size, (batch + 1) * size))

const rowOf = (
  { number, ad, offer, employerEmail, secondsAgo }: PlannedJob,
  userIds: ReadonlyMap<string, number>,
  midnight: Date,
): JobRow => ({
  ...offer,
  ad: ad.number,
  user_id: userIds.get(employerEmail) ?? 0,
  created_at: momentBefore(midnight, secondsAgo, number),
})

const activeOf = (batch: readonly PlannedJob[], posted: readonly PostedJob[]) => {
  const byNumber = new Map(batch.map((job) => [job.number, job]))
  return posted.flatMap(({ id, number }) => {
    const job = byNumber.get(number)
    return job?.offer.status === 'active' ? [{ job_id: id, ad: job.ad.number }] : []
  })
}
