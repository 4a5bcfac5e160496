import { Link } from '@tanstack/react-router'
import type { Application } from '@zodie/sdk'
import type { ReactNode } from 'react'
import { GradeTag } from '../../design/parts.tsx'
import { formatAgo } from '../../words/format.ts'
import { statusOf } from '../../words/grades.ts'

interface ApplicationRowProps {
  readonly application: Application
  readonly children?: ReactNode
}

export const ApplicationRow = ({ application, children }: ApplicationRowProps) => {
  const { job_id, job_title, company, status, created_at } = application
  return (
    <li className="stack tight">
      <div className="row between">
        <div className="grow">
          <Link to="/jobs/$jobId" params={{ jobId: String(job_id) }}>
            <strong>{job_title}</strong>
          </Link>
          <p className="hint">{[company, formatAgo(created_at)].filter((part) => part !== null).join(' · ')}</p>
        </div>
        <GradeTag grade={statusOf(status)} />
      </div>
      {children}
    </li>
  )
}
