import { describe, expect, it } from 'vitest'
import { truthOf } from '../../truth.ts'
import type { Page } from '../page.ts'
import { type Person, peopleOf } from '../person.ts'
import { ALL_PAGES } from './all.ts'

/** Letters and digits of a page, without its tags and its spaces. */
const lettersOf = (html: string): string =>
  html
    .replace(/<[^>]{0,300}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&(?:nbsp|gt);/g, ' ')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase()

/** Every value that the truth file claims, in one list. */
const claims = (page: Page, person: Person): readonly string[] => {
  const { name, email, phone, address, headline, links, sections, work, education, skills, languages, certificates } =
    truthOf(person, page, 'x.pdf')
  const inWork = work.flatMap(({ title, company, location, bullets }) => [title, company, location ?? '', ...bullets])
  const inStudies = education.flatMap(({ institution, text }) => [institution, text])
  const periods = [...person.work, ...person.education].map(({ period }) => period.text)
  const contact = [name, email, phone, address, headline ?? '', ...links.map(({ display }) => display)]
  const headings = sections.map(({ title }) => title)
  return [...contact, ...headings, ...inWork, ...inStudies, ...periods, ...skills, ...languages, ...certificates]
}

describe.each(ALL_PAGES.map((page) => [page.id, page] as const))('%s', (_, page) => {
  it('prints all that its truth files claim', () => {
    for (const person of peopleOf(page)) {
      const printed = lettersOf(page.body(person))
      expect(claims(page, person).filter((value) => !printed.includes(lettersOf(value)))).toEqual([])
    }
  })
})

it('names no design twice', () => {
  expect(new Set(ALL_PAGES.map(({ id }) => id)).size).toBe(ALL_PAGES.length)
})
