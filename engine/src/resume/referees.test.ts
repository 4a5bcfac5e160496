import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readReferences } from './referees.ts'
import { readRows } from './rows.ts'

const refereesOf = (text: string) =>
  readReferences(readRows(composeText(text))).map(({ name, reference }) => [
    name?.value ?? null,
    reference?.value ?? null,
  ])

describe('readReferences', () => {
  it.each([
    'Available upon request',
    'References available on request.',
    'Will be furnished upon request',
    'Références disponibles sur demande',
    'Referenzen auf Anfrage',
    'Gerne auf Wunsch',
    'Referencias disponibles a petición',
    'Disponíveis mediante solicitação',
    'Disponibili su richiesta',
    'Op aanvraag beschikbaar',
    'Lämnas på begäran',
    'По запросу',
    '可应要求提供，备索',
  ])('finds none in %j', (text) => {
    expect(refereesOf(text)).toEqual([])
  })

  it.each([
    ['Prof. Ann Lee\nElm University\nann@elm.example', [['Prof. Ann Lee', 'Elm University ann@elm.example']]],
    ['Ann Lee, Head Nurse, Mercy Hospital', [['Ann Lee', 'Head Nurse, Mercy Hospital']]],
    ['Ann Lee – Head Nurse\n+1 415 555 0142', [['Ann Lee', 'Head Nurse +1 415 555 0142']]],
    [
      'Ann Lee\nHead Nurse\nann@mail.example\nBen Cole\nProfessor\nben@mail.example',
      [
        ['Ann Lee', 'Head Nurse ann@mail.example'],
        ['Ben Cole', 'Professor ben@mail.example'],
      ],
    ],
    ['Mme Claire Morel\nDirectrice, Atelier Sorbier', [['Mme Claire Morel', 'Directrice, Atelier Sorbier']]],
    ['Herr Jonas Brandt\nTeamleiter, Isenholz GmbH', [['Herr Jonas Brandt', 'Teamleiter, Isenholz GmbH']]],
    ['Dra. Lucía Fonseca (Directora médica)', [['Dra. Lucía Fonseca', 'Directora médica)']]],
    ['王小明\n项目经理', [['王小明', '项目经理']]],
    [
      'Ann Lee\tBen Cole\nHead Nurse\tProfessor',
      [
        ['Ann Lee', 'Head Nurse'],
        ['Ben Cole', 'Professor'],
      ],
    ],
    [
      'She was always the first to help, and never late.\n— Ann Lee, Head Nurse',
      [['Ann Lee', 'She was always the first to help, and never late.']],
    ],
    [
      'She was always the first to help, and never late.',
      [[null, 'She was always the first to help, and never late.']],
    ],
    ['Ann Lee\nHead Nurse\n\nFurther references on request', [['Ann Lee', 'Head Nurse']]],
  ])('%j', (text, expected) => {
    expect(refereesOf(text)).toEqual(expected)
  })
})
