import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'

function readVolunteering(section: string) {
  const { json } = parseResume(composeText(`Jane Roe\njane@mail.example\n\n${section}`), { asOf: '2026-01-15' })
  return json.volunteer.map(({ position, organization }) => [position, organization])
}

describe('voluntary work without paid work to learn from', () => {
  it.each([
    [
      'the role first',
      'VOLUNTEERING\nFirst Aid Volunteer\t2019 – 2021\nPine Narrows Rescue Service',
      'First Aid Volunteer',
      'Pine Narrows Rescue Service',
    ],
    [
      'the organisation first',
      'VOLUNTEERING\nPine Narrows Rescue Service\nFirst Aid Volunteer\t2019 – 2021',
      'First Aid Volunteer',
      'Pine Narrows Rescue Service',
    ],
    [
      'on one line',
      'VOLUNTEERING\nPine Narrows Rescue Service, First Aid Volunteer\t2019 – 2021',
      'First Aid Volunteer',
      'Pine Narrows Rescue Service',
    ],
    [
      'an organisation no table knows',
      'VOLUNTEERING\nPine Narrows\nCoach\t2019 – 2021\n• Trained',
      'Coach',
      'Pine Narrows',
    ],
    [
      'in German',
      'EHRENAMT\nFreiwillige Feuerwehr Lindenau\nJugendwart\t01/2019 – 03/2021',
      'Jugendwart',
      'Freiwillige Feuerwehr Lindenau',
    ],
    [
      'in German, the role first',
      'EHRENAMT\nHelferin\t01/2019 – 03/2021\nTierheim Lindenau',
      'Helferin',
      'Tierheim Lindenau',
    ],
    ['in French', 'BÉNÉVOLAT\nSecours du Val Clair\nSecouriste\t2019 – 2021', 'Secouriste', 'Secours du Val Clair'],
  ])('%s', (_, section, position, organization) => {
    expect(readVolunteering(section)).toEqual([[position, organization]])
  })
})
