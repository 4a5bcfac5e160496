import { type Static, type TSchema, Type } from 'typebox'
import { PageQuery } from '../../http/paging.ts'
import { EXPERIENCE_LEVELS, JOB_TYPES, oneOf, REMOTE_MODES } from '../schemas.ts'
import { FACETS } from './examples.ts'

const Words = (description: string) => Type.Optional(Type.String({ maxLength: 200, description }))
const AnyOf = <T extends TSchema>(item: T, description: string) =>
  Type.Optional(Type.Array(item, { maxItems: 10, description }))

/** What narrows a search; the facets take the same. */
export const JobFilters = {
  query: Type.Optional(
    Type.String({
      maxLength: 300,
      description:
        'Words (all must stand; the last may be unfinished, small typing errors are forgiven), "phrases", and -words that must not stand.',
      examples: ['"backend engineer" postgresql -php'],
    }),
  ),
  location: Words('Words of the place: `berlin`.'),
  company: Words('Words of the company’s name.'),
  job_type: AnyOf(oneOf(JOB_TYPES), 'Any of these; repeat it for several.'),
  experience_level: AnyOf(oneOf(EXPERIENCE_LEVELS), 'Any of these; repeat it for several.'),
  remote: AnyOf(oneOf(REMOTE_MODES), 'Any of these; repeat it for several.'),
  skills: AnyOf(
    Type.String({ minLength: 1, maxLength: 100 }),
    'All of these must be among the job’s skills; repeat it for several.',
  ),
  salary_min: Type.Optional(
    Type.Number({ minimum: 0, maximum: 1_000_000_000, description: 'Jobs that pay, at best, at least this a year.' }),
  ),
  salary_currency: Type.Optional(
    Type.String({ pattern: '^[A-Z]{3}$', description: 'Jobs paid in this currency, so that amounts compare.' }),
  ),
  posted_within_days: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650 })),
}

const Sort = Type.Optional(
  Type.Unsafe<'relevance' | 'newest' | 'salary'>({
    type: 'string',
    enum: ['relevance', 'newest', 'salary'],
    description:
      'Without it: relevance where there is a query, else newest. Relevance ranks the newest 500 that match and goes on with the others, newest first. Salary compares amounts as they are written.',
  }),
)

export const SearchQuery = Type.Object({ ...JobFilters, sort: Sort, ...PageQuery }, { additionalProperties: false })
export type SearchQuery = Static<typeof SearchQuery>

export const FacetsQuery = Type.Object(JobFilters, { additionalProperties: false })
export type JobFilters = Static<typeof FacetsQuery>

const Counts = (description: string) =>
  Type.Array(Type.Object({ value: Type.String(), count: Type.Integer({ minimum: 1 }) }), { description })

export const JobFacets = Type.Object(
  {
    total: Type.Integer({ minimum: 0 }),
    is_estimated: Type.Boolean({
      description:
        'True: more than 2,000 jobs match; the newest 1,000 were counted and the counts raised in proportion.',
    }),
    job_type: Counts('How many of each, most first; jobs that do not say are in none.'),
    experience_level: Counts('As above.'),
    remote: Counts('As above.'),
    company: Counts('The ten most frequent.'),
    location: Counts('The ten most frequent.'),
    skills: Counts('The twenty most frequent.'),
  },
  { $id: 'JobFacets', examples: [FACETS] },
)
export type JobFacets = Static<typeof JobFacets>
