import type pg from 'pg'
import * as rows from './applicant-queries.ts'
import { analysisRows, applicationRows, eventRows, type OpenApplicant } from './applicant-rows.ts'
import { loadInLanes } from './lanes.ts'
import { dayOf } from './people.ts'
import { dayBefore, momentBefore } from './queries.ts'
import type { Work } from './seed.ts'

/** Namesakes: they send one resume, on one day. */
interface Namesakes {
  readonly person: number
  /** In days ago. */
  readonly day: number
  readonly applicants: readonly OpenApplicant[]
}

export interface Loaded {
  readonly resumes: number
  readonly analyses: number
  readonly applications: number
}

/** Saves what applicants did, one transaction for all that share a resume. */
export const loadApplicants = async (work: Work, applicants: readonly OpenApplicant[]): Promise<Loaded> => {
  const groups = [...Map.groupBy(applicants, ({ user }) => user.person)].map(
    ([person, namesakes]): Namesakes => ({
      person,
      day: Math.max(...namesakes.map(({ user }) => dayOf(user))),
      applicants: namesakes,
    }),
  )
  const sum = { resumes: 0, analyses: 0, applications: 0 }
  await loadInLanes(
    work.pool,
    groups.toSorted((one, other) => other.day - one.day),
    {
      prepare: rows.makeRoomForReadings,
      load: async (client, namesakes: Namesakes) => {
        const loaded = await loadNamesakes(work, client, namesakes)
        sum.resumes += loaded.resumes
        sum.analyses += loaded.analyses
        sum.applications += loaded.applications
        work.progress.advance('applications and analyses', loaded.analyses + loaded.applications)
      },
    },
  )
  return sum
}

const loadNamesakes = async (
  { analysts, storage, midnight }: Work,
  client: pg.ClientBase,
  { person, day, applicants }: Namesakes,
): Promise<Loaded> => {
  const asOf = dayBefore(midnight, day)
  const ads = new Map(applicants.flatMap(({ analysed }) => analysed.map(({ job }) => [job.ad.number, job.ad])))
  const read = await analysts.readResume({ person, ads: [...ads.values()], asOf })
  // The bytes first: rows point to what is stored.
  await storage.put(read.sha256, read.bytes)
  const uploads = applicants.map(({ userId, user }) => ({
    user_id: userId,
    created_at: momentBefore(midnight, user.secondsAgo),
  }))
  const first = uploads.map(({ created_at }) => created_at).sort()[0] ?? asOf
  const fileId = await rows.keepReading(client, read, first)
  return {
    resumes: await rows.saveResumes(client, { fileId, fileName: read.fileName }, uploads),
    analyses: await rows.insertAnalyses(client, { fileId, asOf }, analysisRows(applicants, midnight)),
    applications: await rows.insertApplications(
      client,
      fileId,
      applicationRows(applicants, midnight),
      eventRows(applicants, midnight),
    ),
  }
}
