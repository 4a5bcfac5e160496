import { describe, expect, test } from 'vitest'
import { MAJOR_GROUPS, TRADE_GROUPS } from '../../test/isco.ts'
import { lexiconProblems } from '../../test/lexicon-problems.ts'
import { lexiconTables } from './lexicon.ts'
import { allSkills, fnv1a64, LEXICON_HASH, lexiconEntries, skillById } from './load.ts'
import { parseTable } from './rows.ts'
import type { Skill } from './types.ts'

describe('the lexicon', () => {
  // 30,000 spellings: half a second, but more than Vitest's five on a busy machine.
  test('is sound', { timeout: 30_000 }, () => expect(lexiconProblems(lexiconEntries)).toEqual([]))

  test('has at least 5,000 skills, 12,000 aliases and 60 spoken languages', () => {
    expect(allSkills.length).toBeGreaterThanOrEqual(5000)
    expect(allSkills.flatMap((skill) => skill.aliases).length).toBeGreaterThanOrEqual(12_000)
    expect(allSkills.filter((skill) => skill.kind === 'spoken').length).toBeGreaterThanOrEqual(60)
  })

  // Products of information technology seldom have a second name; everything else has.
  test.each(Object.keys(lexiconTables))('%s has at least 20 skills and more aliases than skills', (trade) => {
    const skills = allSkills.filter((skill) => skill.trade === trade)
    expect(skills.length).toBeGreaterThanOrEqual(20)
    const aliases = skills.flatMap((skill) => skill.aliases).length
    expect(aliases).toBeGreaterThan(trade === 'it-products' ? skills.length / 2 : skills.length)
  })

  test('says of every trade which major groups of ISCO-08 work in it', () =>
    expect(Object.keys(TRADE_GROUPS).sort()).toEqual(Object.keys(lexiconTables).sort()))

  test.each(MAJOR_GROUPS)('has at least 150 skills of %s', (_, group) => {
    const skills = allSkills.filter(({ trade }) => TRADE_GROUPS[trade]?.includes(group))
    expect(skills.length).toBeGreaterThanOrEqual(150)
  })

  test('has symmetric relations', () => {
    const oneSided = allSkills.flatMap((skill) =>
      skill.related.filter((id) => !skillById(id)?.related.includes(skill.id)).map((id) => `${skill.id} ~ ${id}`),
    )
    expect(oneSided).toEqual([])
  })

  test('is frozen', () => {
    const skill = skillById('react')
    expect(Object.isFrozen(skill) && Object.isFrozen(skill?.aliases) && Object.isFrozen(allSkills)).toBe(true)
  })

  test('has a hash of 16 digits that follows every character', () => {
    expect(LEXICON_HASH).toMatch(/^[0-9a-f]{16}$/)
    // Known values of FNV-1a, 64 bits.
    expect(fnv1a64('')).toBe('cbf29ce484222325')
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c')
    expect(fnv1a64('foobar')).toBe('85944171f73967e8')
  })
})

describe('a row', () => {
  const rows = (table: string): Skill[] => parseTable('test', table).map((entry) => entry.skill)

  test('takes kind, specificity and parents from its section and adds its own', () => {
    expect(rows('== tool .7 < databases\nPostgreSQL = postgres, psql < sql ~ mysql @ .8')).toEqual([
      {
        id: 'postgresql',
        name: 'PostgreSQL',
        kind: 'tool',
        trade: 'test',
        aliases: ['postgres', 'psql'],
        parents: ['databases', 'sql'],
        related: ['mysql'],
        ambiguous: false,
        specificity: 0.8,
      },
    ])
  })

  test('may stand with others on a line: they are related and share the last parents and specificity', () => {
    const [angular, vue] = rows('== framework .5\nAngular; Vue.js #vue = vue @ .7 < front-end')
    expect(angular).toMatchObject({ id: 'angular', related: ['vue'], parents: ['front-end'], specificity: 0.7 })
    expect(vue).toMatchObject({ id: 'vue', related: ['angular'], parents: ['front-end'], specificity: 0.7 })
  })

  test('says by ? and ?? which spellings are everyday words', () => {
    const [entry] = parseTable('test', '== language .8\nGo?? #go = golang, go lang? when goroutine unless to, ^let')
    expect(entry?.skill).toMatchObject({ id: 'go', name: 'Go', ambiguous: true })
    expect(entry?.spellings.map(({ doubt }) => doubt)).toEqual([2, 0, 1])
    expect([...(entry?.vetoes ?? [])]).toEqual(['to', '^let'])
  })

  test.each([
    ['before any section', 'PostgreSQL'],
    ['under a kind that does not exist', '== gadget .5\nPostgreSQL'],
  ])('is refused %s', (_, table) => expect(() => rows(table)).toThrow('lexicon/test'))
})

test.each([
  ['two skills with one spelling', '== tool .5\nOne = first\nTwo = First', '"First" names both one and two'],
  ['British and American forms as two skills', '== tool .5\nColour work\nColor work #other', 'names both'],
  ['a reference to nothing', '== tool .5\nOne < nowhere', 'there is no nowhere'],
  ['a circle of parents', '== tool .5\nOne < two\nTwo < one', 'its parents lead back to it'],
  ['an id twice', '== tool .5\nOne\nOther #one', 'one is there twice'],
  ['an alias twice', '== tool .5\nOne = first, First', '"First" is there twice'],
  ['a bare letter without a mark', '== tool .5\nOne = x', 'one or two letters'],
  ['an everyday word without a mark', '== tool .5\nOne = house', '"house" is found in the English word "house"'],
  ['an everyday word in the singular of a spelling', '== method .5\nOne = customs', 'the English word "custom"'],
  ['an everyday word of another language', '== tool .5\nOne = Menge', 'the German word "menge"'],
  ['?? without words that vouch', '== tool .5\nOne = first??', 'no words after "when"'],
  ['a specificity over 1', '== tool 5\nOne', 'outside 0–1'],
])('the check finds %s', (_, table, problem) => {
  expect(lexiconProblems(parseTable('test', table)).join()).toContain(problem)
})
