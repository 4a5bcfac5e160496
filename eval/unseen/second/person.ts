import { type Random, seededRandom } from '../../../fixtures/random.ts'
import type { Curriculum, Job, Lang, Part, Study, WebLink } from '../model.ts'
import { type DateStyle, printPeriod } from './dates.ts'
import { ABROAD } from './wording/abroad.ts'
import type { Calling } from './wording/calling.ts'
import { CRAFT } from './wording/craft.ts'
import { DESK } from './wording/desk.ts'
import { MANNERS, type Manner } from './wording/locales.ts'
import { NAMES, TOWNS, type Town } from './wording/people.ts'

const CALLINGS: Readonly<Record<string, Calling>> = { ...CRAFT, ...DESK, ...ABROAD }

/** What a design asks of the person whom it prints. */
export interface Wishes {
  readonly dates: DateStyle
  readonly parts: readonly Part[]
  /** "Part" → the heading of this design in English; other languages choose from their list. */
  readonly headings?: Readonly<Partial<Record<Part, string>>>
  readonly jobs?: number
  readonly links?: number
  readonly isPlaced?: true
  readonly isHeadless?: true
  readonly hasStreet?: true
  /** So many latest jobs at one employer. */
  readonly promotions?: number
  /** Years between the second and the third job. */
  readonly gapYears?: number
  /** Every job is told in a paragraph in place of bullets. */
  readonly isProse?: true
}

/** A curriculum and what only the designs of this folder print of it. */
export interface Person extends Curriculum {
  readonly labels: Manner['labels']
  readonly town: Town
  /** Beside each of `languages`. */
  readonly cefr: readonly string[]
  /** One paragraph for each job of a design that asks for prose; empty otherwise. */
  readonly prose: readonly string[]
}

function one<T>(list: readonly T[], random: Random): T {
  const [first, ...others] = list
  if (first === undefined) throw new RangeError('A list of words is empty.')
  return random.pick([first, ...others])
}

const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', ł: 'l', ß: 'ss', ı: 'i', Þ: 'Th', æ: 'ae' }

