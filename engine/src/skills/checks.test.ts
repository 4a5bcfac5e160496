import { describe, expect, test } from 'vitest'
import { lexiconProblems } from '../../test/lexicon-problems.ts'
import { lexiconTables } from './lexicon.ts'
import { allSkills, fnv1a64, LEXICON_HASH, lexiconEntries, skillById } from './load.ts'
import { parseTable } from './rows.ts'
import type { Skill } from './types.ts'

const everydayWords =
  'a act action after all also and any are arrow as at back be board body box break bring build business but by can care case change check class clear close code cold come company cool core cut day dart deal do down draw drive drop ear end even express eye face fall fast field fire firm fit flask focus for form free from game gas get give go good great grow hand have head help here hive home hope house how idea in iron is it job just keep key know last lead leave less let life light like line list live look make man may mean meet mind mode more most move much must name need new next no not now of off office on one only open or order our out over own pages part people pig place plan play point power process progress puppet put react reach real reason rest result rest right risk room rule run rust safe salt same say school see sense set shell show side sign site small so spark spring stand start state step still storm such swift take team tell than that the then there they thing think this time to too top try turn unity up us use very view visit voice walk want watch way we well what when where which while who why will with word work world would year yes you'.split(
    ' ',
  )

describe('the lexicon', () => {
  test('is sound', () => expect(lexiconProblems(lexiconEntries)).toEqual([]))

  test('has at least 2,500 skills, 10,000 aliases and 60 spoken languages', () => {
    expect(allSkills.length).toBeGreaterThanOrEqual(2500)
    expect(allSkills.flatMap((skill) => skill.aliases).length).toBeGreaterThanOrEqual(10_000)
    expect(allSkills.filter((skill) => skill.kind === 'spoken').length).toBeGreaterThanOrEqual(60)
  })

  test.each(Object.keys(lexiconTables))('%s has at least 20 skills and more aliases than skills', (trade) => {
    const skills = allSkills.filter((skill) => skill.trade === trade)
    expect(skills.length).toBeGreaterThanOrEqual(20)
    expect(skills.flatMap((skill) => skill.aliases).length).toBeGreaterThan(skills.length)
  })

  test('marks every everyday word that it uses as a spelling', () => {
    const unmarked = lexiconEntries.flatMap(({ skill, spellings }) =>
      spellings
        .filter(({ text, doubt }) => doubt === 0 && everydayWords.includes(text.toLowerCase()))
        .map(({ text }) => `${skill.id}: ${text}`),
    )
    expect(unmarked).toEqual([])
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
  ['?? without words that vouch', '== tool .5\nOne = first??', 'no words after "when"'],
  ['a specificity over 1', '== tool 5\nOne', 'outside 0–1'],
])('the check finds %s', (_, table, problem) => {
  expect(lexiconProblems(parseTable('test', table)).join()).toContain(problem)
})
