import type { ApplicationStatus } from '../../database/tables.ts'
import type { EventMessage } from './schemas.ts'

/** An application, as far as it decides who is told. */
export interface ToldApplication {
  readonly id: number
  readonly job_id: number
  /** Null for the erased. */
  readonly user_id: number | null
  readonly employer_id: number
  readonly status: ApplicationStatus
}

/** A finished analysis, as far as it decides who is told. */
export interface ToldAnalysis {
  readonly id: number
  readonly job_id: number
  readonly user_id: number
  readonly employer_id: number
  /** Of the same person to the same job. */
  readonly application: {
    readonly id: number
    readonly status: ApplicationStatus
    /** Whether the analysis is of the resume that was sent with it, or none in particular was. */
    readonly isShown: boolean
  } | null
}

/** Something that others may want to be told of. */
export type Happening =
  | { readonly type: 'application.created'; readonly application: ToldApplication }
  | {
      readonly type: 'application.status_changed'
      readonly application: ToldApplication
      readonly from: ApplicationStatus
    }
  | { readonly type: 'analysis.done'; readonly analysis: ToldAnalysis }

/**
 * The ids of those who may know, each once: of an application, its applicant and the employer. Of an analysis, the person it
 * is of; the employer where the list of candidates shows it: of who applied, did not withdraw, and sent that resume or none in
 * particular. Administrators are told of nothing that is not theirs.
 */
export const audienceOf = (happening: Happening): readonly number[] => {
  if (happening.type !== 'analysis.done') {
    const { user_id, employer_id } = happening.application
    return user_id === null ? [employer_id] : [user_id, employer_id]
  }
  const { user_id, employer_id } = happening.analysis
  return mayEmployerKnow(happening.analysis) && employer_id !== user_id ? [user_id, employer_id] : [user_id]
}

const mayEmployerKnow = ({ application }: ToldAnalysis): boolean =>
  application !== null && application.status !== 'withdrawn' && application.isShown

/** What is sent: which thing, and where it stands. Whoever is told reads the rest with rights of their own. */
export const messageOf = (happening: Happening, at: Date): EventMessage => {
  const timestamp = at.toISOString()
  switch (happening.type) {
    case 'application.created': {
      const { id, job_id, status } = happening.application
      return { type: happening.type, timestamp, data: { application_id: id, job_id, status } }
    }
    case 'application.status_changed': {
      const { application, from } = happening
      const { id, job_id, status } = application
      return { type: happening.type, timestamp, data: { application_id: id, job_id, status, from_status: from } }
    }
    case 'analysis.done': {
      const { id, job_id, application } = happening.analysis
      const data = { analysis_id: id, job_id, application_id: application?.id ?? null, status: 'done' as const }
      return { type: happening.type, timestamp, data }
    }
  }
}
