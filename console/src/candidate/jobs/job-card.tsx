import { Link } from '@tanstack/react-router'
import type { Job } from '@zodie/sdk'
import type { ReactNode } from 'react'
import { Chips, Tag } from '../../design/parts.tsx'
import { capitalised, formatAgo, formatSalary } from '../../words/format.ts'

const MAX_SKILLS = 6

export const JobCard = ({ job, children }: { readonly job: Job; readonly children?: ReactNode }) => {
  const salary = formatSalary(job)
  const kinds = [job.remote, job.job_type, job.experience_level].filter((one) => one !== null)
  return (
    <li className="card link stack tight">
      <div className="row between top">
        <div className="grow">
          <h2>
            <Link to="/jobs/$jobId" params={{ jobId: String(job.id) }} className="cover">
              {job.title}
            </Link>
          </h2>
          <p className="soft">{[job.company, job.location].filter((part) => part !== null).join(' · ')}</p>
        </div>
        <span className="soft small">{formatAgo(job.created_at)}</span>
      </div>
      <p className="row">
        {salary !== undefined && <strong className="figure small">{salary}</strong>}
        {kinds.map((kind) => (
          <Tag key={kind}>{capitalised(kind)}</Tag>
        ))}
      </p>
      {job.skills.length > 0 && <Chips words={job.skills.slice(0, MAX_SKILLS)} />}
      {children}
    </li>
  )
}
