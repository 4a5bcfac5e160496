import type { Dimension, Weights } from '@zodie/engine'
import { InvalidArgumentError, Option } from 'commander'

/** Named here, because the engine is not loaded before a command needs it. */
const NAMES = [
  'skill_alignment',
  'experience',
  'education',
  'project_validation',
  'formatting',
  'trustworthiness',
  'credibility',
] as const satisfies readonly Dimension[]

const pair = (raw: string): readonly [name: Dimension, weight: number] => {
  const [given = '', value = ''] = raw.split('=').map((part) => part.trim())
  const name = NAMES.find((known) => known === given)
  if (name === undefined)
    throw new InvalidArgumentError(`There is no part "${given}". The parts are ${NAMES.join(', ')}.`)
  const weight = /^\d{1,4}(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN
  if (Number.isNaN(weight))
    throw new InvalidArgumentError(`The weight of ${name} must be a number from 0, such as 0.5.`)
  return [name, weight]
}

/** `skill_alignment=0.6,education=0`: parts that are not named keep what they count. */
export const weightsFrom = (raw: string): Partial<Weights> => {
  const weights = new Map(raw.split(',').map(pair))
  if (NAMES.every((name) => weights.get(name) === 0)) throw new InvalidArgumentError('At least one part must count.')
  return Object.fromEntries(weights)
}

/** `--weights`: how much each part counts, relative to the others. */
export const weightsOption = (): Option =>
  new Option('--weights <list>', 'what the parts count, such as skill_alignment=0.6,education=0').argParser(weightsFrom)
