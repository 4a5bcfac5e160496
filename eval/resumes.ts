import { readdirSync, readFileSync } from 'node:fs'
import { normalUrl } from '../engine/src/resume/contact/links.ts'
import { parseResume } from '../engine/src/resume/parse.ts'
import type { Resume } from '../engine/src/resume/types.ts'
import { readDocument } from '../server/src/documents/read-document.ts'
import { isAlike, isSame, isSamePhone, tally } from './compare.ts'
import type { Measure } from './fit.ts'

/** What a generating source says of a resume. `null`: not printed; `[]`: not derived, so not judged. */
interface Truth {
  readonly file: string
  readonly layout?: string
  readonly name: string | null
  readonly placeholder_name?: boolean
  readonly email: string | null
  readonly phone: string | null
  readonly phones?: readonly string[]
  readonly links: readonly { readonly url: string }[]
  readonly sections: readonly { readonly title: string }[]
  readonly companies: readonly string[]
  readonly titles: readonly string[]
  readonly schools: readonly string[]
  readonly degrees: readonly string[]
  readonly skills: readonly string[]
}

const AS_OF = '2026-01-01'

const AIMS = {
  name: 0.98,
  email: 0.99,
  phone: 0.97,
  links: 0.95,
  'section headings': 0.95,
  companies: 0.9,
  titles: 0.9,
  schools: 0.9,
  degrees: 0.9,
  skills: 0.9,
} as const
type Field = keyof typeof AIMS
// Object.keys forgets the literal type of the table above.
const FIELDS = Object.keys(AIMS) as readonly Field[]

interface Judged {
  readonly value: number
  readonly error: string | null
}

const exact = (found: string | undefined, isRight: boolean, wanted: string): Judged => ({
  value: isRight ? 1 : 0,
  error: isRight ? null : `found ${JSON.stringify(found ?? null)}, printed ${JSON.stringify(wanted)}`,
})

function judgeList(
  found: readonly (readonly string[])[],
  truth: readonly string[],
  match: (a: string, b: string) => boolean,
): Judged | null {
  if (truth.length === 0) return null
  const { f1, missed, extra } = tally(found, truth, match)
  return { value: f1, error: f1 === 1 ? null : `missed ${JSON.stringify(missed)}, extra ${JSON.stringify(extra)}` }
}

const distinct = (values: readonly (string | undefined)[]): readonly (readonly string[])[] =>
  values
    .filter(
      (value, index) =>
        value !== undefined && values.findIndex((other) => other !== undefined && isSame(other, value)) === index,
    )
    .map((value) => [value ?? ''])

const JUDGES: Readonly<Record<Field, (resume: Resume, truth: Truth) => Judged | null>> = {
  name: ({ json }, { name, placeholder_name }) =>
    name === null || placeholder_name === true
      ? null
      : exact(json.basics.name, isSame(json.basics.name ?? '', name), name),
  email: ({ json }, { email }) =>
    email === null ? null : exact(json.basics.email, json.basics.email?.toLowerCase() === email.toLowerCase(), email),
  phone: ({ json }, { phone, phones }) =>
    phone === null
      ? null
      : exact(
          json.basics.phone,
          [phone, ...(phones ?? [])].some((one) => isSamePhone(json.basics.phone ?? '', one)),
          phone,
        ),
  links: ({ json }, { links }) => {
    // Truth lists the links of projects and employers too; only those in the contact details can be wrong finds.
    const contact = [json.basics.url, ...(json.basics.profiles ?? []).map(({ url }) => url)]
    const inEntries = [...json.projects, ...json.work, ...json.publications, ...json.certificates].map(({ url }) => url)
    const isWanted = (url: string | undefined) => links.some((link) => normalUrl(link.url) === normalUrl(url ?? ''))
    const found = [...contact, ...inEntries.filter(isWanted)].filter((url) => url !== undefined)
    return judgeList(
      distinct(found),
      links.map(({ url }) => url),
      (one, other) => normalUrl(one) === normalUrl(other),
    )
  },
  'section headings': ({ sections }, truth) =>
    judgeList(
      sections.flatMap(({ title }) => (title === null ? [] : [[title]])),
      truth.sections.map(({ title }) => title),
      isSame,
    ),
  companies: ({ json }, { companies }) => judgeList(distinct(json.work.map(({ name }) => name)), companies, isAlike),
  titles: ({ json }, { titles }) => judgeList(distinct(json.work.map(({ position }) => position)), titles, isAlike),
  schools: ({ json }, { schools }) =>
    judgeList(distinct(json.education.map(({ institution }) => institution)), schools, isAlike),
  degrees: ({ json }, { degrees }) =>
    judgeList(
      json.education.map(({ studyType, area }) =>
        [[studyType, area].filter(Boolean).join(' in '), `${studyType} ${area}`, studyType, area].filter(
          (value) => value !== undefined,
        ),
      ),
      degrees,
      isAlike,
    ),
  skills: ({ json }, { skills }) =>
    judgeList(distinct(json.skills.flatMap(({ keywords }) => keywords)), skills, isAlike),
}

