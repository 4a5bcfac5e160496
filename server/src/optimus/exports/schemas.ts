import { type Static, Type } from 'typebox'
import { Id } from '../../http/schemas.ts'

const Bom = Type.Optional(
  Type.Boolean({ default: false, description: 'True: begins with a byte order mark, by which Excel knows UTF-8.' }),
)

export const ApplicationsExportQuery = Type.Object(
  {
    job_id: Type.Optional(Type.Integer({ ...Id, description: 'Only this job; all of mine without it.' })),
    blind: Type.Optional(Type.Boolean({ default: false, description: 'True: without names and addresses.' })),
    bom: Bom,
  },
  { additionalProperties: false },
)
export const InsightsExportQuery = Type.Object({ bom: Bom }, { additionalProperties: false })
export type InsightsExportQuery = Static<typeof InsightsExportQuery>
