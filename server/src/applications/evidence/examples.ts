// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.
import { ANALYSIS } from '../../resume-analysis/examples.ts'

export const APPLICATION_EVIDENCE = { application_id: 7, overall_score: ANALYSIS.overall_score, items: ANALYSIS.items }
