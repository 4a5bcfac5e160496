import { type Random, seededRandom } from '../../../fixtures/random.ts'
import type { Curriculum, Job, Lang, Part, Study } from '../model.ts'
import { type DateStyle, durationOf, graduation, type Month, NOW, period } from './dates.ts'
import { ABROAD } from './wording/abroad.ts'
import { CARE } from './wording/care.ts'
import { HANDS } from './wording/hands.ts'
import { OFFICE } from './wording/office.ts'
import { HEADINGS, NAMES, TONGUES, TOWNS } from './wording/people.ts'
import type { Trade } from './wording/trade.ts'

export const TRADES: Readonly<Record<string, Trade>> = { ...CARE, ...HANDS, ...OFFICE, ...ABROAD }

export interface Wishes {
  readonly dates: DateStyle
  /** How studies are dated: like jobs, by years, by the end only, by an end that is expected. */
  readonly studyDates?: 'like jobs' | 'years' | 'end' | 'end year' | 'expected'
  /** "D in A", "D, A": how a degree and its field are written. */
  readonly degree?: string
  readonly parts: readonly Part[]
  readonly headings?: Readonly<Partial<Record<Part, string>>>
  readonly jobs?: number
  /** So many latest jobs at one employer. */
  readonly promotions?: number
  readonly isPlaced?: true
  readonly hasHeadline?: true
  readonly hasLink?: true
  readonly hasStreet?: true
  readonly isProse?: true
  /** Bullets of each job. */
  readonly deeds?: number
  /** What stands below a study: "GPA: 3.7/4.0". */
  readonly notes?: readonly string[]
}

export interface Person extends Curriculum {
  /** One paragraph for each job of a design that asks for prose. */
  readonly prose: readonly string[]
  /** "3 years 2 months" for each employer in turn. */
  readonly stays: readonly string[]
  /** "RN", "CPA": after the name, no part of it. */
  readonly postNominal: string
}

export function one<T>(list: readonly T[], random: Random): T {
  const [first, ...others] = list
  if (first === undefined) throw new RangeError('A list of words is empty.')
  return random.pick([first, ...others])
}

const FOLDED: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ß: 'ss', ı: 'i' }
const slugOf = (name: string): string =>
  name
    .replace(/[øØłŁßı]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.') || 'cv.mail'

interface Cast {
  readonly trade: Trade
  readonly wishes: Wishes
  readonly random: Random
}

interface Career {
  readonly jobs: readonly Job[]
  readonly prose: readonly string[]
  readonly stays: readonly string[]
  readonly begin: Month
}

function careerOf({ trade, wishes, random }: Cast): Career {
  const { lang, titles, employers, deeds } = trade
  const count = Math.min(wishes.jobs ?? random.whole(2, 4), titles.length)
  const first = random.whole(0, titles.length - count)
  const places = random.sample(employers, count)
  const towns = random.sample(
    TOWNS.filter((town) => town.lang === lang),
    count,
  )
  const told = random.sample(deeds, deeds.length)
  const prose: string[] = []
  const ends: { readonly employer: number; readonly start: Month; readonly end: Month }[] = []
  let at = NOW - random.whole(3, 14)
  const jobs = Array.from({ length: count }, (_, place): Job => {
    const isCurrent = place === 0 && random.chance(0.75)
    const end = at
    const start = end - random.whole(10, 52)
    at = start - random.whole(0, 3)
    const employer = place < (wishes.promotions ?? 1) ? 0 : place
    ends.push({ employer, start, end: isCurrent ? NOW : end })
    const mine = told.splice(0, wishes.deeds ?? random.whole(2, 3))
    prose.push(lang === 'zh' ? `${mine.join('；')}。` : `${mine.join('. ')}.`)
    return {
      title: titles[first + place] ?? '',
      company: places[employer] ?? '',
      location: wishes.isPlaced === true ? (towns[employer]?.short ?? null) : null,
      period: period(start, isCurrent ? null : end, wishes.dates, lang),
      bullets: wishes.isProse === true ? [] : mine,
    }
  })
  const stays = [...new Set(ends.map(({ employer }) => employer))].map((employer) => {
    const all = ends.filter((row) => row.employer === employer)
    return durationOf(Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)))
  })
  return { jobs, prose: wishes.isProse === true ? prose : [], stays, begin: at }
}

