import { describe, expect, it, test } from 'vitest'
import { skillById } from '../../skills/load.ts'
import type { JobPosting } from '../types.ts'
import { lintPosting } from './lint.ts'
import { RELEASE_YEARS } from './release-years.ts'

const posting = (fields: Partial<JobPosting>): JobPosting => ({
  title: 'Baker',
  description: '',
  requirements: 'Baking, Food safety',
  skills: [],
  experienceLevel: null,
  ...fields,
})
const notesOf = (fields: Partial<JobPosting>): (readonly [string, string | undefined])[] =>
  lintPosting(posting(fields), { asOf: '2026-11-30' }).map(({ rule, place }) => [rule, place?.quote])

describe('a posting without fault gets no note', () => {
  it.each([
    {},
    { description: 'We bake 4,000 loaves a night. Delivery under 30 minutes. You teach children aged 10 to 14.' },
    {
      description: 'We consider all applicants regardless of age, sex, religion, nationality, disability or pregnancy.',
    },
    { description: 'Wir freuen uns über alle Bewerbungen, unabhängig von Geschlecht, Alter und Herkunft.' },
    { description: 'You must be over 18 to work with the oven.' },
    { description: 'Experience working with children and with pregnant women.' },
    { description: 'Good health insurance. Include photo editing in your portfolio.' },
    { description: 'Between 4 and 6 years of experience suffice.' },
    { description: 'Salary: $40,000 - $50,000. Remote two days a week.' },
    { title: 'Junior baker', requirements: '1 year of experience' },
    { title: 'Senior baker', requirements: '8 years of experience' },
  ])('%j', (fields) => expect(notesOf(fields)).toEqual([]))
})

describe('protected attributes are refused', () => {
  it.each([
    ['Be under 40 years of age.', 'Be under 40 years of age'],
    ['Maximum age: 35.', 'Maximum age: 35'],
    ['Candidates aged 25 to 35 only.', 'aged 25 to 35'],
    ['Between 25 and 35 years old.', 'Between 25 and 35 years old'],
    ['State your date of birth.', 'date of birth'],
    ['Nicht älter als 40 Jahre.', 'Nicht älter als 40 Jahre'],
    ['Du bist zwischen 20 und 30 Jahre alt.', 'zwischen 20 und 30 Jahre alt'],
    ['Vous avez moins de 30 ans.', 'moins de 30 ans'],
    ['Âge entre 25 et 35 ans.', 'Âge entre 25 et 35 ans'],
    ['Edad entre 25 y 35 años.', 'Edad entre 25 y 35 años'],
    ['Male candidates only.', 'Male candidates'],
    ['Women preferred.', 'Women preferred'],
    ['Nur Frauen.', 'Nur Frauen'],
    ['Hommes uniquement.', 'Hommes uniquement'],
    ['Sexo: femenino.', 'Sexo: femenino'],
    ['Unmarried women are welcome.', 'Unmarried women'],
    ['No children.', 'No children'],
    ['Familienstand: egal.', 'Familienstand'],
    ['Préciser la situation familiale.', 'situation familiale'],
    ['Soltero, con coche.', 'Soltero'],
    ['Christian candidates only.', 'Christian candidates'],
    ['Konfession angeben.', 'Konfession'],
    ['German citizens only.', 'German citizens only'],
    ['Deutsche Staatsangehörigkeit.', 'Deutsche Staatsangehörigkeit'],
    ['De nationalité française.', 'De nationalité française'],
    ['Nacionalidad española.', 'Nacionalidad española'],
    ['Able-bodied, strong.', 'Able-bodied'],
    ['Körperlich gesund.', 'Körperlich gesund'],
    ['Must not be pregnant.', 'not be pregnant'],
    ['Straight men.', undefined],
    ['Heterosexual applicants.', 'Heterosexual applicants'],
    ['No union members.', 'No union members'],
    ['Please attach a recent photo.', 'attach a recent photo'],
    ['Bewerbung mit Foto.', 'mit Foto'],
    ['Excellente présentation.', 'Excellente présentation'],
    ['Buena presencia.', 'Buena presencia'],
    ['Completed military service.', 'Completed military service'],
    ['Servicio militar cumplido.', 'Servicio militar cumplido'],
  ])('%s', (description, quote) => {
    const notes = lintPosting(posting({ description })).filter(({ rule }) => rule === 'protected-attribute')
    expect(notes.map(({ severity, place }) => [severity, place?.quote])).toEqual(
      quote === undefined ? [] : [['refused', quote]],
    )
  })
  it('in the list of skills too', () => {
    expect(notesOf({ skills: ['Baking', 'Male', 'under 30'] })).toEqual([
      ['protected-attribute', 'under 30'],
      ['protected-attribute', 'Male'],
    ])
  })
})