const slugOf = (name: string): string =>
  name
    .replace(/[øØłßıÞæ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '-') || 'jing-wen'

const dial = (pattern: string, random: Random): string => pattern.replace(/#/g, () => String(random.whole(0, 9)))

function inventName(lang: Lang, random: Random): string {
  const names = one(
    NAMES.filter(({ langs }) => langs.includes(lang)),
    random,
  )
  const [given, family] = [one(names.given, random), one(names.family, random)]
  return names.isFamilyFirst === true ? `${family}${given}` : `${given} ${family}`
}

function inventLinks(slug: string, count: number): WebLink[] {
  const all: readonly WebLink[] = [
    { kind: 'linkedin', text: `www.linkedin.com/in/${slug}-sample`, url: `https://www.linkedin.com/in/${slug}-sample` },
    { kind: 'homepage', text: `https://${slug}.example.net`, url: `https://${slug}.example.net` },
    { kind: 'github', text: `github.com/${slug}-sample`, url: `https://github.com/${slug}-sample` },
  ]
  return all.slice(0, count)
}

function placeOf(town: Town, random: Random, hasStreet: boolean): Curriculum['place'] {
  const { city, region, country, street, code, langs } = town
  const isAbroad = !langs.includes('en')
  const short = one([`${city}, ${region ?? country}`, `${city} (${country})`, `${city}, ${country}`], random)
  const long = isAbroad
    ? `${street}, ${code} ${city}, ${country}`
    : `${street}, ${city}${region === null ? '' : `, ${region}`} ${code}, ${country}`
  const text = hasStreet ? long : short
  return { text, city, country: text.includes(country) ? country : null }
}

interface Cast {
  readonly calling: Calling
  readonly random: Random
  readonly wishes: Wishes
}

function inventJobs({ calling, random, wishes }: Cast): { readonly jobs: Job[]; readonly prose: string[] } {
  const { lang, titles, employers, bullets } = calling
  const count = Math.min(wishes.jobs ?? random.whole(2, 4), titles.length)
  const first = random.whole(0, titles.length - count)
  const companies = random.sample(employers, count)
  const deeds = random.sample(bullets, bullets.length)
  const towns = random.sample(
    TOWNS.filter(({ langs }) => langs.includes(lang)),
    count,
  )
  const present = one(MANNERS[lang].present, random)
  const prose: string[] = []
  let month = 2025 * 12 + random.whole(0, 9)
  let given = 0
  const jobs = Array.from({ length: count }, (_, place): Job => {
    const isCurrent = place === 0 && random.chance(0.7)
    const end = month
    const start = end - random.whole(8, 60)
    month = start - random.whole(0, 4) - (place === 1 ? (wishes.gapYears ?? 0) * 12 : 0)
    const at = (months: number) => ({ year: Math.floor(months / 12), month: (months % 12) + 1 })
    const employer = place < (wishes.promotions ?? 0) ? 0 : place
    const town = towns[employer % towns.length]
    const told = deeds.slice(given, given + (place === 0 ? 3 : random.whole(1, 2)))
    given += told.length
    prose.push(wishes.isProse === true ? `${told.join('. ')}${lang === 'zh' ? '。' : '.'}` : '')
    return {
      title: titles[first + place] ?? '',
      company: companies[employer] ?? '',
      location: wishes.isPlaced === true && town !== undefined ? `${town.city}, ${town.region ?? town.country}` : null,
      period: printPeriod(at(start), isCurrent ? null : at(end), wishes.dates, lang, present),
      bullets: wishes.isProse === true ? [] : told,
    }
  })
  return { jobs, prose }
}

function inventStudies({ calling, random, wishes }: Cast): Study[] {
  const { lang, degrees, schools } = calling
  const kept = random
    .sample(degrees, random.whole(1, Math.min(3, degrees.length)))
    .toSorted((a, b) => degrees.indexOf(a) - degrees.indexOf(b))
  const where = random.sample(schools, kept.length)
  const joined = one(MANNERS[lang].degree, random)
  return kept.slice(0, where.length).map(([degree, area], place): Study => {
    const end = 2010 - place * 4 + random.whole(0, 1)
    const period = printPeriod(
      { year: end - random.whole(2, 3), month: 10 },
      { year: end, month: 7 },
      wishes.dates,
      lang,
      '',
    )
    return {
      institution: where[place] ?? '',
      text: area === null ? degree : joined.replace('D', '\u0001').replace('A', area).replace('\u0001', degree),
      degree,
      area,
      location: null,
      period,
      note: null,
    }
  })
}

function inventSkills({ calling, random }: Cast): Curriculum['skills'] {
  const items = random.sample(calling.skills, random.whole(6, 9))
  const [first = '', second = ''] = random.sample(MANNERS[calling.lang].groups, 2)
  const middle = Math.ceil(items.length / 2)
  return [
    { name: first, items: items.slice(0, middle) },
    { name: second, items: items.slice(middle) },
  ]
}

function headingsOf(calling: Calling, wishes: Wishes, random: Random): Record<Part, string> {
  const { headings } = MANNERS[calling.lang]
  // Object.entries forgets that the keys of headings are parts.
  const rows = Object.entries(headings) as [Part, readonly string[]][]
  const own = calling.lang === 'en' ? (wishes.headings ?? {}) : {}
  // Object.fromEntries forgets them too.
  return Object.fromEntries(rows.map(([part, names]) => [part, own[part] ?? one(names, random)])) as Record<
    Part,
    string
  >
}

/** Somebody who does not exist, of this calling: the same for the same seed and wishes. */
function inventPerson(seed: string, calling: Calling, wishes: Wishes): Person {
  const random = seededRandom(`second ${seed}`)
  const cast: Cast = { calling, random, wishes }
  const { lang } = calling
  const manner = MANNERS[lang]
  const name = inventName(lang, random)
  const town = one(
    TOWNS.filter(({ langs }) => langs.includes(lang)),
    random,
  )
  const slug = slugOf(name)
  const has = (part: Part): boolean => wishes.parts.includes(part)
  const [mother, ...others] = manner.tongues
  const tongues = has('languages') && mother !== undefined ? [mother, ...random.sample(others, random.whole(1, 2))] : []
  const { jobs, prose } = inventJobs(cast)
  const kept = <T>(part: Part, list: readonly T[], count: number): readonly T[] =>
    has(part) ? random.sample(list, count) : []
  return {
    lang,
    name,
    headline: wishes.isHeadless === true ? null : one(calling.headlines, random),
    email: `${slug.replace(/-/g, one(['.', '', '_'], random))}@${one(['mailbox.example', 'example.net', 'inbox.example.org'], random)}`,
    phone: dial(one(town.phones, random), random),
    place: placeOf(town, random, wishes.hasStreet === true),
    links: inventLinks(slug, wishes.links ?? random.whole(0, 1)),
    summary: has('summary') ? one(calling.summaries, random) : null,
    headings: headingsOf(calling, wishes, random),
    work: jobs,
    education: inventStudies(cast),
    skills: has('skills') ? inventSkills(cast) : [],
    languages: tongues.map(([language, level]) => ({ language, level })),
    certificates: kept('certificates', calling.certificates, 3).map(([certificate, issuer]) => ({
      name: certificate,
      issuer: issuer ?? '',
      year: String(random.whole(2012, 2024)),
    })),
    publications: kept('publications', manner.papers, 3),
    projects: kept('projects', calling.projects, 3).map(([project, text]) => ({ name: project, text: text ?? '' })),
    awards: kept('awards', manner.awards, 2),
    interests: kept('interests', manner.interests, 3),
    references: has('references') ? manner.references : null,
    labels: manner.labels,
    town,
    cefr: tongues.map(([, , level]) => level),
    prose,
  }
}

/** Consecutive jobs at one employer together, with their paragraphs. */
export const employmentsOf = ({ work }: Curriculum): readonly (readonly [Job, ...Job[]])[] => {
  const groups: [Job, ...Job[]][] = []
  for (const job of work) {
    const last = groups.at(-1)
    if (last?.[0].company === job.company) last.push(job)
    else groups.push([job])
  }
  return groups
}

/** Everybody whom a design prints. */
export const peopleOf = ({
  id,
  wishes,
  people,
}: {
  readonly id: string
  readonly wishes: Wishes
  readonly people: readonly string[]
}): readonly Person[] =>
  people.map((name, place) => {
    const calling = CALLINGS[name]
    if (calling === undefined) throw new RangeError(`Nobody is a ${name}.`)
    return inventPerson(`${id} ${place}`, calling, wishes)
  })
