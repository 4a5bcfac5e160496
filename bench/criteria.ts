import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseJob } from '../engine/src/job/parse.ts'
import type { JobPosting } from '../engine/src/job/types.ts'
import { median } from './statistics.ts'

const ADS = new URL('../../shared/data/jobs.jsonl.gz', import.meta.url)
const OWN_AD = new URL('../fixtures/jobs/senior-backend-engineer.json', import.meta.url)
// Ten printed pages of 3,000 characters.
const LONG_AD_CHARACTERS = 30_000
const WARM_UP = 200
const ROUNDS = 5

export interface CriteriaTimings {
  /** Median milliseconds of computing, for each ad of the evaluation data; empty without it. */
  readonly ads: readonly number[]
  /** The same for one ad as long as ten pages. */
  readonly long: number
}

type Fields = Partial<Pick<JobPosting, 'title' | 'description' | 'requirements' | 'skills'>>

const postingOf = ({ title = '', description = '', requirements = '', skills = [] }: Fields): JobPosting => ({
  title,
  description,
  requirements,
  skills,
  experienceLevel: null,
})

const readAds = (): JobPosting[] =>
  existsSync(ADS)
    ? gunzipSync(readFileSync(ADS))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => postingOf(JSON.parse(line)))
    : []

/** Time of the processor, not of the clock: other work on the machine is not part of it. */
function computingOf(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return median(times)
}

/** How long the criteria of a job take, warm: lexicon loaded, code compiled. */
export function timeCriteria(): CriteriaTimings {
  const own = postingOf(JSON.parse(readFileSync(OWN_AD, 'utf8')))
  const page = `${own.description}\n${own.requirements}\n`
  const long = { ...own, description: page.repeat(Math.ceil(LONG_AD_CHARACTERS / page.length)), requirements: '' }
  const ads = readAds()
  for (let round = 0; round < WARM_UP; round += 1) parseJob(ads[round] ?? own)
  return { ads: ads.map((ad) => computingOf(() => parseJob(ad))), long: computingOf(() => parseJob(long)) }
}
