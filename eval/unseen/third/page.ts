import { box, esc, section } from '../html.ts'
import { employments } from '../invent.ts'
import type { Part } from '../model.ts'
import { CERTIFICATES, HEADS, JOBS, SKILLS, STUDIES, TONGUES } from './manners.ts'
import type { Person, Wishes } from './person.ts'

/** A page design: how each part is printed, by the names in `manners.ts`, and in which order. */
export interface Page {
  readonly id: string
  readonly wishes: Wishes
  readonly head: keyof typeof HEADS
  readonly job: keyof typeof JOBS
  readonly study: keyof typeof STUDIES
  readonly skill: keyof typeof SKILLS
  readonly tongue?: keyof typeof TONGUES
  readonly certificate?: keyof typeof CERTIFICATES
  /** The parts beside the main column, in their order, and where the head stands. */
  readonly aside?: readonly Part[]
  readonly asideHead?: true
  readonly bare?: readonly Part[]
  /** Jobs of one employer below its name, said once. */
  readonly isGrouped?: true
  readonly css: string
}

const listOf = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${esc(item)}</li>`).join('')}</ul>`

const worked = (page: Page, person: Person): string =>
  page.isGrouped === true
    ? employments(person)
        .map((group) =>
          group.length === 1
            ? JOBS[page.job](group[0])
            : box(
                'group',
                `<div class="firm">${esc(group[0].company)}${group[0].location === null ? '' : `, ${esc(group[0].location)}`}</div>`,
                ...group.map((job) => JOBS.roleBelowFirm(job)),
              ),
        )
        .join('')
    : person.work.map(JOBS[page.job]).join('')

/** The content of each part; empty where the person has none. */
const contentOf = (page: Page, person: Person): Readonly<Record<Part, string>> => ({
  summary: person.summary === null ? '' : `<p>${esc(person.summary)}</p>`,
  work: worked(page, person),
  education: person.education.map(STUDIES[page.study]).join(''),
  skills: person.skills.length === 0 ? '' : SKILLS[page.skill](person),
  languages: person.languages.length === 0 ? '' : TONGUES[page.tongue ?? 'dashed'](person),
  certificates: person.certificates.length === 0 ? '' : CERTIFICATES[page.certificate ?? 'comma'](person),
  publications:
    person.publications.length === 0
      ? ''
      : `<ol>${person.publications.map((text) => `<li>${esc(text)}</li>`).join('')}</ol>`,
  projects: '',
  awards: person.awards.length === 0 ? '' : listOf(person.awards),
  interests: person.interests.length === 0 ? '' : `<p>${esc(person.interests.join(', '))}</p>`,
  references: person.references === null ? '' : `<p>${esc(person.references)}</p>`,
})

/** Sections in the order of the design's wishes; work and education print where they are named there. */
export function bodyOf(page: Page, person: Person): string {
  const { wishes, aside = [], bare = [] } = page
  const contents = contentOf(page, person)
  const print = (part: Part): string =>
    bare.includes(part) ? box(part, contents[part]) : section(person, part, contents[part])
  const { volunteers } = wishes
  const given =
    volunteers === undefined ? '' : `<section><h2>${esc(volunteers)}</h2>${listOf(person.volunteering)}</section>`
  const main =
    wishes.parts
      .filter((part) => !aside.includes(part))
      .map(print)
      .join('') + given
  const head = HEADS[page.head](person)
  if (aside.length === 0) return `${head}${main}`
  const beside = `<aside>${page.asideHead === true ? head : ''}${aside.map(print).join('')}</aside>`
  return `${page.asideHead === true ? '' : head}<div class="grid">${beside}<main>${main}</main></div>`
}
