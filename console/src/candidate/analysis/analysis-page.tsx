import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Analysis, Job } from '@zodie/sdk'
import { Criteria } from '../../criteria/criteria.tsx'
import { Loaded, ProblemNote } from '../../design/loaded.tsx'
import { Button, Empty, Note, PageHead, SkeletonCards } from '../../design/parts.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { client } from '../../session/client.ts'
import { save } from '../../shell/save.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatMoment } from '../../words/format.ts'
import { jobQuery, resultQuery } from '../queries.ts'
import { AdviceList } from './advice.tsx'
import './analysis.css'
import { Certificate } from './certificate.tsx'
import { Overview } from './overview.tsx'
import { Progress } from './progress.tsx'
import { Proof } from './proof.tsx'
import { useFollow } from './use-follow.ts'
import { words } from './words.ts'

const route = getRouteApi('/jobs/$jobId/analysis')

const AnalyseLink = ({ jobId, label }: { readonly jobId: number; readonly label: string }) => (
  <Link to="/analyze" search={{ job: jobId }} className="button primary">
    {label}
  </Link>
)

const Failure = ({ detail, jobId }: { readonly detail: string; readonly jobId: number }) => (
  <Note tone="weak">
    <h1>{words.failed}</h1>
    <p>{detail}</p>
    <div>
      <AnalyseLink jobId={jobId} label={words.again} />
    </div>
  </Note>
)

const NoneYet = ({ jobId }: { readonly jobId: number }) => (
  <Empty isPage icon="target" title={words.none}>
    <p className="soft">{words.noneLead}</p>
    <AnalyseLink jobId={jobId} label={words.start} />
  </Empty>
)

const Actions = ({ analysis }: { readonly analysis: Analysis }) => {
  const report = useMutation({
    mutationFn: async () => save(await client.analyses.report(analysis.job_id, 'pdf')),
  })
  return (
    <>
      <Link className="button" to="/jobs/$jobId" params={{ jobId: String(analysis.job_id) }}>
        {words.jobPage}
      </Link>
      <Link
        className="button"
        to="/resumes/$resumeId"
        params={{ resumeId: String(analysis.resume_id) }}
        search={{ job: analysis.job_id }}
      >
        {words.openResume}
      </Link>
      <Button isBusy={report.isPending} onClick={() => report.mutate()}>
        {words.pdf}
      </Button>
      <AnalyseLink jobId={analysis.job_id} label={words.again} />
    </>
  )
}

const Result = ({ analysis, job }: { readonly analysis: Analysis; readonly job: Job }) => {
  const { part = 'overview' } = route.useSearch()
  const navigate = route.useNavigate()
  if (analysis.failure !== null) return <Failure detail={analysis.failure.detail} jobId={job.id} />
  const tabs = [
    { name: 'overview', label: words.parts.overview, content: <Overview analysis={analysis} job={job} /> },
    {
      name: 'criteria',
      label: words.parts.criteria,
      content: <Criteria items={analysis.items} job={job} resumeId={analysis.resume_id} />,
    },
    { name: 'advice', label: words.parts.advice, content: <AdviceList analysis={analysis} /> },
    { name: 'proof', label: words.parts.proof, content: <Proof analysis={analysis} /> },
    { name: 'certificate', label: words.parts.certificate, content: <Certificate analysis={analysis} /> },
  ]
  return (
    <Tabs
      label={words.partsLabel}
      tabs={tabs}
      value={part}
      onChange={(name) =>
        void navigate({ search: (before) => ({ ...before, part: name }), replace: true, resetScroll: false })
      }
    />
  )
}

const Stored = ({ jobId }: { readonly jobId: number }) => {
  const job = useQuery(jobQuery(jobId))
  const result = useQuery(resultQuery(jobId))
  useTitle(job.data && words.title(job.data.title))
  return (
    <Loaded query={job}>
      {(found) => (
        <Loaded
          query={result}
          skeleton={<SkeletonCards count={2} height="14rem" />}
          onProblem={({ slug }) => slug === 'analysis-not-found' && <NoneYet jobId={jobId} />}
        >
          {(analysis) => (
            <>
              <PageHead
                title={found.title}
                lead={[found.company, formatMoment(analysis.updated_at)].filter((part) => part !== null).join(' · ')}
              >
                <Actions analysis={analysis} />
              </PageHead>
              <Result analysis={analysis} job={found} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

const Page = () => {
  const jobId = Number(route.useParams().jobId)
  const { analysis: analysisId } = route.useSearch()
  const { status, error, retry } = useFollow(analysisId, jobId)
  if (error !== undefined) return <ProblemNote error={error} onRetry={retry} />
  if (status?.status === 'failed' && status.failure !== null)
    return <Failure detail={status.failure.detail} jobId={jobId} />
  if (analysisId !== undefined && status?.status !== 'done') return <Progress status={status} />
  return <Stored jobId={jobId} />
}

export const AnalysisPage = () => (
  <SignedIn>
    <Page />
  </SignedIn>
)
