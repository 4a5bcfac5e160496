import { NOTE_RULES } from '@zodie/engine'
import { type Static, Type } from 'typebox'
import { nullable } from '../http/schemas.ts'
import { CRITERIA, DRAFT } from './criteria-examples.ts'
import { EXPERIENCE_LEVELS, oneOf, Skills } from './schemas.ts'

// A ten-page ad has 30,000 characters in all. Criteria are read while the request waits, so a draft may not be a book.
const DraftText = Type.String({ maxLength: 20_000 })

/** The fields of a job that say what it asks for; a draft may lack any of them. */
export const JobDraft = Type.Object(
  {
    title: Type.Optional(Type.String({ maxLength: 200 })),
    description: Type.Optional(DraftText),
    requirements: Type.Optional(DraftText),
    skills: Type.Optional(Skills),
    experience_level: Type.Optional(nullable(oneOf(EXPERIENCE_LEVELS))),
  },
  { $id: 'JobDraft', examples: [DRAFT], additionalProperties: false },
)
export type JobDraft = Static<typeof JobDraft>

const PostingPlace = Type.Object(
  {
    field: oneOf(['title', 'description', 'requirements', 'skills', 'experience_level']),
    quote: Type.String({ description: 'The text there, verbatim.' }),
    start: Type.Integer({ description: 'UTF-16 units into the field; the skills stand one a line.' }),
    end: Type.Integer(),
  },
  { description: 'Where it stands in the job.' },
)

const Criterion = Type.Object(
  {
    id: Type.String(),
    kind: oneOf(['skill', 'experience', 'education', 'certification', 'language', 'licence']),
    label: Type.String(),
    importance: oneOf(['required', 'preferred', 'mentioned']),
    any_of: Type.Optional(
      Type.Array(Type.String(), { description: 'Skills or certificates, any one of which will do.' }),
    ),
    min_years: Type.Optional(Type.Number()),
    max_years: Type.Optional(Type.Number()),
    area: Type.Optional(Type.String({ description: 'What the years are to be in, as written.' })),
    degree: Type.Optional(oneOf(['secondary', 'vocational', 'associate', 'bachelor', 'master', 'doctorate'])),
    fields_of_study: Type.Optional(Type.Array(Type.String())),
    or_equivalent: Type.Optional(Type.Boolean({ description: 'Work may stand in for the degree.' })),
    language_level: Type.Optional(oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])),
    place: PostingPlace,
  },
  { description: 'One thing that the job asks for.' },
)
export type Criterion = Static<typeof Criterion>

const Note = Type.Object(
  {
    rule: oneOf(NOTE_RULES),
    severity: oneOf(['refused', 'warning'], 'refused: nobody is scored on it. warning: it is scored as written.'),
    text: Type.String({ description: 'What is wrong.' }),
    instead: Type.String({ description: 'What to write instead.' }),
    place: nullable(PostingPlace),
  },
  { description: 'What the employer may want to change.' },
)

export const JobCriteria = Type.Object(
  { criteria: Type.Array(Criterion), notes: Type.Array(Note) },
  {
    $id: 'JobCriteria',
    examples: [CRITERIA],
    description: 'What a job asks for, as candidates are scored against it, and what to change in it.',
  },
)
export type JobCriteria = Static<typeof JobCriteria>
