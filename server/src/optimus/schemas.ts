import { type Static, Type } from 'typebox'
import { Id } from '../http/schemas.ts'

const Day = (description: string) => Type.String({ format: 'date', description })

export const DashboardQuery = Type.Object(
  {
    from: Type.Optional(Day('Only applications made on this day or later, YYYY-MM-DD in `time_zone`.')),
    to: Type.Optional(Day('… on this day or earlier; it is also the last day of the trends, in place of today.')),
    job_id: Type.Optional(Type.Integer({ ...Id, description: 'Only this job.' })),
    time_zone: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        default: 'UTC',
        description: 'Whose days and months are meant: a name of the IANA database, such as Europe/Berlin.',
      }),
    ),
    blind: Type.Optional(
      Type.Boolean({ default: false, description: 'True: candidates without names and addresses.' }),
    ),
  },
  { additionalProperties: false },
)
export type DashboardQuery = Static<typeof DashboardQuery>

export const JobParams = Type.Object({ job_id: Id })

export const Count = Type.Integer({ minimum: 0 })

/** A share in percent, one decimal. */
export const Percent = (description: string) =>
  Type.Union([Type.Number({ minimum: 0, maximum: 100 }), Type.Null()], { description })

export const NamedCount = Type.Object({ name: Type.String(), value: Count })
