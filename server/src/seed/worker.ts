import { type ApplicantOrder, analyseApplicant } from './analyses.ts'

/** The function that Piscina calls in a thread for every applicant. */
// biome-ignore lint/style/noDefaultExport: Piscina calls a file's default export
export default (order: ApplicantOrder) => analyseApplicant(order)
