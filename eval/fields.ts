import { normalUrl } from '../engine/src/resume/contact/links.ts'
import type { JsonResume, Resume } from '../engine/src/resume/types.ts'
import { isAlike, isAlikeDegree, isSame, isSameMonth, isSamePhone, type Tally, tally } from './compare.ts'
import type { TrueJob, TrueStudy, Truth } from './truth.ts'

type Judge = (resume: Resume, truth: Truth) => Tally | null

interface FieldRow {
  /** F1 aimed at; null where ../../shared/analysis.md names none. */
  readonly aim: number | null
  readonly judge: Judge
}

/** A value that a resume has once. Null (not judged) where none is printed. */
const single = (
  found: string | undefined | null,
  printed: string | null | undefined,
  match: (found: string, printed: string) => boolean = isSame,
): Tally | null =>
  printed === null || printed === undefined || printed === ''
    ? null
    : tally(found === undefined || found === null || found === '' ? [] : [found], [printed], match)

const distinct = (values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value, index) =>
    value === undefined || values.findIndex((other) => other !== undefined && isSame(other, value)) !== index
      ? []
      : [value],
  )

const several = (
  found: readonly (string | undefined)[],
  printed: readonly string[] | undefined,
  match: (found: string, printed: string) => boolean = isAlike,
): Tally | null =>
  printed === undefined || printed.length === 0 ? null : tally(distinct(found), distinct(printed), match)

const links: Judge = ({ json }, { links: printed }) => {
  // Truth lists the links of projects and employers too; only those in the contact details can be wrong finds.
  const contact = [json.basics.url, ...(json.basics.profiles ?? []).map(({ url }) => url)]
  const inEntries = [...json.projects, ...json.work, ...json.publications, ...json.certificates].map(({ url }) => url)
  const isSameUrl = (one: string, other: string): boolean => normalUrl(one) === normalUrl(other)
  const isPrinted = (url: string | undefined) => printed.some((link) => isSameUrl(link.url, url ?? ''))
  return several(
    [...contact, ...inEntries.filter(isPrinted)],
    printed.map(({ url }) => url),
    isSameUrl,
  )
}

/** The city where the truth knows it; else a found city must be a part of the printed address. */
const location: Judge = ({ json }, truth) => {
  const city = json.basics.location?.city
  if (truth.location !== undefined) return single(city, truth.location?.city)
  return single(city, truth.address, (found, printed) => printed.toLowerCase().includes(found.toLowerCase()))
}

type Work = JsonResume['work'][number]
type Study = JsonResume['education'][number]

const showDates = (start: string | null | undefined, end: string | null | undefined): string =>
  `${start ?? '?'}…${end ?? ''}`

const showJob = (job: Work | TrueJob): string =>
  'company' in job
    ? `${job.title} @ ${job.company} ${showDates(job.start, job.end)}`
    : `${job.position ?? '?'} @ ${job.name ?? '?'} ${showDates(job.startDate, job.endDate)}`

const showStudy = (study: Study | TrueStudy): string =>
  'text' in study
    ? `${study.text} @ ${study.institution} ${showDates(study.start, study.end)}`
    : `${study.studyType ?? ''} ${study.area ?? ''} @ ${study.institution ?? '?'} ${showDates(study.startDate, study.endDate)}`

const isTitle = (found: Work, printed: TrueJob): boolean => isAlike(found.position ?? '', printed.title)
const isCompany = (found: Work, printed: TrueJob): boolean => isAlike(found.name ?? '', printed.company)

const isPeriod = (
  found: { readonly startDate?: string; readonly endDate?: string },
  printed: { readonly start: string | null; readonly end: string | null },
): boolean => isSameMonth(found.startDate ?? null, printed.start) && isSameMonth(found.endDate ?? null, printed.end)

const degreeSpellings = ({ studyType, area }: Study): readonly string[] =>
  [
    [studyType, area].filter(Boolean).join(' in '),
    [studyType, area].filter(Boolean).join(' '),
    studyType,
    area,
  ].flatMap((value) => value ?? [])

const isDegree = (found: Study, printed: string): boolean =>
  degreeSpellings(found).some((spelling) => isAlikeDegree(spelling, printed))

const entries = <Found, Printed>(
  found: readonly Found[],
  printed: readonly Printed[] | undefined,
  match: (found: Found, printed: Printed) => boolean,
  show: (value: Found | Printed) => string,
): Tally | null => (printed === undefined || printed.length === 0 ? null : tally(found, printed, match, show))

