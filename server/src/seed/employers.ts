import { type Location, locations } from '../../../fixtures/places.ts'
import { fillNumbers, type Random, seededRandom } from '../../../fixtures/random.ts'
import { beginnings, endings, type Industry, industries } from './ads/companies.ts'

/** A company that does not exist, and what its ads say about it. */
export interface Employer {
  readonly company: string
  readonly location: Location
  readonly industry: Industry
  /** One paragraph, the same in all of its ads. */
  readonly about: string
}

const STEMS = beginnings.length * endings.length
// Coprime to the 416 stems: neighbours in the list do not begin alike, and no stem comes twice before all have come.
const STRIDE = 155

/** The company of the employer with this number. Names repeat after 12,480. */
export const inventEmployer = (number: number): Employer => {
  const random = seededRandom(`employer-${number}`)
  const industry = industries[number % industries.length] ?? industries[0]
  const round = Math.floor(number / industries.length)
  const stem = (round * STRIDE) % STEMS
  const beginning = beginnings[stem % beginnings.length] ?? beginnings[0]
  const ending = endings[Math.floor(stem / beginnings.length)] ?? endings[0]
  const suffix = industry.suffixes[(number + Math.floor(round / STEMS)) % industry.suffixes.length]
  const company = `${beginning}${ending} ${suffix ?? industry.suffixes[0]}`
  const location = random.pick<Location>(locations)
  return { company, location, industry, about: aboutOf(industry, company, location, random) }
}

const aboutOf = ({ about }: Industry, company: string, { city }: Location, random: Random): string =>
  fillNumbers(random.pick(about).replaceAll('{company}', company).replaceAll('{city}', city), random)
