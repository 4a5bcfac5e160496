import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { JobPosting, SeniorityLevel } from '@zodie/engine'
import { EXPERIENCE_LEVELS } from '../jobs/schemas.ts'
import { UsageError } from './failure.ts'

const read = (path: string): Promise<string> =>
  path === '-'
    ? text(process.stdin)
    : readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(
          error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`,
        )
      })

/** Plain text: its first line is the title. */
const postingFromText = (ad: string): JobPosting => {
  const [title = '', ...rest] = ad.trim().split('\n')
  return {
    title: title.trim().slice(0, 200),
    description: rest.join('\n'),
    requirements: '',
    skills: [],
    experienceLevel: null,
  }
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const postingFromJson = (job: Readonly<Record<string, unknown>>): JobPosting => {
  const { title, description, requirements, skills, experience_level: level } = job
  return {
    title: stringOf(title),
    description: stringOf(description),
    requirements: stringOf(requirements),
    skills: Array.isArray(skills) ? skills.filter((skill) => typeof skill === 'string') : [],
    experienceLevel: EXPERIENCE_LEVELS.find((known): known is SeniorityLevel => known === level) ?? null,
  }
}

/** A posting from a text, or from a JSON object with the fields of the API's Job. */
export const postingFrom = (content: string): JobPosting => {
  if (!content.trimStart().startsWith('{')) return postingFromText(content)
  try {
    return postingFromJson(JSON.parse(content))
  } catch {
    throw new UsageError('The job begins like JSON but is not valid JSON.')
  }
}

/** @throws UsageError when the file is not there, empty or broken */
export const readPosting = async (path: string): Promise<JobPosting> => {
  const content = await read(path)
  if (content.trim() === '') throw new UsageError(`The job ${path === '-' ? 'on standard input' : path} is empty.`)
  return postingFrom(content)
}