describe('every other note', () => {
  it.each([
    ['a native speaker', { description: 'Native German speaker.' }, [['native-speaker', 'Native German speaker']]],
    ['eine Muttersprache', { description: 'Deutsch als Muttersprache.' }, [['native-speaker', 'Muttersprache']]],
    ['a youthful team', { description: 'Join our young and dynamic team.' }, [['age-coded', 'young and dynamic team']]],
    ['ein junges Team', { description: 'Ein junges Team.' }, [['age-coded', 'junges Team']]],
    ['une jeune équipe', { description: 'Une jeune équipe.' }, [['age-coded', 'jeune équipe']]],
    ['a rock star', { description: 'We need a rockstar.' }, [['gender-coded', 'rockstar']]],
    ['he', { description: 'He will bake.' }, [['gender-coded', 'He will']]],
    ['many years', { requirements: '15 years of experience' }, [['inflated-years', '15 years']]],
    [
      'a senior with more',
      { title: 'Senior baker', requirements: '18 years of experience' },
      [['inflated-years', '18 years']],
    ],
    [
      'more years than a technology has',
      { requirements: '14 years of Kubernetes' },
      [
        ['impossible-years', 'Kubernetes'],
        ['inflated-years', 'Kubernetes'],
      ],
    ],
    [
      'a junior with years',
      { title: 'Junior Baker', requirements: '8 years of experience' },
      [['contradiction', '8 years']],
    ],
    [
      'a beginner with years',
      { title: 'Baker', experienceLevel: 'entry', requirements: '3 years of experience' },
      [['contradiction', '3 years']],
    ],
    [
      'wanted and only welcome',
      { requirements: 'Python is required.\nNice to have: Python' },
      [['contradiction', 'Python']],
    ],
    [
      'remote and on site',
      { description: 'A fully remote job. You must work on-site.' },
      [['contradiction', 'must work on-site']],
    ],
    ['pay upside down', { description: 'Salary: $90,000 - $70,000' }, [['contradiction', '$90,000 - $70,000']]],
    ['Gehalt verkehrt', { description: 'Gehalt 52.000 bis 45.000 €' }, [['contradiction', '52.000 bis 45.000']]],
    [
      'a degree and none',
      { requirements: "Bachelor's degree required", description: 'No degree needed.' },
      [['contradiction', 'No degree needed']],
    ],
    ['nothing asked', { title: '', requirements: 'Hello there' }, [['no-criteria', undefined]]],
    [
      'thirteen requirements',
      { requirements: 'Python, Java, Go, Rust, Ruby, PHP, Perl, Scala, Kotlin, Swift, SQL, Docker, Kubernetes' },
      [['too-many-required', 'Kubernetes']],
    ],
  ] as const)('%s', (_, fields, notes) => expect(notesOf(fields)).toEqual(notes))
})

it('says what to write instead, in every note', () => {
  const all = lintPosting(
    posting({
      description: 'Native speaker, male candidates only, young team, rockstar.',
      requirements: '20 years of Go',
    }),
    { asOf: '2026-11-30' },
  )
  expect(all.length).toBeGreaterThan(4)
  for (const { text, instead } of all) expect(`${text} ${instead}`).toMatch(/^"?.+\. .+\.$/)
})

test('every technology with a release year is in the lexicon', () => {
  expect(Object.keys(RELEASE_YEARS).filter((id) => skillById(id) === undefined)).toEqual([])
})
