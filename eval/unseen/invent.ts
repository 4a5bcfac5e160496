import { type Random, seededRandom } from '../../fixtures/random.ts'
import { type DateStyle, printPeriod } from './dates.ts'
import type { Curriculum, Half, Job, Lang, Part, Period, SkillGroup, Study, WebLink } from './model.ts'
import { FOREIGN } from './wording/foreign.ts'
import { LOCALES } from './wording/locales.ts'
import { CULTURES } from './wording/names.ts'
import { EMPLOYERS, FOREIGN_EMPLOYERS, SCHOOLS } from './wording/organisations.ts'
import { TOWNS, type Town } from './wording/places.ts'
import { TRADES, type Trade, type Wording } from './wording/trades.ts'

/** What a design asks of the person whom it prints. */
export interface Wishes {
  readonly lang: Lang
  readonly trade: Trade
  readonly dates: DateStyle
  /** Parts that the design has room for; `summary` and others are left empty otherwise. */
  readonly parts: readonly Part[]
  readonly jobs?: number
  readonly hasJobPlaces?: boolean
  readonly hasHeadline?: boolean
  readonly hasPromotions?: boolean
  readonly hasStreet?: boolean
  readonly links?: number
}

/** One half of a list by its places, so that what the open half teaches is not in the held one; short lists are shared. */
function halfOf<T>(list: readonly T[], half: Half): readonly T[] {
  const parity = half === 'open' ? 0 : 1
  return list.length < 4 ? list : list.filter((_, place) => place % 2 === parity)
}

function one<T>(list: readonly T[], random: Random): T {
  const [first, ...others] = list
  if (first === undefined) throw new RangeError('A list of words is empty.')
  return random.pick([first, ...others])
}

const latin = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()

function inventName(lang: Lang, half: Half, random: Random): string {
  const culture = one(
    CULTURES.filter(({ langs }) => langs.includes(lang)),
    random,
  )
  const [given, family] = [one(halfOf(culture.given, half), random), one(halfOf(culture.family, half), random)]
  return culture.isFamilyFirst ? `${family}${given}` : `${given} ${family}`
}

