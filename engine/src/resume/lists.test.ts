import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readLanguages } from './lists.ts'
import { readNamedItems } from './named-items.ts'
import { readRows } from './rows.ts'
import { readSections } from './sections.ts'
import { readSkillGroups } from './skill-groups.ts'

const rowsOf = (text: string) => readRows(composeText(text))

describe('readLanguages', () => {
  it.each([
    [
      'English (Native), Spanish (B2)',
      [
        ['English', 'Native'],
        ['Spanish', 'B2'],
      ],
    ],
    [
      'English: Native\nFrench: Fluent',
      [
        ['English', 'Native'],
        ['French', 'Fluent'],
      ],
    ],
    [
      'English – C2\nGerman – A1',
      [
        ['English', 'C2'],
        ['German', 'A1'],
      ],
    ],
    [
      'English\nNative Speaker\nSpanish\nIntermediate',
      [
        ['English', 'Native Speaker'],
        ['Spanish', 'Intermediate'],
      ],
    ],
    [
      'Deutsch\tMuttersprache\nEnglisch\tverhandlungssicher',
      [
        ['Deutsch', 'Muttersprache'],
        ['Englisch', 'verhandlungssicher'],
      ],
    ],
    [
      'English, French, Arabic',
      [
        ['English', null],
        ['French', null],
        ['Arabic', null],
      ],
    ],
    ['Fluent English', [['English', 'Fluent']]],
    [
      '英语：流利\n日语：一般',
      [
        ['英语', '流利'],
        ['日语', '一般'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(
      readLanguages(rowsOf(text)).map(({ language, fluency }) => [language.value, fluency?.value ?? null]),
    ).toEqual(expected)
  })
})

describe('readNamedItems', () => {
  it.each([
    ['• AWS Certified Developer – Amazon (2019)', [['AWS Certified Developer', 'Amazon', '2019']]],
    ['Cloud Developer – Associate, 2022', [['Cloud Developer – Associate', null, '2022']]],
    ['First prize, City of Porto, 2018', [['First prize', 'City of Porto', '2018']]],
    ['Basic Life Support | Red Cross | Mar 2020', [['Basic Life Support', 'Red Cross', '2020-03']]],
    [
      'First Aid, 2016 · Level 1 Educator, 2017',
      [
        ['First Aid', null, '2016'],
        ['Level 1 Educator', null, '2017'],
      ],
    ],
    ['Driving Licence, Class A, State of Iowa, 2015', [['Driving Licence, Class A', 'State of Iowa', '2015']]],
    [
      'Forklift licence\nFirst aid',
      [
        ['Forklift licence', null, null],
        ['First aid', null, null],
      ],
    ],
    [
      'Scrum Master\nScrum Alliance\n2020\nCloud Basics\nCode Academy\n2019',
      [
        ['Scrum Master', 'Scrum Alliance', '2020'],
        ['Cloud Basics', 'Code Academy', '2019'],
      ],
    ],
    ['Certified Public Accountant (CPA)', [['Certified Public Accountant (CPA)', null, null]]],
  ])('%j', (text, expected) => {
    expect(
      readNamedItems(rowsOf(text), false, 'certificates').map(({ name, by, date }) => [
        name.value,
        by?.value ?? null,
        date?.value ?? null,
      ]),
    ).toEqual(expected)
  })
})

const groupsOf = (text: string) => {
  const document = composeText(`Jane Roe\n\nSKILLS\n${text}`)
  const section = readSections(document, readRows(document)).find(({ kind }) => kind === 'skills')
  return section
    ? readSkillGroups(section).map(({ name, level, keywords }) => [
        name.value,
        level?.value ?? null,
        keywords.map(({ value }) => value),
      ])
    : []
}

describe('readSkillGroups', () => {
  it.each([
    ['Python, Go, SQL', [['SKILLS', null, ['Python', 'Go', 'SQL']]]],
    ['• Python\n• Go', [['SKILLS', null, ['Python', 'Go']]]],
    [
      'Languages: Python, Go\nTools: Git, Docker',
      [
        ['Languages', null, ['Python', 'Go']],
        ['Tools', null, ['Git', 'Docker']],
      ],
    ],
    [
      'OS\tLinux, Unix\tData\tMySQL, Redis',
      [
        ['OS', null, ['Linux', 'Unix']],
        ['Data', null, ['MySQL', 'Redis']],
      ],
    ],
    ['Web\nAdvanced\nHTML, CSS', [['Web', 'Advanced', ['HTML', 'CSS']]]],
    [
      'Web\tBack end\nAdvanced\tIntermediate\nHTML, CSS\tGo, SQL',
      [
        ['Web', null, ['HTML', 'CSS']],
        ['Back end', null, ['Go', 'SQL']],
      ],
    ],
    ['Python | Go · SQL; R', [['SKILLS', null, ['Python', 'Go', 'SQL', 'R']]]],
    ['Node.js (Express, Koa), Go', [['SKILLS', null, ['Node.js (Express, Koa)', 'Go']]]],
    ['Rigging (3 years)\nKnots (12+ yrs.)', [['SKILLS', null, ['Rigging', 'Knots']]]],
    ['Löten (2 Jahre), Schweißen (1 Jahr)', [['SKILLS', null, ['Löten', 'Schweißen']]]],
    ['Tools: Git, Docker,\nTerraform, Linux', [['Tools', null, ['Git', 'Docker', 'Terraform', 'Linux']]]],
  ])('%j', (text, expected) => {
    expect(groupsOf(text)).toEqual(expected)
  })
})

describe('a certificate with its giver, date and number', () => {
  const read = (text: string) =>
    readNamedItems(rowsOf(text), true, 'certificates').map(({ name, by, date }) => [
      name.value,
      by?.value ?? null,
      date?.value ?? null,
    ])
  it.each([
    ['Driving Licence, Class B, State of Arden, 2019', [['Driving Licence, Class B', 'State of Arden', '2019']]],
    ['Food Hygiene Level 2, Highmoor, valid until 06/2026', [['Food Hygiene Level 2', 'Highmoor', '2026-06']]],
    ['Cloud Basics, Torvane, Issued Mar 2021, Credential ID AB-12', [['Cloud Basics', 'Torvane', '2021-03']]],
    ['Curso de Higiene, Escola da Ventosa, 2018', [['Curso de Higiene', 'Escola da Ventosa', '2018']]],
    [
      'First Aid · Food Safety · Forklift Operator',
      [
        ['First Aid', null, null],
        ['Food Safety', null, null],
        ['Forklift Operator', null, null],
      ],
    ],
  ])('%j', (text, items) => expect(read(text)).toEqual(items))
})
