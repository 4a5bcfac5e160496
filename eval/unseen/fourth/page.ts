import { esc } from '../html.ts'
import type { Job, Part, Study } from '../model.ts'
import type { Person, Wishes } from './person.ts'

/** A page design, and the callings of those whom it prints. */
export interface Page {
  readonly id: string
  readonly wishes: Wishes
  readonly people: readonly string[]
  readonly bare?: readonly Part[]
  readonly css: string
  body(person: Person): string
}

export const each = <T>(list: readonly T[], print: (value: T, place: number) => string): string =>
  list.map(print).join('')
export const ul = (items: readonly string[], name = ''): string =>
  items.length === 0 ? '' : `<ul class="${name}">${each(items, (item) => `<li>${esc(item)}</li>`)}</ul>`
export const div = (name: string, ...content: readonly string[]): string =>
  `<div class="${name}">${content.join('')}</div>`
export const text = (value: string | null): string => (value === null ? '' : esc(value))

/** Heading and content; nothing where a person has none. */
export const part = (p: Person, key: Part, content: string): string =>
  content === '' ? '' : `<section class="${key}"><h2>${esc(p.headings[key])}</h2>${content}</section>`

export const name = (p: Person): string =>
  `<h1>${esc(p.name)}${p.postNominal === '' ? '' : `, ${esc(p.postNominal)}`}</h1>`
export const headline = (p: Person): string => (p.headline === null ? '' : div('headline', esc(p.headline)))
export const reach = (p: Person, join: string): string =>
  [p.place.text, p.phone, p.email, ...p.links.map((link) => link.text)].map(esc).join(join)
export const summary = (p: Person): string => (p.summary === null ? '' : part(p, 'summary', `<p>${esc(p.summary)}</p>`))
export const work = (p: Person, print: (job: Job, place: number) => string): string =>
  part(
    p,
    'work',
    each(p.work, (job, place) =>
      div('entry', print(job, place), p.prose[place] ? `<p>${esc(p.prose[place])}</p>` : '', ul(job.bullets)),
    ),
  )
export const education = (p: Person, print: (study: Study) => string): string =>
  part(
    p,
    'education',
    each(p.education, (study) => div('entry', print(study), study.note === null ? '' : div('note', esc(study.note)))),
  )
/** Two ends of a line. */
export const ends = (left: string, right: string | null): string =>
  `<div class="ends"><span>${left}</span><span>${text(right)}</span></div>`
export const b = (value: string): string => `<b>${esc(value)}</b>`
export const i = (value: string): string => `<i>${esc(value)}</i>`

/** Successive jobs at one employer. */
export function employments(p: Person): readonly (readonly [Job, ...Job[]])[] {
  const groups: [Job, ...Job[]][] = []
  for (const job of p.work) {
    const last = groups.at(-1)
    if (last?.[0].company === job.company) last.push(job)
    else groups.push([job])
  }
  return groups
}

export const all = (p: Person): readonly string[] => p.skills.flatMap(({ items }) => items)
export const grouped = (p: Person, join = ', '): string =>
  part(
    p,
    'skills',
    each(p.skills, ({ name: label, items }) => `<p><b>${esc(label)}:</b> ${esc(items.join(join))}</p>`),
  )
export const commas = (p: Person): string =>
  part(p, 'skills', p.skills.length === 0 ? '' : `<p>${esc(all(p).join(', '))}</p>`)
export const skillList = (p: Person, look = ''): string => part(p, 'skills', ul(all(p), look))
export const languages = (p: Person, join = ' – '): string =>
  part(p, 'languages', ul(p.languages.map(({ language, level }) => `${language}${join}${level ?? ''}`)))
export const languageLine = (p: Person): string =>
  part(
    p,
    'languages',
    p.languages.length === 0
      ? ''
      : `<p>${esc(p.languages.map(({ language, level }) => `${language} (${level})`).join(', '))}</p>`,
  )
export const certificates = (
  p: Person,
  print = (row: Person['certificates'][number]) => `${row.name}, ${row.issuer}, ${row.year}`,
): string => part(p, 'certificates', ul(p.certificates.map(print)))
export const tail = (p: Person): string =>
  part(p, 'publications', ul(p.publications)) +
  part(p, 'awards', ul(p.awards)) +
  part(p, 'interests', p.interests.length === 0 ? '' : `<p>${esc(p.interests.join(', '))}</p>`) +
  part(p, 'references', p.references === null ? '' : `<p>${esc(p.references)}.</p>`)

export const BASE =
  'h1{margin:0;font-size:24px}h2{margin:14px 0 5px;font-size:14px;break-after:avoid}body{font-size:11.5px;line-height:1.35}ul{margin:3px 0 4px;padding-left:18px}.entry{margin-bottom:9px;break-inside:avoid}.ends{display:flex;justify-content:space-between;gap:16px}.ends span:last-child{white-space:nowrap}'
export const PILLS =
  '.pills{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:5px}.pills li{border:1px solid #678;border-radius:9px;padding:1px 8px}'
