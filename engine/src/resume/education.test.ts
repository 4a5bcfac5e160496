import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readDegree } from './degrees.ts'
import { readEducation } from './education.ts'
import { readRows } from './rows.ts'

describe('readDegree', () => {
  it.each([
    ['Bachelor of Science in Physics', 'Bachelor of Science', 'Physics'],
    ['Bachelor of Design', 'Bachelor of Design', null],
    ["Bachelor's in Computer Science", "Bachelor's", 'Computer Science'],
    ['Master of Business Administration', 'Master of Business Administration', null],
    ['PhD in Chemistry', 'PhD', 'Chemistry'],
    ['Ph.D. Chemistry', 'Ph.D.', 'Chemistry'],
    ['B.Sc. (Hons) Nursing', 'B.Sc. (Hons)', 'Nursing'],
    ['BSc Computer Science', 'BSc', 'Computer Science'],
    ['M.Sc. Informatik', 'M.Sc.', 'Informatik'],
    ['MBA', 'MBA', null],
    ['Physics (BSc)', 'BSc', 'Physics'],
    ['Licence en droit', 'Licence', 'droit'],
    ['Grado en Enfermería', 'Grado en', 'Enfermería'],
    ['Laurea magistrale in Economia', 'Laurea magistrale', 'Economia'],
    ['Bacharelado em Direito', 'Bacharelado', 'Direito'],
    ['Associate Degree in Accounting', 'Associate Degree', 'Accounting'],
    ['High School Diploma', 'High School Diploma', null],
    ['Abitur', 'Abitur', null],
    ['Ausbildung zum Elektriker', 'Ausbildung zum', 'Elektriker'],
  ])('%s', (text, studyType, area) => {
    const degree = readDegree({ start: 0, end: text.length, text })
    expect([degree?.studyType.text.replace(/ (?:en|zum)$/, ''), degree?.area?.text ?? null]).toEqual([
      studyType.replace(/ (?:en|zum)$/, ''),
      area,
    ])
  })

  it.each(['Mercy Hospital', 'me and my team', 'as a teacher', 'Ms. Roe'])('%s is none', (text) => {
    expect(readDegree({ start: 0, end: text.length, text })).toBeUndefined()
  })
})

const schoolsOf = (text: string) =>
  readEducation(readRows(composeText(text)), false).map(({ draft }) => [
    draft.studyType?.value ?? null,
    draft.area?.value ?? null,
    draft.institution?.value ?? null,
    draft.startDate?.value ?? null,
    draft.endDate?.value ?? null,
  ])

describe('readEducation', () => {
  it.each([
    ['one line', 'BSc Nursing, Elm University\t2012 - 2015', ['BSc', 'Nursing', 'Elm University', '2012', '2015']],
    [
      'school above',
      'Elm University\nBSc in Nursing\t2012 - 2015',
      ['BSc', 'Nursing', 'Elm University', '2012', '2015'],
    ],
    [
      'degree above',
      'BSc in Nursing\nElm University, Dublin\n2012 - 2015',
      ['BSc', 'Nursing', 'Elm University', '2012', '2015'],
    ],
    ['one year', 'BSc in Nursing, Elm University, 2015', ['BSc', 'Nursing', 'Elm University', null, '2015']],
    ['no date', 'Elm University\nBSc in Nursing', ['BSc', 'Nursing', 'Elm University', null, null]],
    [
      'columns',
      'PhD\tElm University, Computer Science\t2012 - 2015',
      ['PhD', 'Computer Science', 'Elm University', '2012', '2015'],
    ],
    [
      'rail',
      '2012–2015\tMaster of Design, Elm School of Design.',
      ['Master of Design', null, 'Elm School of Design', '2012', '2015'],
    ],
    [
      'German',
      '2012 – 2015\tB.Sc. Informatik, Hochschule Ulmen',
      ['B.Sc.', 'Informatik', 'Hochschule Ulmen', '2012', '2015'],
    ],
    [
      'French',
      'Licence en droit, Université des Ormes\t2012 - 2015',
      ['Licence', 'droit', 'Université des Ormes', '2012', '2015'],
    ],
    [
      'Chinese',
      '2012年9月 – 2016年6月\t海岸大学\t计算机科学\t本科',
      ['本科', '计算机科学', '海岸大学', '2012-09', '2016-06'],
    ],
  ])('%s', (_, text, expected) => {
    expect(schoolsOf(text)[0]).toEqual(expected)
  })

  it('reads several, with grades and courses', () => {
    const text =
      'MSc Physics, Elm University\t2015 - 2017\nGPA: 3.9/4.0\nCoursework: Optics, Statistics\nBSc Physics, Oak University\t2012 - 2015\n- First class honours'
    const readings = readEducation(readRows(composeText(text)), false)
    expect(readings.map(({ draft }) => draft.institution?.value)).toEqual(['Elm University', 'Oak University'])
    expect(readings[0]?.draft.score?.value).toBe('3.9/4.0')
    expect(readings[0]?.draft.courses.map(({ value }) => value)).toEqual(['Optics', 'Statistics'])
    expect(readings[1]?.draft.score?.value).toBe('First class honours')
  })

  it('does not take a note for a school', () => {
    expect(
      schoolsOf('2003–2006\tMaster of Design, Elm School of Design\n1st year: 79%\t(graduation expected in June 2006)')
        .length,
    ).toBe(1)
  })
})
