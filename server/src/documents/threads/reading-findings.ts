import { analyzeResume, type Document, type Finding, parseJob, type Resume } from '@zodie/engine'

/** The rules that speak of the reading itself; the others give advice, and that needs a job. */
const READING_RULES: ReadonlySet<string> = new Set(['hidden-text', 'not-a-resume'])
const NO_JOB = parseJob({ title: '', description: '', requirements: '', skills: [], experienceLevel: null })

/** What was noticed while a file was read, whatever job it is meant for. */
export const readingFindings = (document: Document, resume: Resume, asOf: string): readonly Finding[] =>
  analyzeResume({ document, resume, criteria: NO_JOB, asOf }).findings.filter(({ rule }) => READING_RULES.has(rule))
