import { type Static, Type } from 'typebox'
import { Id, nullable, Time } from '../http/schemas.ts'
import { FAIRNESS_REPORT } from './examples.ts'

const Day = Type.String({ format: 'date', description: 'YYYY-MM-DD, in UTC.' })
const Count = Type.Integer({ minimum: 0 })
const Rate = Type.Number({ minimum: 0, maximum: 1 })

const asked = {
  job_id: Type.Optional(Id),
  from: Type.Optional(Type.String({ format: 'date', description: 'The first day of a quarter: YYYY-MM-DD, in UTC.' })),
  to: Type.Optional(
    Type.String({
      format: 'date',
      description:
        'The last day of a quarter that has been over for another one. Without both: the last such whole year.',
    }),
  ),
}
export const FairnessQuery = Type.Object(asked, { additionalProperties: false })
export type FairnessQuery = Static<typeof FairnessQuery>

export const SummaryQuery = Type.Object(
  {
    ...asked,
    distributed_on: Type.String({
      ...Day,
      description: 'When the tool was first used: the law asks for it. YYYY-MM-DD.',
    }),
    audited_on: Type.Optional(
      Type.String({ ...Day, description: 'When an independent auditor last did the audit. YYYY-MM-DD.' }),
    ),
  },
  { additionalProperties: false },
)
export type SummaryQuery = Static<typeof SummaryQuery>

const Row = Type.Object({
  category: Type.String(),
  count: nullable(
    Type.Integer({ minimum: 0, description: 'Applicants, or those scored. Null, as all of the row: withheld.' }),
  ),
  favoured: nullable(Type.Integer({ minimum: 0, description: 'Selected, or scored above the median.' })),
  rate: nullable(Type.Number({ ...Rate, description: 'favoured ÷ count.' })),
  impact_ratio: nullable(
    Type.Number({
      ...Rate,
      description: 'rate ÷ the highest rate that is told; null under 2 %, and where nobody was favoured.',
    }),
  ),
  is_under_two_percent: nullable(Type.Boolean({ description: 'Of all assessed; not part of the impact ratios.' })),
  is_withheld: Type.Boolean({
    description: 'It, or a figure of it, is about nobody or fewer people than the minimum.',
  }),
})

const Table = Type.Object({
  rows: Type.Array(Row),
  unknown_or_withheld: Type.Integer({
    minimum: 0,
    description: 'People in no row: who declared nothing, preferred not to say, or are in a row that is withheld.',
  }),
})

const Measure = Type.Object({
  assessed: Count,
  favoured: Count,
  by_sex: Table,
  by_race_ethnicity: Table,
  intersectional: Table,
})

export const FairnessReport = Type.Object(
  {
    job_id: nullable(Id),
    from: Day,
    to: Day,
    computed_at: Time,
    minimum: Type.Integer({ description: 'The fewest people that a figure may be about.' }),
    selection: Type.Object(Measure.properties, { description: 'Favoured: reached an interview.' }),
    scoring: Type.Object(Measure.properties, {
      description: 'Favoured: scored above the median of those scored for the same job in the same quarter.',
    }),
  },
  { $id: 'FairnessReport', examples: [FAIRNESS_REPORT] },
)
export type FairnessReport = Static<typeof FairnessReport>
export type FairnessMeasure = FairnessReport['selection']
export type FairnessTable = FairnessMeasure['by_sex']
export type FairnessRow = FairnessTable['rows'][number]