const dial = (pattern: string, random: Random): string => pattern.replace(/#/g, () => String(random.whole(0, 9)))

function inventLinks(slug: string, count: number, random: Random): WebLink[] {
  const linkedin = `linkedin.com/in/${slug}-example`
  const all: readonly WebLink[] = [
    { kind: 'linkedin', text: random.chance(0.3) ? `www.${linkedin}` : linkedin, url: `https://www.${linkedin}` },
    {
      kind: 'github',
      text: `github.com/${slug.replace('-', '')}-example`,
      url: `https://github.com/${slug.replace('-', '')}-example`,
    },
    { kind: 'homepage', text: `${slug}.example.org`, url: `https://${slug}.example.org` },
    { kind: 'other', text: `behance.net/${slug}-example`, url: `https://www.behance.net/${slug}-example` },
  ]
  return all.slice(0, count)
}

function placeOf({ street, city, region, country }: Town, random: Random, hasStreet: boolean): Curriculum['place'] {
  const where =
    region === null ? `${city}, ${country}` : one([`${city}, ${region}`, `${city}, ${region}, ${country}`], random)
  return { text: hasStreet ? `${street}, ${where}` : where, city, country: where.includes(country) ? country : null }
}

interface Cast {
  readonly words: Wording
  readonly half: Half
  readonly random: Random
  readonly wishes: Wishes
}

/** Periods from the latest back, with small gaps; the latest one goes on in three of four. */
function periods(count: number, { random, wishes }: Cast): Period[] {
  let month = 2024 * 12 + random.whole(0, 8)
  return Array.from({ length: count }, (_, place) => {
    const isCurrent = place === 0 && random.chance(0.75)
    const end = month
    const start = end - random.whole(9, 52)
    month = start - random.whole(0, 5)
    const at = (months: number) => ({ year: Math.floor(months / 12), month: (months % 12) + 1 })
    return printPeriod(at(start), isCurrent ? null : at(end), wishes.dates, wishes.lang, random)
  })
}

function inventJobs(cast: Cast): Job[] {
  const { words, half, random, wishes } = cast
  const employers = wishes.lang === 'en' ? EMPLOYERS[wishes.trade] : FOREIGN_EMPLOYERS[wishes.lang]
  const count = wishes.jobs ?? random.whole(2, 4)
  const companies = random.sample(halfOf(employers, half), count)
  const first = random.whole(0, 1)
  const titles = words.titles
    .filter((_, place) => place % 2 === (half === 'open' ? 0 : 1) || words.titles.length < 6)
    .slice(first, first + count)
  const bullets = random.sample(words.bullets, words.bullets.length)
  const towns = random.sample(
    TOWNS.filter(({ langs }) => langs.includes(wishes.lang)),
    count,
  )
  return periods(Math.min(count, titles.length, companies.length), cast).map((period, place): Job => {
    const isPromotion = wishes.hasPromotions === true && place === 1
    const company = companies[isPromotion ? 0 : place] ?? ''
    const town = towns[isPromotion ? 0 : place]
    return {
      title: titles[place] ?? '',
      company,
      location:
        wishes.hasJobPlaces === true && town !== undefined ? `${town.city}, ${town.region ?? town.country}` : null,
      period,
      bullets: bullets.slice(place * 3, place * 3 + random.whole(2, 3)),
    }
  })
}

function inventStudies(cast: Cast): Study[] {
  const { words, half, random, wishes } = cast
  const degrees = random
    .sample(words.degrees, random.whole(1, 2))
    .toSorted((a, b) => words.degrees.indexOf(a) - words.degrees.indexOf(b))
  const schools = random.sample(halfOf(SCHOOLS[wishes.lang], half), 2)
  const joined = one(halfOf(LOCALES[wishes.lang].degree, half), random)
  return degrees.map(([degree, area], place): Study => {
    const end = 2012 - place * 4 + random.whole(0, 2)
    const period = printPeriod({ year: end - 3, month: 9 }, { year: end, month: 6 }, wishes.dates, wishes.lang, random)
    return {
      institution: schools[place] ?? '',
      text: area === null ? degree : joined.replace('D', '\u0001').replace('A', area).replace('\u0001', degree),
      degree,
      area,
      location: null,
      period,
      note:
        wishes.lang === 'en' && random.chance(0.3)
          ? one(['Graduated with distinction', 'GPA: 3.7/4.0', 'Upper second-class honours'], random)
          : null,
    }
  })
}

function inventSkills({ words, random, wishes }: Cast): SkillGroup[] {
  const items = random.sample(words.skills, random.whole(6, 10))
  const [first = '', second = ''] = random.sample(LOCALES[wishes.lang].skillGroups, 2)
  const middle = Math.ceil(items.length / 2)
  return [
    { name: first, items: items.slice(0, middle) },
    { name: second, items: items.slice(middle) },
  ]
}

const PAPERS = [
  'Slow mixing over rough sills: a two-year record. Journal of Invented Oceanography 14(2), 88–103, 2021.',
  'Priors that do little harm. Annals of Made-Up Statistics, 2019.',
  'A field guide to instrument failure (with two co-authors). Notes on Apparatus 7, 2018, pp. 1–19.',
  'Who counts the mussels? Citizen data on open coasts. Shoreline Letters 31, 2016.',
]

/** Somebody who does not exist, in words, the same for the same seed, half and wishes. */
export function inventCurriculum(seed: string, half: Half, wishes: Wishes): Curriculum {
  const random = seededRandom(`unseen ${half} ${seed}`)
  const { lang, parts } = wishes
  const words = lang === 'en' ? TRADES[wishes.trade] : one(FOREIGN[lang], random)
  const cast: Cast = { words, half, random, wishes }
  const locale = LOCALES[lang]
  const name = inventName(lang, half, random)
  const town = one(
    TOWNS.filter(({ langs }) => langs.includes(lang)),
    random,
  )
  const slug = latin(name).trim().replace(/ +/g, '-') || 'mei.li'
  const has = (part: Part): boolean => parts.includes(part)
  const headings = Object.fromEntries(
    // Object.entries forgets that the keys of headings are parts.
    (Object.entries(locale.headings) as [Part, readonly string[]][]).map(([part, names]) => [
      part,
      one(halfOf(names, half), random),
    ]),
  ) as Record<Part, string>
  return {
    lang,
    name,
    headline: wishes.hasHeadline === false ? null : one(words.headlines, random),
    email: `${slug.replace(/-/g, one(['.', '_', ''], random))}${one(['', '', String(random.whole(2, 99))], random)}@${one(['example.com', 'example.org', 'mail.example.net', 'post.example.com'], random)}`,
    phone: dial(one(town.phones, random), random),
    place: placeOf(town, random, wishes.hasStreet ?? false),
    links: inventLinks(slug.replace('.', '-'), wishes.links ?? random.whole(0, 2), random),
    summary: has('summary') ? one(locale.summaries, random) : null,
    headings,
    work: inventJobs(cast),
    education: inventStudies(cast),
    skills: has('skills') ? inventSkills(cast) : [],
    languages: has('languages')
      ? random
          .sample(locale.languages.slice(1), 1)
          .concat(locale.languages.slice(0, 1))
          .reverse()
          .map(([language, levels]) => ({ language, level: one(levels, random) }))
      : [],
    certificates: has('certificates')
      ? random
          .sample(words.certificates, 2)
          .map(([certificate, issuer]) => ({ name: certificate, issuer, year: String(random.whole(2014, 2023)) }))
      : [],
    publications: has('publications') ? random.sample(PAPERS, 3) : [],
    projects: has('projects')
      ? [{ name: 'Tidebook', text: 'A pocket almanac of tides for kayakers, used by two clubs.' }]
      : [],
    awards: has('awards') ? ['Employee of the Year, 2019', 'Regional Innovation Prize (second place), 2016'] : [],
    interests: has('interests') ? random.sample(locale.interests, 3) : [],
    references: has('references') ? locale.references : null,
  }
}

// Trades and languages are told apart by their names: "de" is a language, "design" a trade.
const isTrade = (kind: Trade | Lang): kind is Trade => kind in TRADES

/** A row of a design's `people`: a trade in English, or a language with its own trades. */
export const castOf = (kind: Trade | Exclude<Lang, 'en'>): Pick<Wishes, 'lang' | 'trade'> =>
  isTrade(kind) ? { lang: 'en', trade: kind } : { lang: kind, trade: 'office' }

/** Consecutive jobs at one employer together. */
export const employments = ({ work }: Curriculum): readonly (readonly [Job, ...Job[]])[] => {
  const groups: [Job, ...Job[]][] = []
  for (const job of work) {
    const last = groups.at(-1)
    if (last?.[0].company === job.company) last.push(job)
    else groups.push([job])
  }
  return groups
}
