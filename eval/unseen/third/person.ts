import { type Random, seededRandom } from '../../../fixtures/random.ts'
import type { Curriculum, Job, Lang, Part, Study } from '../model.ts'
import { truthOf } from '../truth.ts'
import { type DateStyle, printPeriod } from './dates.ts'
import { NAMES, TOWNS, type Town } from './people.ts'
import { ABROAD } from './wording/abroad.ts'
import type { Calling } from './wording/calling.ts'
import { CARE } from './wording/care.ts'
import { CRAFT } from './wording/craft.ts'
import { DESK } from './wording/desk.ts'
import { WORDS } from './wording/locales.ts'

const CALLINGS: Readonly<Record<string, Calling>> = { ...CARE, ...CRAFT, ...DESK, ...ABROAD }

/** What a design asks of those whom it prints. Lists are gone through person by person. */
export interface Wishes {
  readonly dates: readonly DateStyle[]
  readonly parts: readonly Part[]
  readonly headings?: Readonly<Partial<Record<Part, string>>>
  readonly people: readonly string[]
  readonly jobs?: number
  readonly links?: number
  /** So many latest jobs at one employer. */
  readonly promotions?: number
  /** Years between the second and the third job. */
  readonly gap?: number
  readonly isPlaced?: true
  readonly hasStreet?: true
  readonly hasHeadline?: true
  readonly hasLetters?: true
  /** Studies print when they ended only. */
  readonly endsOnly?: true
  /** The first study is still to be finished. */
  readonly isStudying?: true
  /** How degree and field are joined: "D in A". */
  readonly degree?: string
  /** "Volunteering" below a heading of its own, which is no work. */
  readonly volunteers?: string
}

export interface Person extends Curriculum {
  /** As the page prints it, with letters or without. */
  readonly printedName: string
  readonly town: Town
  readonly volunteering: readonly string[]
}

const GRADES = [
  'GPA: 3.7/4.0',
  'Graduated cum laude',
  'First-class honours',
  'Dean’s List, four semesters',
  'Minor in Spanish',
  'Relevant coursework: Statistics, Ethics, Technical Writing',
  'Thesis: “Small Rules, Large Effects”',
]
const DEEDS = [
  'Treasurer, Riverside Allotment Society (2015–2018)',
  'Reader for the blind, Talking Newspaper, since 2019',
  'Under-12 football coach',
  'Soup kitchen helper, winters 2016 and 2017',
]

const cut = (list: string): string[] => list.split('|')

function one<T>(list: readonly T[], random: Random): T {
  const [first, ...others] = list
  if (first === undefined) throw new RangeError('A list of words is empty.')
  return random.pick([first, ...others])
}

