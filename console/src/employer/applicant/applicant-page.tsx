import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Application, Job, JobCandidate } from '@zodie/sdk'
import { useState } from 'react'
import { jobQuery } from '../../candidate/queries.ts'
import { Loaded } from '../../design/loaded.tsx'
import { Empty, GradeTag, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { statusOf } from '../../words/grades.ts'
import { type Move, MoveButtons, MoveDialog } from '../applicants/move-dialog.tsx'
import { nameOf } from '../applicants/view-state.ts'
import { someCandidatesQuery } from '../queries.ts'
import { Evidence } from './evidence.tsx'
import { Decisions, History } from './record.tsx'
import { HiddenInBlindMode, Reviews, Sent } from './sent.tsx'
import { words } from './words.ts'

const route = getRouteApi('/hire/jobs/$jobId/applicants/$applicationId')

interface ApplicantProps {
  readonly job: Job
  readonly applicationId: number
  /** Ranked; who withdrew is not. */
  readonly candidate: JobCandidate | undefined
  /** Not asked for in blind mode. */
  readonly application: Application | undefined
}

const nameIn = ({ applicationId, candidate, application }: ApplicantProps): string =>
  nameOf(
    candidate ?? {
      ...{ application_id: applicationId, name: application?.applicant?.full_name ?? null },
      email: application?.applicant?.email ?? null,
    },
  )

const Head = (props: ApplicantProps) => {
  const { job, applicationId, candidate, application } = props
  const [asked, setAsked] = useState<Move>()
  const status = candidate?.status ?? application?.status ?? 'withdrawn'
  const name = nameIn(props)
  useTitle(words.tab(name, job.title))
  return (
    <PageHead
      title={name}
      lead={
        <span className="row">
          <GradeTag grade={statusOf(status)} /> {job.title}
        </span>
      }
    >
      <MoveButtons applicationId={applicationId} name={name} status={status} onMove={setAsked} />
      <Link
        to="/hire/jobs/$jobId"
        params={{ jobId: String(job.id) }}
        search={application === undefined ? { blind: true } : {}}
        className="button quiet"
      >
        {words.back}
      </Link>
      <MoveDialog move={asked} onClose={() => setAsked(undefined)} />
    </PageHead>
  )
}

const Applicant = (props: ApplicantProps) => {
  const { job, applicationId, candidate, application } = props
  return (
    <>
      <Head {...props} />
      <div className="stack wide">
        {candidate !== undefined && <Evidence candidate={candidate} job={job} isBlind={application === undefined} />}
        <div className="columns">
          {application === undefined ? (
            <HiddenInBlindMode jobId={job.id} applicationId={applicationId} />
          ) : (
            <>
              <Sent application={application} />
              <Reviews applicationId={applicationId} />
            </>
          )}
          <History applicationId={applicationId} />
          <Decisions applicationId={applicationId} />
        </div>
      </div>
    </>
  )
}

const Gone = () => (
  <Empty icon="person" title={words.gone} isPage>
    <p className="soft">{words.goneLead}</p>
  </Empty>
)

/** With the name and all that leads to it, which blind mode does not even ask for. */
const Named = (props: Omit<ApplicantProps, 'application'>) => {
  const application = useQuery({
    queryKey: ['application', props.applicationId],
    queryFn: ({ signal }) => client.applications.get(props.applicationId, { signal }),
  })
  return (
    <Loaded query={application}>
      {(found) => (found.job_id === props.job.id ? <Applicant {...props} application={found} /> : <Gone />)}
    </Loaded>
  )
}

const Page = () => {
  const params = route.useParams()
  const { blind = false } = route.useSearch()
  const [jobId, applicationId] = [Number(params.jobId), Number(params.applicationId)]
  const job = useQuery(jobQuery(jobId))
  const candidates = useQuery(someCandidatesQuery(jobId, [applicationId], blind))
  return (
    <Loaded query={job}>
      {(found) => (
        <Loaded query={candidates}>
          {([candidate]) => {
            const props = { job: found, applicationId, candidate }
            if (!blind) return <Named {...props} />
            return candidate === undefined ? <Gone /> : <Applicant {...props} application={undefined} />
          }}
        </Loaded>
      )}
    </Loaded>
  )
}

export const ApplicantPage = () => (
  <SignedIn>
    <Page />
  </SignedIn>
)
