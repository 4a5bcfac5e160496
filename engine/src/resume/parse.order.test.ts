import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'

const HEAD = 'Mara Ellinger\nmara.ellinger@example.org | +44 20 7946 0018 | Leeds, UK'

const SECTIONS: readonly string[] = [
  'SUMMARY\nData engineer who builds pipelines that other people can trust and other teams can read.',
  'EXPERIENCE\nData Engineer, Northwind Freight Ltd\tMar 2021 – Present\n• Built ingestion pipelines in Python\nJunior Data Engineer, Bluebell Insurance\tJun 2018 – Feb 2021\n• Wrote SQL for claims reporting',
  'EDUCATION\nBSc Computer Science, University of Oakhurst\t2015 – 2018',
  'SKILLS\nPython, SQL, Apache Airflow, Docker',
  'PROJECTS\nTide Table – a calendar of tides for small harbours\n• Written in Go',
  'CERTIFICATES\nFirst Aid at Work, Red Lantern Training, 2023',
  'LANGUAGES\nEnglish (native), German (B2)',
  'VOLUNTEERING\nTreasurer, Leeds Canal Society\t2019 – 2021\n• Kept the books',
  'INTERESTS\nRowing, Chess, Choir',
]

const parse = (sections: readonly string[]) =>
  parseResume(composeText([HEAD, ...sections].join('\n\n')), { asOf: '2026-01-15' })

describe('the order of sections', () => {
  const printed = parse(SECTIONS)

  it('holds entries of every kind to begin with', () => {
    const { basics, awards, publications, references, ...kinds } = printed.json
    for (const [kind, entries] of Object.entries(kinds)) expect(entries.length, kind).toBeGreaterThan(0)
  })

  it('changes no entry', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SECTIONS], { minLength: SECTIONS.length }), (sections) => {
        const shuffled = parse(sections)
        expect(shuffled.json).toEqual(printed.json)
        expect(shuffled.workMonths).toBe(printed.workMonths)
      }),
      { numRuns: 60 },
    )
  })
})
