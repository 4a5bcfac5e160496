import { Link, useParams } from '@tanstack/react-router'
import type { Analysis } from '@zodie/sdk'
import type { ReactNode } from 'react'

export type ResumePlace = Analysis['items'][number]['resume'][number]

/** How a place is named in an address: its range of the resume's text. */
export const addressOf = ({ start, end }: Pick<ResumePlace, 'start' | 'end'>): string => `${start}-${end}`

interface PlaceLinkProps {
  readonly place: ResumePlace
  readonly resumeId: number
  readonly children: ReactNode
}

/** Leads to the place on the page of the resume. */
export const PlaceLink = ({ place, resumeId, children }: PlaceLinkProps) => {
  const { jobId } = useParams({ strict: false })
  return (
    <Link
      className="place-link"
      to="/resumes/$resumeId"
      params={{ resumeId: String(resumeId) }}
      search={{ ...(jobId !== undefined && { job: Number(jobId) }), at: addressOf(place) }}
    >
      {children}
    </Link>
  )
}
