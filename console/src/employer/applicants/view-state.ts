import type { JobCandidate } from '@zodie/sdk'

/*
 * How an employer looks at the applicants of a job, as the address says it: so it is the same after a reload, for each job by itself.
 */

export type Status = JobCandidate['status']

export const STATUSES: readonly Status[] = [
  ...(['applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'] as const),
]

export interface View {
  /** True: nothing says who somebody is. */
  readonly blind?: boolean
  readonly status?: Status
  /** Only who is at or above the bar. */
  readonly bar?: boolean
}

type Search = Readonly<Record<string, unknown>>

export const readBlind = ({ blind }: Search): Pick<View, 'blind'> => (blind === true ? { blind } : {})

/** Of an address that anybody may have typed. */
export const readView = (search: Search): View => {
  const status = STATUSES.find((one) => one === search['status'])
  return {
    ...readBlind(search),
    ...(status !== undefined && { status }),
    ...(search['bar'] === true && { bar: true }),
  }
}

/** In blind mode a number stands for a name; who gave none is called by the address. */
export const nameOf = ({
  name,
  email,
  application_id,
}: Pick<JobCandidate, 'name' | 'email' | 'application_id'>): string => name ?? email ?? `Applicant ${application_id}`
