import type { Job, JobDraft, JobInput } from '@zodie/sdk'
import type { DIMENSIONS } from '../../words/dimensions.ts'

/*
 * A job as its form holds it: what stands in the fields, all of it text.
 */

const FIELDS = [
  ...(['title', 'company', 'location', 'description', 'requirements', 'skills', 'job_type'] as const),
  ...(['experience_level', 'remote', 'salary_min', 'salary_max', 'salary_currency', 'closes_at'] as const),
  ...(['qualified_score', 'hiring_cost'] as const),
] as const
export type Field = (typeof FIELDS)[number]
export type WeightField = (typeof DIMENSIONS)[number]['weight']
export type Draft = Readonly<Record<Field, string>> & {
  readonly weights: Readonly<Partial<Record<WeightField, string>>>
}

export const EMPTY_DRAFT: Draft = {
  ...{ title: '', company: '', location: '', description: '', requirements: '', skills: '', job_type: '' },
  ...{ experience_level: '', remote: '', salary_min: '', salary_max: '', salary_currency: '', closes_at: '' },
  ...{ qualified_score: '', hiring_cost: '', weights: {} },
}

const pad = (part: number): string => String(part).padStart(2, '0')

/** A moment as a field of the type `datetime-local` has it: in the reader's zone, without saying so. */
export const toLocalField = (iso: string): string => {
  const at = new Date(iso)
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`
}

/** "TypeScript, PostgreSQL ; Kafka" → three skills, each once. */
export const skillsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
  ),
]

const text = (value: string | number | null): string => (value === null ? '' : String(value))

export const draftOf = (job: Job): Draft => ({
  ...{ title: job.title, company: text(job.company), location: text(job.location) },
  ...{ description: job.description, requirements: job.requirements, skills: job.skills.join(', ') },
  ...{ job_type: text(job.job_type), experience_level: text(job.experience_level), remote: text(job.remote) },
  ...{ salary_min: text(job.salary_min), salary_max: text(job.salary_max), salary_currency: text(job.salary_currency) },
  closes_at: job.closes_at === null ? '' : toLocalField(job.closes_at),
  ...{ qualified_score: text(job.qualified_score), hiring_cost: text(job.hiring_cost) },
  weights: Object.fromEntries(Object.entries(job.weights ?? {}).map(([name, weight]) => [name, String(weight)])),
})

const given = (value: string): string | null => (value.trim() === '' ? null : value.trim())
const number = (value: string): number | null => (value.trim() === '' ? null : Number(value))
/** One of the values that the service knows; it says so where it is none of them. */
const choice = <Value extends string>(value: string): Value | null => (value === '' ? null : (value as Value)) // its own select

/** What has none keeps the weight that the service gives it. */
const weightsOf = ({ weights }: Draft): Job['weights'] => {
  const stated = Object.entries(weights).filter(([, weight]) => weight.trim() !== '')
  return stated.length === 0 ? null : Object.fromEntries(stated.map(([name, weight]) => [name, Number(weight)]))
}

export const inputOf = (draft: Draft): JobInput => ({
  ...{ title: draft.title.trim(), company: given(draft.company), location: given(draft.location) },
  ...{ description: draft.description, requirements: draft.requirements, skills: skillsIn(draft.skills) },
  job_type: choice(draft.job_type),
  experience_level: choice(draft.experience_level),
  remote: choice(draft.remote),
  ...{ salary_min: number(draft.salary_min), salary_max: number(draft.salary_max) },
  salary_currency: given(draft.salary_currency)?.toUpperCase() ?? null,
  closes_at: draft.closes_at === '' ? null : new Date(draft.closes_at).toISOString(),
  ...{ qualified_score: number(draft.qualified_score), hiring_cost: number(draft.hiring_cost) },
  weights: weightsOf(draft),
})

/** What the criteria are read from. */
export const criteriaDraftOf = (draft: Draft): JobDraft => ({
  ...{ title: draft.title, description: draft.description, requirements: draft.requirements },
  skills: skillsIn(draft.skills),
  experience_level: choice(draft.experience_level),
})
