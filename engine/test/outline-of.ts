import { composeText } from '../src/document/compose-text.ts'
import { parseResume } from '../src/resume/parse.ts'
import type { Resume } from '../src/resume/types.ts'

/** What is read of a resume that is given as plain text, on one fixed day. */
export const parse = (text: string): Resume => parseResume(composeText(text), { asOf: '2026-01-15' })

/** One line per fact, so that a failing resume shows what was read differently. */
export function outline({ json, workMonths }: Resume): readonly string[] {
  const dates = (entry: { readonly startDate?: string; readonly endDate?: string }) =>
    `${entry.startDate ?? ''}..${entry.endDate ?? ''}`
  return [
    `${json.basics.name} / ${json.basics.label ?? ''} / ${json.basics.email ?? ''} / ${json.basics.phone ?? ''} / ${json.basics.location?.city ?? ''}`,
    ...json.work.map((job) => `work ${job.position} @ ${job.name} ${dates(job)} ${job.highlights.length}`),
    ...json.volunteer.map((job) => `volunteer ${job.position} @ ${job.organization} ${dates(job)}`),
    ...json.education.map(
      (one) => `school ${one.studyType ?? ''} ${one.area ?? ''} @ ${one.institution ?? ''} ${dates(one)}`,
    ),
    ...json.projects.map((one) => `project ${one.name} [${one.keywords.join(', ')}] ${one.highlights.length}`),
    ...json.skills.map((group) => `skills ${group.name}: ${group.keywords.join(', ')}`),
    ...json.certificates.map((one) => `certificate ${one.name} by ${one.issuer ?? ''} ${one.date ?? ''}`),
    ...json.awards.map((one) => `award ${one.title}`),
    ...json.languages.map((one) => `speaks ${one.language} (${one.fluency ?? ''})`),
    ...json.interests.map((one) => `likes ${one.name}`),
    `months ${workMonths}`,
  ]
}
