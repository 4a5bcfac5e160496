import { describe, expect, it } from 'vitest'
import { esc } from '../html.ts'
import { ALL_PAGES } from './designs/all.ts'
import { bodyOf } from './page.ts'
import { peopleOf, truthOfPerson } from './person.ts'
import { WORD_PAGES } from './word/designs.ts'

describe('the designs of the third set', () => {
  it('have names of their own that tell the slices apart', () => {
    const ids = [...ALL_PAGES, ...WORD_PAGES].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^(ordinary|other)-/.test(id))).toEqual([])
  })

  it.each(ALL_PAGES.map((page) => [page.id, page] as const))('%s prints all that its truth says', (id, page) => {
    for (const person of peopleOf(page)) {
      const body = bodyOf(page, person)
      const truth = truthOfPerson(person, id, page.wishes, 'x.pdf', page.bare)
      const said = [
        truth.name,
        truth.email,
        truth.phone,
        truth.address,
        truth.headline ?? '',
        ...truth.sections.map(({ title }) => title),
        ...truth.work.flatMap(({ title, company, location, bullets }) => [title, company, location ?? '', ...bullets]),
        ...truth.education.flatMap(({ institution, text }) => [institution, text]),
        ...[...person.work, ...person.education].map(({ period }) => period.text),
        ...truth.skills,
        ...truth.languages,
        ...truth.certificates,
        ...truth.links.map(({ display }) => display),
      ]
      expect(said.filter((text) => !body.includes(esc(text)))).toEqual([])
      expect(truth.work.length).toBeGreaterThan(2)
    }
  })
})
