import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readRows } from './rows.ts'
import { readWork } from './work.ts'

const SENIOR = 'Senior Engineer | Plinth Ltd | Austin, TX | 2020 | 2023 | Led the team'
const JUNIOR = 'Engineer | Plinth Ltd | Austin, TX | 2017 | 2020 | Built the gauge'

const rolesOf = (text: string) =>
  readWork(readRows(composeText(text)), false).jobs.map(({ draft }) =>
    [draft.position, draft.name, draft.location, draft.startDate, draft.endDate, ...draft.highlights]
      .map((field) => field?.value ?? '')
      .join(' | '),
  )

const FORMS: readonly (readonly [form: string, company: string, senior: string, junior: string])[] = [
  ['employer and place above', 'Plinth Ltd, Austin, TX', 'Senior Engineer\t2020 - 2023', 'Engineer\t2017 - 2020'],
  ['the place at the right', 'Plinth Ltd\tAustin, TX', 'Senior Engineer\t2020 - 2023', 'Engineer\t2017 - 2020'],
  ['the place on its own line', 'Plinth Ltd\nAustin, TX', 'Senior Engineer\t2020 - 2023', 'Engineer\t2017 - 2020'],
  [
    'dates for all of it',
    'Plinth Ltd, Austin, TX\t2017 - 2023',
    'Senior Engineer\t2020 - 2023',
    'Engineer\t2017 - 2020',
  ],
  [
    'three cells, dates behind commas',
    'Plinth Ltd\tAustin, TX\t2017 - 2023',
    'Senior Engineer, 2020 - 2023',
    'Engineer, 2017 - 2020',
  ],
  [
    'dates in brackets',
    'Plinth Ltd (2017 – 2023)\nAustin, TX',
    'Senior Engineer (2020 – 2023)',
    'Engineer (2017 – 2020)',
  ],
  [
    'dates behind bars',
    'Plinth Ltd — Austin, TX\t2017 – 2023',
    'Senior Engineer | 2020 – 2023',
    'Engineer | 2017 – 2020',
  ],
  ['dates under the titles', 'Plinth Ltd\nAustin, TX', 'Senior Engineer\n2020 - 2023', 'Engineer\n2017 - 2020'],
]

describe('several roles at one employer', () => {
  it.each(FORMS)('%s', (_, company, senior, junior) => {
    const text = `${company}\n${senior}\n- Led the team\n${junior}\n- Built the gauge`
    expect(rolesOf(text)).toEqual([SENIOR, JUNIOR])
  })

  it.each(FORMS)('end where the next employer begins: %s', (_, company, senior, junior) => {
    const text = `${company}\n${senior}\n- Led the team\n${junior}\n- Built the gauge\n\nDesigner, Quoin Inc, Leeds, UK\t2014 - 2016\n- Drew plans`
    expect(rolesOf(text)).toEqual([SENIOR, JUNIOR, 'Designer | Quoin Inc | Leeds, UK | 2014 | 2016 | Drew plans'])
  })

  it('repeats the employer', () => {
    expect(
      rolesOf(
        'Senior Engineer, Plinth Ltd, Austin, TX\t2020 - 2023\n- Led the team\nEngineer, Plinth Ltd, Austin, TX\t2017 - 2020\n- Built the gauge',
      ),
    ).toEqual([SENIOR, JUNIOR])
  })

  it('repeats the employer on a line of its own', () => {
    expect(
      rolesOf(
        'Plinth Ltd\tAustin, TX\nSenior Engineer\t2020 - 2023\n- Led the team\nPlinth Ltd\tAustin, TX\nEngineer\t2017 - 2020\n- Built the gauge',
      ),
    ).toEqual([SENIOR, JUNIOR])
  })

  it('stand under each other, and what is told belongs to the last', () => {
    expect(
      rolesOf('Plinth Ltd, Austin, TX\nSenior Engineer\t2020 - 2023\nEngineer\t2017 - 2020\n- Built the gauge'),
    ).toEqual([SENIOR.replace(' | Led the team', ''), JUNIOR])
  })

  it('a role with a place of its own keeps it', () => {
    const text =
      'Plinth Ltd, Austin, TX\nSenior Engineer\t2020 - 2023\n- Led the team\nEngineer, Leeds, UK\t2017 - 2020\n- Built the gauge'
    expect(rolesOf(text)).toEqual([SENIOR, JUNIOR.replace('Austin, TX', 'Leeds, UK')])
  })

  it('tell how long it was in all, and each where', () => {
    const text =
      'Plinth Ltd\n6 years 2 months\nSenior Engineer\n2020 - 2023 (3 years)\nAustin, TX\n- Led the team\nEngineer\n2017 - 2020 (3 years 2 months)\nAustin, TX\n- Built the gauge'
    expect(rolesOf(text)).toEqual([SENIOR, JUNIOR])
  })
})
