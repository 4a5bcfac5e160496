import { insertCriteria, insertJobs, type JobRow, type PostedJob } from './job-queries.ts'
import { loadInLanes } from './lanes.ts'
import type { PlannedJob } from './plan.ts'
import { momentBefore } from './queries.ts'
import type { Work } from './seed.ts'

// Texts in one transaction; each was posted up to ten times.
const ADS_PER_BATCH = 100

/** Posts the jobs, those of the same ads together, and reads each ad once. Answers the ids by number. */
export const loadJobs = async (
  { pool, analysts, midnight, userIds, progress }: Work,
  jobs: readonly PlannedJob[],
): Promise<ReadonlyMap<number, number>> => {
  const batches = batchesOf([...Map.groupBy(jobs, ({ ad }) => ad.number).values()])
  const ids = new Map<number, number>()
  await loadInLanes(pool, batches, async (client, batch) => {
    const ads = [...new Map(batch.map(({ ad }) => [ad.number, ad])).values()]
    const read = analysts.readAds(ads)
    const [posted, readAds] = await Promise.all([
      insertJobs(
        client,
        ads,
        batch.map((job) => rowOf(job, userIds, midnight)),
      ),
      read,
    ])
    for (const { id, number } of posted) ids.set(number, id)
    await insertCriteria(client, readAds, activeOf(batch, posted))
    progress.advance('jobs', batch.length)
  })
  return ids
}

const batchesOf = (groups: readonly (readonly PlannedJob[])[]): PlannedJob[][] =>
  Array.from({ length: Math.ceil(groups.length / ADS_PER_BATCH) }, (_, batch) =>
    groups.slice(batch * ADS_PER_BATCH, (batch + 1) * ADS_PER_BATCH).flat(),
  )

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
