import type { ColumnType, Generated, Insertable, Kysely, Transaction } from 'kysely'
import type { Created, Id, Json, NullableJson, Updated } from './columns.ts'
import type { FileTable, InstallationTable, PendingRemovalTable, SpooledFileTable } from './file-tables.ts'
import type { ErasureRequestTable, HeldVersionTable, LegalHoldTable, QuarantineTable } from './retention-tables.ts'
import type { SelfIdentificationKeyTable, SelfIdentificationTable } from './self-identification-tables.ts'
import type {
  TaxonomyConceptTable,
  TaxonomyLabelTable,
  TaxonomyRelationTable,
  TaxonomySourceTable,
} from './taxonomy-tables.ts'
import type { WebhookDeliveryTable, WebhookEndpointTable } from './webhook-tables.ts'

/*
 * The tables as queries see them, column by column as in migrations/. Ids, sizes and numeric columns are numbers,
 * timestamptz is a Date, `date` is 'YYYY-MM-DD' (see connect.ts). Column names stay as in SQL: the API speaks them too.
 */

export type TaskStatus = 'queued' | 'running' | 'done' | 'failed'
export type JobStatus = 'draft' | 'active' | 'closed' | 'archived'
export type JobType = 'full_time' | 'part_time' | 'contract' | 'freelance' | 'internship'
export type ExperienceLevel = 'entry' | 'junior' | 'mid' | 'senior' | 'lead' | 'executive'
export type RemoteWork = 'onsite' | 'hybrid' | 'remote'
export type ApplicationStatus = 'applied' | 'screening' | 'interview' | 'offer' | 'hired' | 'rejected' | 'withdrawn'
/** What somebody is to an application. */
export type ApplicationRole = 'applicant' | 'employer' | 'administrator'
export type ReviewKind = 'explanation' | 'human_review' | 'correction'
export type ReviewOutcome = 'upheld' | 'changed' | 'corrected' | 'explained'

export interface UsersTable {
  id: Id
  email: string
  full_name: string | null
  clerk_id: string | null
  is_active: Generated<boolean>
  is_superuser: Generated<boolean>
  created_at: Created
  updated_at: Updated
}

export interface SignInTable {
  id: Id
  user_id: number
  created_at: Created
  last_used_at: Generated<Date>
  ended_at: Date | null
  end_reason: string | null
}

export interface RefreshTokenTable {
  id: Id
  sign_in_id: number
  /** SHA-256, 32 bytes. */
  token_hash: Buffer
  issued_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
}

export interface JobTable {
  id: Id
  user_id: number
  title: string
  company: string | null
  location: string | null
  description: Generated<string>
  requirements: Generated<string>
  salary_min: number | null
  salary_max: number | null
  /** ISO 4217, upper case. */
  salary_currency: string | null
  status: Generated<JobStatus>
  job_type: JobType | null
  experience_level: ExperienceLevel | null
  remote: RemoteWork | null
  skills: Generated<string[]>
  revision: Generated<number>
  weights: NullableJson
  /** What filling it cost, in salary_currency. */
  hiring_cost: number | null
  /** 0–100: from which score an applicant is qualified. */
  qualified_score: number | null
  closes_at: Date | null
  /** Kept by a trigger; null while it is not closed, and where that was not recorded. */
  closed_at: ColumnType<Date | null, never, never>
  created_at: Created
  updated_at: Updated
}

export interface JobRevisionTable {
  job_id: number
  revision: number
  title: string
  description: string
  requirements: string
  skills: string[]
  experience_level: ExperienceLevel | null
  created_at: Created
}

export interface ResumeTable {
  id: Id
  /** Null while it is in quarantine. */
  user_id: number | null
  file_id: number
  file_name: string
  status: Generated<TaskStatus>
  failure_slug: string | null
  failure_detail: string | null
  document: NullableJson
  parsed: NullableJson
  engine_version: string | null
  created_at: Created
  updated_at: Updated
}

export interface AnalysisTable {
  id: Id
  /** Null while its resume is in quarantine. */
  user_id: number | null
  resume_id: number
  job_id: number
  job_revision: number
  engine_version: string
  weights: Json
  weights_key: string
  /** 'YYYY-MM-DD'. */
  as_of: string
  status: Generated<TaskStatus>
  stage: Generated<string>
  /** 0–100. */
  progress: Generated<number>
  failure_slug: string | null
  failure_detail: string | null
  /** Scores: 0–100, one decimal. */
  overall_score: number | null
  skill_alignment_score: number | null
  project_validation_score: number | null
  formatting_score: number | null
  trustworthiness_score: number | null
  credibility_score: number | null
  experience_score: number | null
  education_score: number | null
  result: NullableJson
  /** Null until somebody has looked. */
  link_checks: NullableJson
  created_at: Created
  updated_at: Updated
  finished_at: Date | null
  requested_at: Generated<Date>
}

export interface IdempotencyKeyTable {
  user_id: number
  key: string
  /** SHA-256, 32 bytes. */
  request_hash: Buffer
  claimed_at: Generated<Date>
  status: number | null
  headers: NullableJson
  body: string | null
}

