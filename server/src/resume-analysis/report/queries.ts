import type { Db } from '../../database/connect.ts'

/** What an analysis was made of, in names that a person knows; `undefined` when it was erased meanwhile. */
export const findReportSubject = (db: Db, analysisId: number) =>
  db
    .selectFrom('analysis')
    .innerJoin('resume', 'resume.id', 'analysis.resume_id')
    .innerJoin('job', 'job.id', 'analysis.job_id')
    .innerJoin('job_revision as posting', (join) =>
      join.onRef('posting.job_id', '=', 'analysis.job_id').onRef('posting.revision', '=', 'analysis.job_revision'),
    )
    .select(['posting.title', 'job.company', 'resume.file_name', 'analysis.job_revision', 'analysis.finished_at'])
    .where('analysis.id', '=', analysisId)
    .executeTakeFirst()

export type ReportSubject = NonNullable<Awaited<ReturnType<typeof findReportSubject>>>
