import { Ajv, type ErrorObject } from 'ajv'

// JSON Resume 1.0 (https://jsonresume.org/schema), its fields and types. Stricter in one thing: unknown fields are refused.
const text = { type: 'string' }
const texts = { type: 'array', items: text }
const date = { type: 'string', pattern: '^[12]\\d{3}(-[01]\\d(-[0-3]\\d)?)?$' }
const url = { type: 'string', pattern: '^https?://[^\\s]+$' }
const email = { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$' }

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (properties: object) => ({ type: 'array', items: object(properties) })

const period = { startDate: date, endDate: date }

const schema = object(
  {
    basics: object({
      name: text,
      label: text,
      image: text,
      email,
      phone: text,
      url,
      summary: text,
      location: object({
        address: text,
        postalCode: text,
        city: text,
        countryCode: { type: 'string', pattern: '^[A-Z]{2}$' },
        region: text,
      }),
      profiles: list({ network: text, username: text, url }),
    }),
    work: list({
      ...period,
      name: text,
      location: text,
      description: text,
      position: text,
      url,
      summary: text,
      highlights: texts,
    }),
    volunteer: list({ ...period, organization: text, position: text, url, summary: text, highlights: texts }),
    education: list({ ...period, institution: text, url, area: text, studyType: text, score: text, courses: texts }),
    awards: list({ title: text, date, awarder: text, summary: text }),
    certificates: list({ name: text, date, url, issuer: text }),
    publications: list({ name: text, publisher: text, releaseDate: date, url, summary: text }),
    skills: list({ name: text, level: text, keywords: texts }),
    languages: list({ language: text, fluency: text }),
    interests: list({ name: text, keywords: texts }),
    references: list({ name: text, reference: text }),
    projects: list({
      ...period,
      name: text,
      description: text,
      highlights: texts,
      keywords: texts,
      url,
      roles: texts,
      entity: text,
      type: text,
    }),
  },
  ['basics', 'work', 'education', 'skills'],
)

const validate = new Ajv({ allErrors: true }).compile(schema)

/** Where a value is no JSON Resume, and why; empty when it is one. */
export function listJsonResumeFaults(value: unknown): readonly string[] {
  validate(value)
  return (validate.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${instancePath || '/'}: ${message ?? 'is wrong'}`,
  )
}
