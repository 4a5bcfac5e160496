import type { Session } from './session.ts'
import type { CallSettings, FairnessReport, SelfIdentification, SelfIdentificationInput } from './types.ts'

export interface FairnessOptions extends CallSettings {
  /** All jobs that one may see the tables of, when left out. */
  readonly job_id?: number
  /** The first day of a quarter: `YYYY-MM-DD`. */
  readonly from?: string
  /** The last day of a quarter that has been over for another one. Without both: the last such whole year. */
  readonly to?: string
}

export interface Fairness {
  /** Rates of selection and of scoring by sex and race or ethnicity. */
  report(options?: FairnessOptions): Promise<FairnessReport>
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

export const createFairness = ({ send }: Session): Fairness => ({
  report: async ({ signal, ...query } = {}) => (await send('get', '/api/v1/optimus/fairness', { query, signal })).body,
  declared: async (applicationId, settings) =>
    (await send('get', DECLARATION, { path: { application_id: applicationId }, ...settings })).body,
  declare: async (applicationId, declaration, settings) =>
    (await send('put', DECLARATION, { path: { application_id: applicationId }, body: declaration, ...settings })).body,
  takeBack: async (applicationId, settings) => {
    await send('delete', DECLARATION, { path: { application_id: applicationId }, ...settings })
  },
})