function studiesOf({ trade, wishes, random }: Cast, begin: Month): Study[] {
  const { lang, studies } = trade
  const count = Math.min(studies.length, random.whole(1, 2) + (wishes.studyDates === 'expected' ? 1 : 0))
  const used = new Set<string>()
  // July before the first job, or the summer after this one for those who still study.
  let end = wishes.studyDates === 'expected' ? 2027 * 12 + 4 : Math.floor(begin / 12) * 12 - 12 + 6
  return studies.slice(studies.length - count).map(({ degree, area, schools }, place): Study => {
    const institution = one(
      schools.filter((school) => !used.has(school)),
      random,
    )
    used.add(institution)
    const start = end - 12 * (place === 0 && count > 1 ? 2 : 3) + 2
    const style = wishes.studyDates ?? 'like jobs'
    const { form } = wishes.dates
    const written =
      style === 'years'
        ? period(start, end, { form: 'YYYY', join: wishes.dates.join, now: '' }, lang)
        : style === 'end' || (style === 'expected' && place > 0)
          ? graduation(end, form, lang)
          : style === 'end year'
            ? graduation(end, 'YYYY', lang)
            : style === 'expected'
              ? graduation(end, form, lang, 'Expected ')
              : period(start, end, { form, join: wishes.dates.join, now: '' }, lang)
    end = start - 3
    const text =
      area === null ? degree : (wishes.degree ?? 'D in A').replace(/[DA]/g, (part) => (part === 'D' ? degree : area))
    return { institution, text, degree, area, location: null, period: written, note: wishes.notes?.[place] ?? null }
  })
}

/** Letters after the names of some; no part of the name. */
const POST_NOMINALS: Readonly<Record<string, string>> = { nurse: 'RN', accountant: 'CPA', pharmacist: 'PharmD' }

const dial = (pattern: string, random: Random): string => pattern.replace(/#/g, () => String(random.whole(0, 9)))

/** Somebody who does not exist. `place` counts all people of the set, so that no name is used twice within a hundred. */
export function inventPerson(key: string, wishes: Wishes, seed: string, place: number): Person {
  const trade = TRADES[key]
  if (trade === undefined) throw new RangeError(`Nobody is a ${key}.`)
  const random = seededRandom(`fourth ${seed}`)
  const cast: Cast = { trade, wishes, random }
  const { lang } = trade
  const name = NAMES[lang][place % NAMES[lang].length] ?? ''
  const town = one(
    TOWNS.filter((row) => row.lang === lang),
    random,
  )
  const slug = slugOf(name)
  const has = (part: Part): boolean => wishes.parts.includes(part)
  const { jobs, prose, stays, begin } = careerOf(cast)
  const [mother, ...foreign] = TONGUES[lang]
  const link = `linkedin.com/in/${slug.replace(/\./g, '-')}`
  return {
    lang,
    name,
    postNominal: place % 2 === 0 ? (POST_NOMINALS[key] ?? '') : '',
    headline: wishes.hasHeadline === true ? (trade.headline[place % trade.headline.length] ?? null) : null,
    email: `${slug}@${one(['example.com', 'post.example', 'example.org', 'mail.example.net'], random)}`,
    phone: dial(town.phone, random),
    place: {
      text: wishes.hasStreet === true ? town.long : town.short,
      city: town.city,
      country: (wishes.hasStreet === true ? town.long : town.short).includes(town.country) ? town.country : null,
    },
    links: wishes.hasLink === true ? [{ kind: 'linkedin', text: link, url: `https://${link}` }] : [],
    summary: has('summary') ? one(trade.summaries, random) : null,
    headings: { ...HEADINGS[lang], ...wishes.headings },
    work: jobs,
    education: studiesOf(cast, begin),
    skills: has('skills') ? trade.skills : [],
    languages: has('languages') && mother !== undefined ? [mother, ...random.sample(foreign, random.whole(1, 2))] : [],
    certificates: has('certificates')
      ? trade.certificates.map((row) => ({ ...row, year: String(random.whole(2014, 2024)) }))
      : [],
    publications: has('publications') ? trade.papers : [],
    projects: [],
    awards: has('awards') ? trade.awards : [],
    interests: has('interests') ? random.sample(INTERESTS[lang] ?? [], 3) : [],
    references: has('references') ? 'Available on request' : null,
    prose,
    stays,
  }
}

const INTERESTS: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  en: ['Bell ringing', 'Fell running', 'Sourdough baking', 'Kayaking', 'Allotment gardening', 'Choral singing'],
  de: ['Bergwandern', 'Chorgesang', 'Imkerei'],
  fr: ['Randonnée', 'Photographie argentique', 'Escalade'],
  nl: ['Schaatsen', 'Fotografie', 'Koken'],
}
