import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Job } from '@zodie/sdk'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, GradeTag, PageHead } from '../../design/parts.tsx'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatAgo, formatDay } from '../../words/format.ts'
import { applicantCountQuery, myJobsQuery } from '../queries.ts'
import { JobChanges } from './job-changes.tsx'
import { jobStatusOf } from './job-status.ts'
import { words } from './words.ts'

const factsOf = ({ company, location, closes_at, updated_at }: Job): string =>
  [company, location, closes_at && words.closes(formatDay(closes_at)), words.edited(formatAgo(updated_at))]
    .filter((part) => part !== null)
    .join(' · ')

const Row = ({ job }: { readonly job: Job }) => {
  const count = useQuery(applicantCountQuery(job.id))
  const params = { jobId: String(job.id) }
  return (
    <li className="card stack tight">
      <div className="row between top">
        <div className="grow">
          <h2>
            <Link to="/hire/jobs/$jobId" params={params} search={{}}>
              {job.title}
            </Link>
          </h2>
          <p className="hint">{factsOf(job)}</p>
        </div>
        <GradeTag grade={jobStatusOf(job.status)} />
      </div>
      <div className="row between">
        <p className="figure">
          {count.data === undefined
            ? count.error === null && <span className="soft">{words.counting}</span>
            : words.applicants(count.data)}
        </p>
        <div className="row">
          <Link
            to="/hire/jobs/$jobId/insights"
            params={params}
            className="button quiet"
            aria-label={words.of(words.insights, job.title)}
          >
            {words.insights}
          </Link>
          <Link
            to="/hire/jobs/$jobId/edit"
            params={params}
            className="button quiet"
            aria-label={words.of(words.edit, job.title)}
          >
            {words.edit}
          </Link>
          <JobChanges job={job} />
        </div>
      </div>
    </li>
  )
}

const Post = () => (
  <Link to="/hire/jobs/new" className="button primary">
    {words.post}
  </Link>
)

const Page = () => {
  const jobs = useInfiniteQuery(myJobsQuery)
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Post />
      </PageHead>
      <Loaded query={jobs}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <Empty icon="briefcase" title={words.none}>
              <p className="soft">{words.noneLead}</p>
              <Post />
            </Empty>
          ) : (
            <div className="stack">
              <ul className="stack">
                {pages
                  .flatMap(({ items }) => items)
                  .map((job) => (
                    <Row key={job.id} job={job} />
                  ))}
              </ul>
              {jobs.hasNextPage && (
                <div>
                  <Button isBusy={jobs.isFetchingNextPage} onClick={() => void jobs.fetchNextPage()}>
                    {words.more}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      </Loaded>
    </>
  )
}

export const MyJobs = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