export interface JobCriteriaTable {
  job_id: number
  revision: number
  engine_version: string
  /** JSON of the engine's JobCriteria. */
  criteria: string
  skills: number
  years: number
  /** The transaction that wrote the row, kept by the database. */
  written_by: Generated<string>
}

export interface JobTermTable {
  term: number
  job_id: number
  share: number
  /** Whether the job asks for enough skills to tell people apart. */
  is_telling: Generated<boolean>
}

export interface JobCriteriaDueTable {
  job_id: number
}

export interface ApplicationTable {
  id: Id
  job_id: number
  /** Null once the applicant is erased. */
  user_id: number | null
  cover_letter: string | null
  resume_url: string | null
  resume_id: number | null
  /** Whether one was sent that is erased or in quarantine now; kept by a trigger. */
  is_resume_gone: ColumnType<boolean, never, never>
  status: Generated<ApplicationStatus>
  source: string | null
  /** When it came back from quarantine. */
  restored_at: Date | null
  created_at: Created
  updated_at: Updated
}

/** Append-only. */
export interface ApplicationEventTable {
  id: Id
  application_id: number
  /** Null once the person is erased. */
  actor_id: number | null
  role: ApplicationRole
  from_status: ApplicationStatus | null
  to_status: ApplicationStatus
  changed_fields: Generated<string[]>
  note: string | null
  created_at: Created
}

/** When an application reached each step; kept by triggers. */
export interface ApplicationProgressTable {
  application_id: number
  job_id: number
  applied_at: Date
  screening_at: Date | null
  interview_at: Date | null
  offer_at: Date | null
  hired_at: Date | null
  rejected_at: Date | null
  withdrawn_at: Date | null
}

export interface ProfileTable {
  user_id: number
  headline: string | null
  phone: string | null
  location: string | null
  about: string | null
  links: ColumnType<ProfileLink[], string | undefined, string>
  skills: Generated<string[]>
  created_at: Created
  updated_at: Updated
}

/** As `profile.links` holds them. */
export interface ProfileLink {
  label: string
  url: string
}

export interface ClerkEventTable {
  id: string
  clerk_id: string
  happened_at: Date
  received_at: Created
}

/** Append-only; everything but `entry` is made by the database. */
export interface DecisionTable {
  seq: Id
  /** Canonical JSON. */
  entry: ColumnType<string, string, never>
  /** 32 bytes each. */
  prev_hash: ColumnType<Buffer, never, never>
  hash: ColumnType<Buffer, never, never>
  kind: ColumnType<string, never, never>
  application_id: ColumnType<number | null, never, never>
  seen_once: ColumnType<string | null, never, never>
}

/** Goes with the person. */
export interface DecisionPersonTable {
  user_id: number
  /** UUIDs. */
  pseudonym: Generated<string>
  note_key: Generated<string>
}

export interface ReviewRequestTable {
  id: Id
  application_id: number
  kind: ReviewKind
  message: string
  created_at: Created
  due_at: Date
  /** These are null until it is answered. */
  outcome: ReviewOutcome | null
  answer: string | null
  explanation: string | null
  answered_at: Date | null
  answered_by: number | null
}

export interface WholeViewTable {
  /** Which days, and whose. */
  period: string
  last_day: string
  figures: ColumnType<unknown, string, string>
  computed_at: Date
  last_asked_at: Generated<Date>
}

export interface Database {
  users: UsersTable
  sign_in: SignInTable
  refresh_token: RefreshTokenTable
  job: JobTable
  job_revision: JobRevisionTable
  file: FileTable
  spooled_file: SpooledFileTable
  pending_removal: PendingRemovalTable
  installation: InstallationTable
  resume: ResumeTable
  analysis: AnalysisTable
  idempotency_key: IdempotencyKeyTable
  taxonomy_source: TaxonomySourceTable
  taxonomy_concept: TaxonomyConceptTable
  taxonomy_label: TaxonomyLabelTable
  taxonomy_relation: TaxonomyRelationTable
  job_criteria: JobCriteriaTable
  job_term: JobTermTable
  job_criteria_due: JobCriteriaDueTable
  application: ApplicationTable
  application_event: ApplicationEventTable
  application_progress: ApplicationProgressTable
  profile: ProfileTable
  clerk_event: ClerkEventTable
  decision: DecisionTable
  decision_person: DecisionPersonTable
  review_request: ReviewRequestTable
  legal_hold: LegalHoldTable
  erasure_request: ErasureRequestTable
  held_version: HeldVersionTable
  quarantine: QuarantineTable
  self_identification: SelfIdentificationTable
  self_identification_key: SelfIdentificationKeyTable
  webhook_endpoint: WebhookEndpointTable
  webhook_delivery: WebhookDeliveryTable
  whole_view: WholeViewTable
}

/** What a query takes: the database or a transaction in it. */
export type Db = Kysely<Database> | Transaction<Database>

export type NewJob = Insertable<JobTable>
export type NewAnalysis = Insertable<AnalysisTable>
