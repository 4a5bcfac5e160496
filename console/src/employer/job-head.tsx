import { Link } from '@tanstack/react-router'
import type { Job } from '@zodie/sdk'
import type { ReactNode } from 'react'
import { GradeTag, PageHead } from '../design/parts.tsx'
import './employer.css'
import { jobStatusOf } from './jobs/job-status.ts'

const words = {
  label: 'Views of this job',
  applicants: 'Applicants',
  insights: 'Insights',
  edit: 'Edit',
  page: 'As others see it',
}

/** The name of a job over each of its views, and the way to the others. */
export const JobHead = ({ job, children }: { readonly job: Job; readonly children?: ReactNode }) => {
  const params = { jobId: String(job.id) }
  return (
    <>
      <PageHead
        title={job.title}
        lead={
          <span className="row">
            <GradeTag grade={jobStatusOf(job.status)} />
            {[job.company, job.location].filter((part) => part !== null).join(' · ')}
          </span>
        }
      >
        {children}
      </PageHead>
      <nav className="views no-print" aria-label={words.label}>
        <Link to="/hire/jobs/$jobId" params={params} search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          {words.applicants}
        </Link>
        <Link to="/hire/jobs/$jobId/insights" params={params}>
          {words.insights}
        </Link>
        <Link to="/hire/jobs/$jobId/edit" params={params}>
          {words.edit}
        </Link>
        <Link to="/jobs/$jobId" params={params}>
          {words.page}
        </Link>
      </nav>
    </>
  )
}
