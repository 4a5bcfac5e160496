import { type Static, Type } from 'typebox'
import type { RaceEthnicity, Sex } from '../../database/self-identification-tables.ts'
import { nullable } from '../../http/schemas.ts'
import { RACES, SEXES } from '../categories.ts'
import { SELF_IDENTIFICATION, SELF_IDENTIFICATION_INPUT } from '../examples.ts'

const oneOf = <T extends string>(words: Readonly<Record<T, string | null>>, description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: Object.keys(words), description })

const ANSWER = 'prefer_not_to_say counts as unknown, as null does.'
const properties = {
  sex: nullable(oneOf<Sex>(SEXES, ANSWER)),
  race_ethnicity: nullable(oneOf<RaceEthnicity>(RACES, ANSWER)),
}

export const SelfIdentification = Type.Object(properties, {
  $id: 'SelfIdentification',
  examples: [SELF_IDENTIFICATION],
})
export type SelfIdentification = Static<typeof SelfIdentification>

export const SelfIdentificationInput = Type.Object(
  { sex: Type.Optional(properties.sex), race_ethnicity: Type.Optional(properties.race_ethnicity) },
  {
    $id: 'SelfIdentificationInput',
    examples: [SELF_IDENTIFICATION_INPUT],
    additionalProperties: false,
    description:
      'Voluntary, each by itself. Whoever decides on the application sees neither; what is left out is not declared.',
  },
)
export type SelfIdentificationInput = Static<typeof SelfIdentificationInput>
