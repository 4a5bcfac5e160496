import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { JobPosting, SeniorityLevel } from '@zodie/engine'
import { EXPERIENCE_LEVELS } from '../jobs/schemas.ts'
import { UsageError } from './failure.ts'

const nameOf = (path: string): string => (path === '-' ? 'Standard input' : path)

const read = (path: string): Promise<string> =>
  path === '-'
    ? text(process.stdin)
    : readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(
          error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`,
        )
      })

// The longest title a job may have; a longer first line is the ad itself.
const MAX_TITLE = 200

/** Plain text: its first line is the title. */
const postingFromText = (ad: string): JobPosting => {
  const [first = '', ...rest] = ad.trim().split('\n')
  const hasTitle = first.trim().length <= MAX_TITLE
  return {
    title: hasTitle ? first.trim() : '',
    description: hasTitle ? rest.join('\n') : ad,
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

const parseJson = (content: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(content)
  } catch {
    throw new UsageError('The job begins like JSON but is not valid JSON.')
  }
}

/**
 * A posting from a text, or from a JSON object with the fields of the API's Job.
 * @throws UsageError when there is nothing to read in it
 */
export const postingFrom = (content: string): JobPosting => {
  const isJson = content.trimStart().startsWith('{')
  const posting = isJson ? postingFromJson(parseJson(content)) : postingFromText(content)
  const { title, description, requirements, skills } = posting
  if (`${title}${description}${requirements}${skills.join('')}`.trim() === '')
    throw new UsageError(isJson ? 'The job has no title, description, requirements or skills.' : 'The job is empty.')
  return posting
}

/** @throws UsageError when the file is not there, empty or broken */
export const readPosting = async (path: string): Promise<JobPosting> => {
  const content = await read(path)
  try {
    return postingFrom(content)
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${nameOf(path)}: ${error.message}`) : error
  }
}
