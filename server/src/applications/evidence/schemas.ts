import { type Static, Type } from 'typebox'
import { Id, Score } from '../../http/schemas.ts'
import { Item } from '../../resume-analysis/schemas.ts'
import { APPLICATION_EVIDENCE } from './examples.ts'

export const EvidenceQuery = Type.Object(
  {
    blind: Type.Optional(
      Type.Boolean({ default: false, description: 'True: no words of the resume, which may name who wrote it.' }),
    ),
  },
  { additionalProperties: false },
)

export const ApplicationEvidence = Type.Object(
  {
    application_id: Id,
    overall_score: Score,
    items: Type.Array(Item, {
      description: 'Every criterion of the job, in blind mode without the words of the resume.',
    }),
  },
  { $id: 'ApplicationEvidence', examples: [APPLICATION_EVIDENCE] },
)
export type ApplicationEvidence = Static<typeof ApplicationEvidence>
