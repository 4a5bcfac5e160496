import { toItem } from '../../resume-analysis/present.ts'
import type { EvidenceRow } from './queries.ts'
import type { ApplicationEvidence } from './schemas.ts'

type Item = ApplicationEvidence['items'][number]

/** What is missing is said in words of the resume where it shows something else instead. */
const withoutResume = (item: Item): Item => ({
  ...item,
  resume: [],
  missing: item.resume.length === 0 ? item.missing : null,
})

export const toEvidence = ({ application_id, result }: EvidenceRow, isBlind: boolean): ApplicationEvidence => {
  const items = result.items.map(toItem)
  return { application_id, overall_score: result.overall, items: isBlind ? items.map(withoutResume) : items }
}
