import { describe, expect, it } from 'vitest'
import type { Design } from '../design.ts'
import { castOf, inventCurriculum } from '../invent.ts'
import { truthOf } from '../truth.ts'
import { ALL_DESIGNS } from './all.ts'

/** Letters and digits of a page, without its tags and its spaces ("E X P E R I E N C E"). */
const lettersOf = (html: string): string =>
  html
    .replace(/<[^>]{0,300}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase()

const peopleOf = (design: Design) =>
  design.people.map((kind, place) =>
    inventCurriculum(`${design.id} ${place}`, design.half, { ...design.wishes, ...castOf(kind) }),
  )

/** Every value that the truth file claims, in one list. */
const claims = (design: Design, cv: ReturnType<typeof inventCurriculum>): readonly string[] => {
  const truth = truthOf(cv, design, 'x.pdf')
  const { name, email, phone, address, headline, links, sections, work, education, skills, languages, certificates } =
    truth
  const inWork = work.flatMap(({ title, company, location, bullets }) => [title, company, location ?? '', ...bullets])
  const inStudies = education.flatMap(({ institution, text }) => [institution, text])
  const headings = sections.map(({ title }) => title)
  const contact = [name, email, phone, address, headline ?? '', ...links.map(({ display }) => display)]
  return [...contact, ...headings, ...inWork, ...inStudies, ...skills, ...languages, ...certificates]
}

describe.each(ALL_DESIGNS.map((design) => [design.id, design] as const))('%s', (_, design) => {
  it('prints all that its truth files claim', () => {
    for (const cv of peopleOf(design)) {
      const page = lettersOf(design.body(cv))
      expect(claims(design, cv).filter((value) => !page.includes(lettersOf(value)))).toEqual([])
    }
  })
})

it('has as many designs in the held half as in the open one, and none in both', () => {
  const ids = (half: Design['half']) => ALL_DESIGNS.flatMap((design) => (design.half === half ? [design.id] : []))
  expect(Math.abs(ids('open').length - ids('held').length)).toBeLessThanOrEqual(4)
  expect(new Set([...ids('open'), ...ids('held')]).size).toBe(ALL_DESIGNS.length)
})