export interface ResumeResult {
  readonly family: string
  readonly file: string
  readonly judged: ReadonlyMap<Field, Judged>
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Reads and judges every resume of a folder. Files that cannot be read are named, not judged. */
export async function judgeResumes(
  folder: URL,
): Promise<{ readonly results: readonly ResumeResult[]; readonly unread: readonly string[] }> {
  const results: ResumeResult[] = []
  const unread: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.truth.json'))
    .sort()) {
    // The folder's files have this shape (its README says so); they are ours to measure on and not user input.
    const truth = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Truth
    try {
      const document = await readDocument(new Uint8Array(readFileSync(new URL(truth.file, folder))))
      const resume = parseResume(document, { asOf: AS_OF })
      const judged = FIELDS.flatMap((field): [Field, Judged][] => {
        const result = JUDGES[field](resume, truth)
        return result === null ? [] : [[field, result]]
      })
      results.push({
        family: truth.layout ?? truth.file.split('__')[0] ?? truth.file,
        file: truth.file,
        judged: new Map(judged),
      })
    } catch (error) {
      unread.push(`${truth.file}: ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`)
    }
  }
  return { results, unread }
}

/** One line per field: the mean of the families' means, so that forty resumes of one layout count as one. */
export function summarise(results: readonly ResumeResult[], label: string): readonly Measure[] {
  return FIELDS.map((field) => {
    const judged = results.filter(({ judged: all }) => all.has(field))
    const families = [...Map.groupBy(judged, ({ family }) => family).values()]
    const value = mean(families.map((family) => mean(family.map(({ judged: all }) => all.get(field)?.value ?? 0))))
    return {
      measure: `${label}: ${field}${['name', 'email', 'phone'].includes(field) ? ' exact' : ' F1'}`,
      value,
      aim: AIMS[field],
      n: judged.length,
    }
  })
}

/** The same per family, as a table of text lines. */
export function listFamilies(results: readonly ResumeResult[]): readonly string[] {
  const families = [...Map.groupBy(results, ({ family }) => family)]
  const head = ['family'.padEnd(16), ...FIELDS.map((field) => field.slice(0, 9).padStart(10))].join('')
  const rows = families.map(([family, members]) => {
    const cells = FIELDS.map((field) => {
      const values = members.flatMap(({ judged }) => judged.get(field)?.value ?? [])
      return (values.length === 0 ? '–' : mean(values).toFixed(3)).padStart(10)
    })
    return [`${family} (${members.length})`.padEnd(16), ...cells].join('')
  })
  return [head, ...rows]
}

export const listErrors = (results: readonly ResumeResult[]): readonly string[] =>
  results.flatMap(({ file, judged }) =>
    [...judged].flatMap(([field, { error }]) => (error === null ? [] : [`${file}\n    ${field}: ${error}`])),
  )
