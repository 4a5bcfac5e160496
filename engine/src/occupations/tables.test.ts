import { describe, expect, it } from 'vitest'
import { titleWords } from '../text/words.ts'
import { OCCUPATION_FAMILIES } from './families.ts'
import { gendersOf } from './gender-forms.ts'
import { LEVEL_WORDS, TITLE_ABBREVIATIONS } from './levels.ts'
import { allOccupations, LONGEST_PHRASE_WORDS } from './load.ts'
import { type Occupation, parseOccupations } from './rows.ts'

const phrase = (title: string): string => titleWords(title).join(' ')

/** Sub-major groups of ISCO-08, from the structure of the classification (ILO, 2012). */
const SUB_MAJOR_GROUPS =
  '01 02 03 11 12 13 14 21 22 23 24 25 26 31 32 33 34 35 41 42 43 44 51 52 53 54 61 62 63 71 72 73 74 75 81 82 83 91 92 93 94 95 96'.split(
    ' ',
  )

function problemsOf(occupations: readonly Occupation[]): string[] {
  const holder = new Map<string, string>()
  const problems: string[] = []
  for (const { id, name, titles } of occupations)
    for (const title of [name, ...titles]) {
      const key = phrase(title)
      const other = holder.get(key)
      if (other !== undefined) problems.push(`"${title}" names ${other} and ${id}`)
      if (key === '') problems.push(`"${title}" of ${id} has no word`)
      holder.set(key, id)
    }
  return problems
}

describe('the table of occupations', () => {
  it('names every occupation and title once', () => expect(problemsOf(allOccupations)).toEqual([]))

  it('has at least 1,500 occupations, and at least 10,000 titles for them', () => {
    expect(allOccupations.length).toBeGreaterThanOrEqual(1500)
    expect(allOccupations.flatMap(({ titles }) => titles).length).toBeGreaterThanOrEqual(10_000)
  })

  it.each(['1', '2', '3', '4', '5', '6', '7', '8', '9'])('has at least 20 of major group %s', (major) => {
    expect(allOccupations.filter(({ isco }) => isco.startsWith(major)).length).toBeGreaterThanOrEqual(20)
  })

  it('covers every sub-major group of ISCO-08, and has no other', () => {
    expect([...new Set(allOccupations.map(({ isco }) => isco.slice(0, 2)))].sort()).toEqual(SUB_MAJOR_GROUPS)
  })

  it('puts each in a family that there is', () => {
    const families = new Set(OCCUPATION_FAMILIES.map(({ family }) => family))
    expect(allOccupations.filter(({ family }) => !families.has(family)).map(({ id }) => id)).toEqual([])
  })

  it('has no phrase that the search is too short for', () => {
    const longest = Math.max(
      ...allOccupations.flatMap(({ name, titles }) => [name, ...titles].map((title) => titleWords(title).length)),
    )
    expect(longest).toBeLessThanOrEqual(LONGEST_PHRASE_WORDS)
  })

  it.each([
    ['a title of two occupations', '== 2512 software\nOne = first\nTwo = First', '"First" names one and two'],
    ['a name that is a title too', '== 2512 software\nOne = two\nTwo', '"Two" names one and two'],
  ])('would not let pass %s', (_, table, problem) => expect(problemsOf(parseOccupations(table))).toEqual([problem]))

  it.each(['Baker', '== 25 software\nOne', '== 2512\nOne'])('is refused where a row has no unit group: %s', (table) =>
    expect(() => parseOccupations(table)).toThrow('No unit group'),
  )
})

describe('gender forms', () => {
  it.each([
    ['Baker', ['Baker']],
    ['Entwickler/in', ['Entwickler', 'Entwicklerin']],
    ['Bankkaufmann/frau', ['Bankkaufmann', 'Bankkauffrau']],
    ['infirmier/ère', ['infirmier', 'infirmière']],
    ['vendeur/euse conseil', ['vendeur conseil', 'vendeuse conseil']],
    ['directeur/rice', ['directeur', 'directrice']],
    ['agent/e administratif/ve', ['agent administratif', 'agente administrative']],
    ['ingeniero/a químico/a', ['ingeniero químico', 'ingeniera química']],
    ['diseñador/a', ['diseñador', 'diseñadora']],
  ])('%s', (written, forms) => expect(gendersOf(written)).toEqual(forms))

  it('are refused where no rule makes them', () => expect(() => gendersOf('baker/rice')).toThrow('baker/rice'))
})

describe('words of levels', () => {
  it('are folded, so that they can be met', () => {
    for (const word of [...LEVEL_WORDS.flatMap(({ words }) => words), ...Object.keys(TITLE_ABBREVIATIONS)])
      expect(phrase(word)).toBe(word)
  })
})
