import type { DocumentKind } from './types.ts'

/** "It reads like …": every kind as a person would call it. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  resume: 'a resume',
  'cover-letter': 'a cover letter',
  'reference-letter': 'a letter of reference',
  'job-posting': 'a job posting',
  paper: 'a scientific paper',
  transcript: 'a transcript of grades',
  certificate: 'a certificate',
  invoice: 'an invoice',
  statement: 'an account statement',
  contract: 'a contract',
  minutes: 'the minutes of a meeting',
  form: 'a form to fill in',
  presentation: 'a presentation',
  recipe: 'a recipe',
  code: 'program code',
  prose: 'running prose',
  other: 'none of the papers it knows',
}
