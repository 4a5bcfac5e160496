import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { isTableHead, readHeadAtoms } from './head-atoms.ts'
import { countVotes, type LabelledHead, labelHead, labelHeads } from './label-heads.ts'
import { readRows } from './rows.ts'
import { readUnits } from './units.ts'
import { workRules } from './work-evidence.ts'

const RULES = workRules()
const atomsOf = (head: string) => readHeadAtoms(readUnits(readRows(composeText(head)), false))
const rolesOf = ({ parts }: LabelledHead) => parts.map(({ role, text }) => `${role}: ${text}`)

describe('labelHead', () => {
  it.each([
    ['Staff Nurse, Mercy Hospital', ['first: Staff Nurse', 'second: Mercy Hospital']],
    ['Mercy Hospital, Staff Nurse', ['second: Mercy Hospital', 'first: Staff Nurse']],
    ['Data Engineer at Plinth', ['first: Data Engineer', 'second: Plinth']],
    ['Data Engineer, Plinth, Inc.', ['first: Data Engineer', 'second: Plinth, Inc.']],
    ['Data Engineer\tPlinth Ltd, Austin, TX', ['first: Data Engineer', 'second: Plinth Ltd', 'place: Austin, TX']],
    ['Austin, TX\nPlinth Ltd\nData Engineer', ['place: Austin, TX', 'second: Plinth Ltd', 'first: Data Engineer']],
  ])('%j', (head, roles) => {
    expect(rolesOf(labelHead(atomsOf(head), RULES))).toEqual(roles)
  })

  it('gives each of title, employer and place at most once', () => {
    const { parts } = labelHead(atomsOf('Nurse, Teacher, Plinth Ltd, Quoin Ltd, Leeds, Bristol'), RULES)
    for (const role of ['first', 'second', 'place'])
      expect(parts.filter((part) => part.role === role).length).toBeLessThanOrEqual(1)
  })

  it('costs what is missing when nothing is said', () => {
    expect(labelHead([], RULES)).toEqual({ parts: [], score: -RULES.missing.first - RULES.missing.second })
  })
})

describe('isTableHead', () => {
  it.each([
    ['Dates\tEmployer\tPosition and duties', true],
    ['Years\tInstitution\tQualification', true],
    ['2019 to 2021\tPlinth Ltd\tData Engineer', false],
  ])('%j: %j', (text, expected) => {
    expect(readRows(composeText(text)).map(isTableHead)).toEqual([expected])
  })
})

describe('labelHeads', () => {
  const UNKNOWN = atomsOf('Widgeteer, Voussoir')
  const before = ['Engineer, Plinth', 'Designer, Quoin'].map(atomsOf)
  const reversed = ['Plinth, Engineer', 'Quoin, Designer'].map(atomsOf)

  it.each([
    ['title first', before, ['first: Widgeteer', 'second: Voussoir']],
    ['employer first', reversed, ['second: Widgeteer', 'first: Voussoir']],
  ])('reads unknown words as plain heads are printed: %s', (_, plain, roles) => {
    const { heads } = labelHeads([...plain, UNKNOWN], RULES)
    expect(heads[2] && rolesOf(heads[2])).toEqual(roles)
  })

  it('lets the heads of another section vote', () => {
    const earlier = countVotes(reversed.map((atoms) => labelHead(atoms, RULES)))
    const { heads } = labelHeads([UNKNOWN], RULES, earlier)
    expect(heads[0] && rolesOf(heads[0])).toEqual(['second: Widgeteer', 'first: Voussoir'])
  })
})
