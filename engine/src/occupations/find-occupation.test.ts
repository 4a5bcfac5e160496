import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOccupation } from './find-occupation.ts'
import { allOccupations, occupationById } from './load.ts'

describe('findOccupation', () => {
  it.each([
    ['Sr. Java Dev (m/w/d)', 'java-developer', 'senior'],
    ['Senior Software Engineer II - Payments', 'software-engineer', 'senior'],
    ['Software Engineer III', 'software-engineer', 'senior'],
    ['Software Developer', 'software-engineer', null],
    ['Junior Datenbankentwickler*in', 'sql-developer', 'junior'],
    ['Softwareentwickler:in Java (w/m/d) in München', 'software-engineer', null],
    ['Principal Backend Engineer @ Payments', 'backend-developer', 'lead'],
    ['Staff Nurse - Night Shift', 'registered-nurse', 'lead'],
    ['Krankenpfleger (m/w/d)', 'registered-nurse', null],
    ['Infirmier(ère) H/F', 'registered-nurse', null],
    ['Enfermera de quirófano', 'registered-nurse', null],
    ['Asst. Store Mgr', 'assistant-store-manager', null],
    ['Account Mgr. III', 'account-manager', 'senior'],
    ['Bankkauffrau', 'personal-banker', null],
    ['Verkäufer/-in Teilzeit', 'shop-assistant', null],
    ['Auszubildende zur Industriekauffrau', 'office-clerk', 'entry'],
    ['Werkstudent Softwareentwicklung / Entwickler', 'software-engineer', 'entry'],
    ['Stagiaire développeuse web', 'web-developer', 'entry'],
    ['Chef de projet junior', 'project-manager', 'junior'],
    ['Responsable des ressources humaines', 'human-resources-manager', null],
    ['Jefe de obra', 'construction-manager', 'lead'],
    ['Chief Technology Officer', 'chief-technology-officer', 'executive'],
    ['VP of Engineering', 'chief-technology-officer', 'executive'],
    ['HGV Class 1 Driver - Nights', 'truck-driver', null],
    ['Electricians', 'electrician', null],
    ['CNC-Fräser', 'machinist', null],
    ['Machine Learning Engineer', 'machine-learning-engineer', null],
    ['Mid-level UX/UI Designer', 'ux-designer', 'mid'],
    ['Licensed Practical Nurse (LPN)', 'enrolled-nurse', null],
    ['Graduate Civil Engineer', 'civil-engineer', 'entry'],
  ] as const)('%s', (title, id, level) => {
    const found = findOccupation(title)
    expect([found?.occupation.id, found?.level]).toEqual([id, level])
  })

  it.each(['', '()', 'Wizard of light bulb moments', 'Rockstar', '12345'])('does not make one up: %s', (title) =>
    expect(findOccupation(title)).toBeUndefined(),
  )

  it('finds every occupation by each of its titles, whatever the case', () => {
    const lost = allOccupations.flatMap(({ id, name, titles }) =>
      [name, ...titles].filter((title) => findOccupation(title.toUpperCase())?.occupation.id !== id),
    )
    expect(lost).toEqual([])
  })

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
        const found = findOccupation(title)
        return found === undefined || occupationById(found.occupation.id) === found.occupation
      }),
    )
  })
})
