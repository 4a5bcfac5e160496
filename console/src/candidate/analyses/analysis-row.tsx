import { Link } from '@tanstack/react-router'
import type { AnalysisListItem } from '@zodie/sdk'
import type { ReactNode } from 'react'
import { formatAgo, formatMoment } from '../../words/format.ts'

/** One of my analyses in a list; what stands at its end is given. */
export const AnalysisRow = ({
  analysis: { id, job_id, job_title, created_at, status },
  children,
}: {
  readonly analysis: AnalysisListItem
  readonly children?: ReactNode
}) => (
  <li className="row between">
    <div className="grow">
      <Link
        to="/jobs/$jobId/analysis"
        params={{ jobId: String(job_id) }}
        search={status === 'done' ? {} : { analysis: id }}
      >
        <strong>{job_title}</strong>
      </Link>
      <p className="hint" title={formatMoment(created_at)}>
        {formatAgo(created_at)}
      </p>
    </div>
    {children}
  </li>
)
