import type { QueryOf } from './operations.ts'
import type { Session } from './session.ts'
import type { CallSettings, Download, FairnessReport, SelfIdentification, SelfIdentificationInput } from './types.ts'

export interface FairnessOptions extends CallSettings {
  /** All jobs that one may see the tables of, when left out. */
  readonly job_id?: number
  /** The first day of a quarter: `YYYY-MM-DD`. */
  readonly from?: string
  /** The last day of a quarter that has been over for another one. Without both: the last such whole year. */
  readonly to?: string
}

const SUMMARY = '/api/v1/optimus/fairness/summary'

/** `distributed_on`: since when the tool is in use; `audited_on`: by an independent auditor, if one has. */
export type AuditSummaryOptions = QueryOf<'get', typeof SUMMARY> & CallSettings

export interface Fairness {
  /** Rates of selection and of scoring by sex and race or ethnicity. */
  report(options?: FairnessOptions): Promise<FairnessReport>
  /** The same tables as a CSV file. */
  csv(options?: FairnessOptions): Promise<Download>
  /** The same as a page to publish. */
  summary(options: AuditSummaryOptions): Promise<Download>
  /** What I said of myself with an application of mine; nulls where nothing. */
  declared(applicationId: number, settings?: CallSettings): Promise<SelfIdentification>
  /** Says it in place of what was said before; what is left out is not declared. */
  declare(
    applicationId: number,
    declaration: SelfIdentificationInput,
    settings?: CallSettings,
  ): Promise<SelfIdentification>
  takeBack(applicationId: number, settings?: CallSettings): Promise<void>
}

const DECLARATION = '/api/v1/applications/{application_id}/self-identification'

export const createFairness = ({ send, download }: Session): Fairness => ({
  report: async ({ signal, ...query } = {}) => (await send('get', '/api/v1/optimus/fairness', { query, signal })).body,
  csv: ({ signal, ...query } = {}) => download('/api/v1/optimus/fairness.csv', { query, signal }),
  summary: ({ signal, ...query }) => download(SUMMARY, { query, signal }),
  declared: async (applicationId, settings) =>
    (await send('get', DECLARATION, { path: { application_id: applicationId }, ...settings })).body,
  declare: async (applicationId, declaration, settings) =>
    (await send('put', DECLARATION, { path: { application_id: applicationId }, body: declaration, ...settings })).body,
  takeBack: async (applicationId, settings) => {
    await send('delete', DECLARATION, { path: { application_id: applicationId }, ...settings })
  },
})