export const FIELDS = {
  name: {
    aim: 0.98,
    judge: ({ json }, { name, placeholder_name }) => single(json.basics.name, placeholder_name === true ? null : name),
  },
  email: {
    aim: 0.99,
    judge: ({ json }, { email }) =>
      single(json.basics.email, email, (found, printed) => found.toLowerCase() === printed.toLowerCase()),
  },
  phone: {
    aim: 0.97,
    judge: ({ json }, { phone, phones }) =>
      single(json.basics.phone, phone, (found, printed) =>
        [printed, ...(phones ?? [])].some((one) => isSamePhone(found, one)),
      ),
  },
  location: { aim: null, judge: location },
  headline: { aim: null, judge: ({ json }, { headline }) => single(json.basics.label, headline, isAlike) },
  links: { aim: 0.95, judge: links },
  headings: {
    aim: 0.95,
    judge: ({ sections }, truth) =>
      several(
        sections.map(({ title }) => title ?? undefined),
        truth.sections.map(({ title }) => title),
        isSame,
      ),
  },
  titles: {
    aim: 0.9,
    judge: ({ json }, { titles }) =>
      several(
        json.work.map(({ position }) => position),
        titles,
      ),
  },
  companies: {
    aim: 0.9,
    judge: ({ json }, { companies }) =>
      several(
        json.work.map(({ name }) => name),
        companies,
      ),
  },
  roles: {
    aim: null,
    judge: ({ json }, { work }) =>
      entries(json.work, work, (found, printed) => isTitle(found, printed) && isCompany(found, printed), showJob),
  },
  'work dates': {
    aim: null,
    judge: ({ json }, { work }) =>
      entries(
        json.work,
        work,
        (found, printed) => isPeriod(found, printed) && (isTitle(found, printed) || isCompany(found, printed)),
        showJob,
      ),
  },
  'work places': {
    aim: null,
    judge: ({ json }, { work }) =>
      entries(
        json.work.map((job) => job.location ?? '').filter(Boolean),
        work?.flatMap((job) => job.location ?? []),
        isAlike,
        String,
      ),
  },
  bullets: {
    aim: null,
    judge: ({ json }, { work }) =>
      entries(
        json.work.flatMap(({ highlights }) => highlights),
        work?.flatMap((job) => job.bullets ?? []),
        isSame,
        String,
      ),
  },
  schools: {
    aim: 0.9,
    judge: ({ json }, { schools }) =>
      several(
        json.education.map(({ institution }) => institution),
        schools,
      ),
  },
  degrees: {
    aim: 0.9,
    judge: ({ json }, { degrees }) =>
      entries<Study, string>(
        json.education.filter((study) => degreeSpellings(study).length > 0),
        degrees,
        isDegree,
        (value) => (typeof value === 'string' ? value : showStudy(value)),
      ),
  },
  'study dates': {
    aim: null,
    judge: ({ json }, { education }) =>
      entries(
        json.education,
        education,
        (found, printed) =>
          isPeriod(found, printed) &&
          (isAlike(found.institution ?? '', printed.institution) || isDegree(found, printed.text)),
        showStudy,
      ),
  },
  skills: {
    aim: 0.9,
    judge: ({ json }, { skills }) =>
      several(
        json.skills.flatMap(({ keywords }) => keywords),
        skills,
      ),
  },
  languages: {
    aim: null,
    judge: ({ json }, { languages }) =>
      several(
        json.languages.map(({ language }) => language),
        languages,
        isSame,
      ),
  },
  certificates: {
    aim: null,
    judge: ({ json }, { certificates }) =>
      several(
        json.certificates.map(({ name }) => name),
        certificates,
      ),
  },
  publications: {
    aim: null,
    judge: ({ json }, { publications = 0 }) => {
      const found = json.publications.length
      if (publications === 0) return null
      return { right: Math.min(found, publications), found, printed: publications, missed: [], extra: [] }
    },
  },
} as const satisfies Record<string, FieldRow>

export type Field = keyof typeof FIELDS
// Object.keys forgets the literal type of the table above.
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[]

/** Every field that the truth speaks of. */
export const judge = (resume: Resume, truth: Truth): ReadonlyMap<Field, Tally> =>
  new Map(
    FIELD_NAMES.flatMap((field): [Field, Tally][] => {
      const result = FIELDS[field].judge(resume, truth)
      return result === null ? [] : [[field, result]]
    }),
  )
