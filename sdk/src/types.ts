import type { components } from './generated/schema.ts'

type Schemas = components['schemas']

export type Token = Schemas['Token']
export type User = Schemas['User']
export type Job = Schemas['Job']
export type JobInput = Schemas['JobInput']
export type JobPatch = Schemas['JobPatch']
export type AnalysisListItem = Schemas['AnalysisListItem']
export type AnalysisStats = Schemas['AnalysisStats']
export type Comparison = Schemas['Comparison']
export type ResumeListItem = Schemas['ResumeListItem']
export type UploadedResume = Schemas['UploadedResume']
export type Analysis = Schemas['Analysis']
export type AnalysisStatus = Schemas['AnalysisStatus']
export type AnalysisSummary = Schemas['AnalysisSummary']
export type Recommendations = Schemas['Recommendations']
export type Dashboard = Schemas['Dashboard']
export type JobInsights = Schemas['JobInsights']
export type OneOffInput = Schemas['OneOffInput']
export type OneOffAnalysis = Schemas['OneOffAnalysis']
export type SkillGap = Schemas['SkillGap']
export type FairnessReport = Schemas['FairnessReport']
export type SelfIdentification = Schemas['SelfIdentification']
export type SelfIdentificationInput = Schemas['SelfIdentificationInput']
export type WebhookEndpoint = Schemas['WebhookEndpoint']
export type WebhookEndpointInput = Schemas['WebhookEndpointInput']
export type WebhookEndpointPatch = Schemas['WebhookEndpointPatch']
export type WebhookSecret = Schemas['WebhookSecret']
export type WebhookDelivery = Schemas['WebhookDelivery']
/** What is posted to an endpoint, told apart by `type`. */
export type WebhookEvent = Schemas[
  | 'ApplicationCreatedEvent'
  | 'ApplicationStatusChangedEvent'
  | 'AnalysisDoneEvent'
  | 'PingEvent']
export type TopMatch = Schemas['TopMatch']
export type AnalysisVerification = Schemas['AnalysisVerification']
export type JobFacets = Schemas['JobFacets']
export type JobCriteria = Schemas['JobCriteria']
export type JobDraft = Schemas['JobDraft']
export type JobCandidate = Schemas['JobCandidate']
export type CountedJob = Schemas['CountedJob']
export type Application = Schemas['Application']
export type ApplicationInput = Schemas['ApplicationInput']
export type ApplicationChange = Schemas['ApplicationChange']
export type ApplicationEvidence = Schemas['ApplicationEvidence']
export type ApplicationEvent = Schemas['ApplicationEvent']
export type Profile = Schemas['Profile']
export type DeferredErasure = Schemas['DeferredErasure']
export type ProfileInput = Schemas['ProfileInput']
export type UserInvitation = Schemas['UserInvitation']
export type UserPatch = Schemas['UserPatch']
export type Decision = Schemas['Decision']
export type ReviewRequest = Schemas['ReviewRequest']
export type ReviewRequestInput = Schemas['ReviewRequestInput']
export type ReviewAnswer = Schemas['ReviewAnswer']
export type ReviewState = ReviewRequest['state']
export type LegalHold = Schemas['LegalHold']
export type LegalHoldInput = Schemas['LegalHoldInput']
export type Quarantined = Schemas['Quarantined']
export type HealthReport = Schemas['Health']
export type Liveness = Schemas['Liveness']
export type QueueState = Schemas['QueueState']
export type Welcome = Schemas['Welcome']
export type ProblemBody = Schemas['Problem']

/** What may be given to every call. */
export interface CallSettings {
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** … and to a change of something that others may change too. */
export interface ChangeSettings extends CallSettings {
  /** The ETag under which it was read: the change is refused with `changed-meanwhile` if it is another by now. */
  readonly ifMatch?: string | undefined
}

export interface PageOptions extends CallSettings {
  /** How many to leave out; 0 when left out. */
  readonly skip?: number
  /** Where to go on, in place of `skip`: the `next` of the page before. */
  readonly cursor?: string
  /** How many to answer at most, 1–100; 20 when left out. */
  readonly limit?: number
}

/** A file; its type is the blob's. */
export interface Download {
  readonly blob: Blob
  /** Empty where the service named none. */
  readonly fileName: string
}

/** A page of a resume as a picture. */
export interface ResumePage {
  readonly blob: Blob
  /** In points, as the places of what was read on it. */
  readonly width: number
  readonly height: number
  /** Pages of the resume. */
  readonly count: number
}

/** Part of a list, and how many there are in all. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  /** True: there are too many to count each time. */
  readonly isTotalEstimated: boolean
  /** The cursor of the next page; `undefined` on the last one. */
  readonly next: string | undefined
}
