export type { Analyses, AnalyzeOptions, ResumeSource, SubmitOptions } from './analyses.ts'
export type {
  AllApplicationsOptions,
  ApplicationOptions,
  Applications,
  ApplicationsToJobOptions,
} from './applications.ts'
export { type Client, type ClientOptions, createClient } from './client.ts'
export type { AskedReview, Decisions, OwedReviewOptions, Reviews } from './decisions.ts'
export type { AuditSummaryOptions, Fairness, FairnessOptions } from './fairness.ts'
export type { Health } from './health.ts'
export type { CandidatesOptions, FacetsOptions, Jobs, SearchOptions } from './jobs.ts'
export type { ApplicationsExportOptions, DashboardOptions, JobsExportOptions, Optimus } from './optimus.ts'
export { type FieldFault, ZodieProblem } from './problem.ts'
export type { MyProfile } from './profile.ts'
export type { Queue } from './queue.ts'
export type { Resumes } from './resumes.ts'
export type { LegalHoldOptions, Retention } from './retention.ts'
export type { CredentialKeeper, Credentials } from './session.ts'
export type { SignIn } from './sign-in.ts'
export type * from './types.ts'
export type { OnUpload, UploadProgress } from './upload.ts'
export type { Users, UsersOptions } from './users.ts'
export type { WebhookDeliveryOptions, Webhooks } from './webhooks.ts'