function nameOf(lang: Lang, random: Random): string {
  const [givens, families] = one(NAMES[lang], random)
  const [given, family] = [one(cut(givens), random), one(cut(families), random)]
  if (lang === 'zh') return `${family}${given}`
  if (lang !== 'en') return `${given} ${family}`
  const middle = random.chance(0.25) ? ` ${one(['J', 'A', 'M', 'R', 'T'], random)}.` : ''
  return `${given}${middle} ${family}${random.chance(0.06) ? ' Jr.' : ''}`
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.') || 'contact'

interface Cast {
  readonly calling: Calling
  readonly wishes: Wishes
  readonly dates: DateStyle
  readonly random: Random
}

const placeText = ({ city, region }: Town): string => `${city}, ${region}`

function jobsOf({ calling, wishes, dates, random }: Cast): Job[] {
  const titles = cut(calling.titles)
  const count = Math.min(wishes.jobs ?? random.whole(3, 4), titles.length)
  const first = random.whole(0, titles.length - count)
  const employers = random.sample(cut(calling.employers), count)
  const deeds = random.sample(calling.bullets, calling.bullets.length)
  const towns = random.sample(TOWNS[calling.lang], count)
  let month = 2025 * 12 + random.whole(0, 9)
  let told = 0
  return Array.from({ length: count }, (_, place): Job => {
    const end = month
    const start = end - random.whole(10, 58)
    month = start - random.whole(0, 4) - (place === 1 ? (wishes.gap ?? 0) * 12 : 0)
    const at = (months: number) => ({ year: Math.floor(months / 12), month: (months % 12) + 1 })
    const employer = place < (wishes.promotions ?? 0) ? 0 : place
    const town = towns[employer % towns.length]
    const from = told
    told += place === 0 ? 3 : random.whole(1, 2)
    return {
      title: titles[first + place] ?? '',
      company: employers[employer] ?? '',
      location: wishes.isPlaced === true && town !== undefined ? placeText(town) : null,
      period: printPeriod(at(start), place === 0 && random.chance(0.7) ? null : at(end), dates, calling.lang),
      bullets: deeds.slice(from, told),
    }
  })
}

function studiesOf({ calling, wishes, dates, random }: Cast): Study[] {
  const { lang, degrees } = calling
  const schools = random.sample(cut(calling.schools), 2)
  const joined = wishes.degree !== undefined && lang === 'en' ? wishes.degree : WORDS[lang].degree
  const skipped = degrees.length > 2 ? random.whole(0, 1) : 0
  return degrees.slice(skipped, skipped + 2).map(([degree, area], place): Study => {
    const isOpen = wishes.isStudying === true && place === 0
    const end = isOpen ? 2027 : 2009 - place * 4
    const start = wishes.endsOnly === true || isOpen ? null : { year: end - 3, month: 9 }
    const period = printPeriod(start, { year: end, month: 5 }, dates, lang)
    return {
      institution: schools[place] ?? '',
      text: area === null ? degree : joined.replace(/D|A/g, (letter) => (letter === 'D' ? degree : area)),
      degree,
      area,
      location: null,
      period: isOpen ? { ...period, text: `Expected ${period.text}` } : period,
      note: lang === 'en' && place === 0 ? one(GRADES, random) : null,
    }
  })
}

function contactOf(name: string, { calling, wishes, random }: Cast) {
  const slug = slugOf(name)
  const town = one(TOWNS[calling.lang], random)
  const dashed = slug.replace(/\./g, '-')
  return {
    town,
    email: `${one([slug, slug.replace(/\./g, ''), slug.replace(/\./g, '_')], random)}@${one(['letterbox.example', 'example.com', 'post.example.net'], random)}`,
    phone: town.phone.replace(/#/g, () => String(random.whole(0, 9))),
    place: {
      text: wishes.hasStreet === true ? `${town.street}, ${placeText(town)}` : placeText(town),
      city: town.city,
      country: town.country,
    },
    links: [
      { kind: 'linkedin' as const, text: `linkedin.com/in/${dashed}-x`, url: `https://linkedin.com/in/${dashed}-x` },
      { kind: 'homepage' as const, text: `${dashed}.example.org`, url: `https://${dashed}.example.org` },
    ].slice(0, wishes.links ?? random.whole(0, 1)),
  }
}

function skillsOf({ calling, random }: Cast): Curriculum['skills'] {
  const items = random.sample(cut(calling.skills), 8)
  return calling.groups.map((name, place) => ({ name, items: items.slice(place * 4, place * 4 + 4) }))
}

/** Somebody who does not exist: the same for the same design and place. */
function inventPerson(id: string, place: number, calling: Calling, wishes: Wishes): Person {
  const random = seededRandom(`third ${id} ${place}`)
  const dates = wishes.dates[place % wishes.dates.length]
  if (dates === undefined) throw new RangeError(`${id} has no dates.`)
  const cast: Cast = { calling, wishes, dates, random }
  const { lang } = calling
  const words = WORDS[lang]
  const name = nameOf(lang, random)
  const has = (part: Part): boolean => wishes.parts.includes(part)
  const kept = <T>(part: Part, list: readonly T[]): readonly T[] => (has(part) ? list : [])
  const letters = wishes.hasLetters === true && calling.letters !== undefined ? `, ${calling.letters}` : ''
  const headings = { ...words.headings, ...(lang === 'en' ? wishes.headings : {}) }
  return {
    lang,
    name,
    printedName: `${name}${letters}`,
    headline: wishes.hasHeadline === true ? one(cut(calling.headlines), random) : null,
    ...contactOf(name, cast),
    summary: has('summary') ? calling.summary : null,
    headings,
    work: jobsOf(cast),
    education: studiesOf(cast),
    skills: has('skills') ? skillsOf(cast) : [],
    languages: kept('languages', words.languages).map(([language, level]) => ({ language, level })),
    certificates: kept('certificates', calling.certificates).map(([certificate, issuer], at) => ({
      name: certificate,
      issuer,
      year: String(2023 - at * 3),
    })),
    publications: kept('publications', words.papers),
    projects: [],
    awards: kept('awards', words.awards),
    interests: kept('interests', words.interests),
    references: has('references') ? words.references : null,
    volunteering: wishes.volunteers === undefined ? [] : random.sample(DEEDS, 2),
  }
}

/** Everybody whom a design prints. */
export const peopleOf = ({ id, wishes }: { readonly id: string; readonly wishes: Wishes }): readonly Person[] =>
  wishes.people.map((name, place) => {
    const calling = CALLINGS[name]
    if (calling === undefined) throw new RangeError(`Nobody is a ${name}.`)
    return inventPerson(id, place, calling, wishes)
  })

/** The truth of a file; sections also hold the heading that only a design prints. */
export function truthOfPerson(
  person: Person,
  id: string,
  { volunteers }: Wishes,
  file: string,
  bare: readonly Part[] = [],
) {
  const truth = truthOf(person, { id, bare }, file)
  const own = volunteers === undefined ? [] : [{ title: volunteers, canonical: 'volunteer' }]
  return { ...truth, sections: [...truth.sections, ...own] }
}
