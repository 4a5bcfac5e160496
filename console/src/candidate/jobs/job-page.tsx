import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Job } from '@zodie/sdk'
import { useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Chips, Note, PageHead, ScoreTag, Section } from '../../design/parts.tsx'
import { useIsSignedIn, useMe } from '../../session/use-session.ts'
import { useTitle } from '../../shell/use-title.ts'
import { capitalised, formatAgo, formatDay, formatSalary } from '../../words/format.ts'
import { jobQuery, myApplicationsQuery, resultQuery } from '../queries.ts'
import { ApplyDialog } from './apply-dialog.tsx'
import './jobs.css'
import { words } from './words.ts'

const route = getRouteApi('/jobs/$jobId')

const factsOf = (job: Job): readonly (readonly [string, string | null | undefined])[] => [
  [words.fact.company, job.company],
  [words.fact.location, job.location],
  [words.fact.remote, job.remote && capitalised(job.remote)],
  [words.fact.type, job.job_type && capitalised(job.job_type)],
  [words.fact.level, job.experience_level && capitalised(job.experience_level)],
  [words.fact.salary, formatSalary(job)],
  [words.fact.posted, formatAgo(job.created_at)],
  [words.fact.closes, job.closes_at && formatDay(job.closes_at)],
]

const Facts = ({ job }: { readonly job: Job }) => (
  <Section title={words.facts}>
    <dl className="facts">
      {factsOf(job).map(
        ([name, value]) =>
          value !== null &&
          value !== undefined && (
            <div key={name}>
              <dt className="small">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  </Section>
)

/** What I have of this job: an analysis, an application. */
const Mine = ({ job }: { readonly job: Job }) => {
  const isSignedIn = useIsSignedIn()
  // A 404 says that there is none, which is no failure.
  const { data: analysis } = useQuery({ ...resultQuery(job.id), enabled: isSignedIn })
  return (
    analysis !== undefined &&
    analysis.failure === null && (
      <Section title={words.analysis} aside={<ScoreTag score={analysis.overall_score} />}>
        <Link to="/jobs/$jobId/analysis" params={{ jobId: String(job.id) }} search={{}}>
          {words.open}
        </Link>
      </Section>
    )
  )
}

const Actions = ({ job }: { readonly job: Job }) => {
  const isSignedIn = useIsSignedIn()
  const me = useMe()
  const [isApplying, setApplying] = useState(false)
  const { data: applications } = useQuery({ ...myApplicationsQuery, enabled: isSignedIn })
  const mine = applications?.items.find(({ job_id, status }) => job_id === job.id && status !== 'withdrawn')
  return (
    <>
      <Link to="/analyze" search={{ job: job.id }} className="button">
        {words.analyse}
      </Link>
      {mine !== undefined && (
        <Link to="/applications" className="button">
          {words.applied}
        </Link>
      )}
      {mine === undefined && job.status === 'active' && me?.id !== job.user_id && (
        <Button look="primary" onClick={() => setApplying(true)}>
          {words.apply}
        </Button>
      )}
      <ApplyDialog job={job} isOpen={isApplying} onClose={() => setApplying(false)} />
    </>
  )
}

const JobView = ({ job }: { readonly job: Job }) => {
  const me = useMe()
  return (
    <>
      <PageHead title={job.title} lead={[job.company, job.location].filter((part) => part !== null).join(' · ')}>
        <Actions job={job} />
      </PageHead>
      <div className="job-layout">
        <div className="stack wide">
          {job.status !== 'active' && (
            <Note tone="fair">
              <p>{words.closed}</p>
            </Note>
          )}
          {me?.id === job.user_id && (
            <Note>
              <p>{words.yours}</p>
            </Note>
          )}
          {job.description !== '' && (
            <Section title={words.description}>
              <p className="prose">{job.description}</p>
            </Section>
          )}
          {job.requirements !== '' && (
            <Section title={words.requirements}>
              <p className="prose">{job.requirements}</p>
            </Section>
          )}
        </div>
        <aside className="stack">
          <Mine job={job} />
          <Facts job={job} />
          {job.skills.length > 0 && (
            <Section title={words.skills}>
              <Chips words={job.skills} />
            </Section>
          )}
        </aside>
      </div>
    </>
  )
}

export const JobPage = () => {
  const job = useQuery(jobQuery(Number(route.useParams().jobId)))
  useTitle(job.data?.title)
  return <Loaded query={job}>{(found) => <JobView job={found} />}</Loaded>
}
