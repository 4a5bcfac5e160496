import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJob } from './parse.ts'
import { fieldText } from './places.ts'
import type { Criterion, JobPosting } from './types.ts'

const posting = (fields: Partial<JobPosting>): JobPosting => ({
  title: '',
  description: '',
  requirements: '',
  skills: [],
  experienceLevel: null,
  ...fields,
})

/** "required skill:python 5y" – importance, id, and what else a criterion of its kind says. */
function show(criterion: Criterion): string {
  const base = `${criterion.importance} ${criterion.id}`
  switch (criterion.kind) {
    case 'skill':
      return criterion.minYears === null ? base : `${base} ${criterion.minYears}y`
    case 'experience':
      return `${base} ${criterion.minYears}${criterion.maxYears === null ? '+' : `-${criterion.maxYears}`}`
    case 'education':
      return `${base}${criterion.fields.length > 0 ? ` in ${criterion.fields.join('/')}` : ''}${criterion.orEquivalent ? ' or equivalent' : ''}`
    case 'language':
      return `${base} ${criterion.level ?? '?'}`
    default:
      return base
  }
}

const rows: readonly (readonly [requirements: string, ...criteria: string[]])[] = [
  ['5+ years of experience with Python', 'required skill:python 5y'],
  ['5 years Java', 'required skill:java 5y'],
  ['Java (XP > 3 years)', 'required skill:java 3y'],
  ['3 years of experience in React and 2 years in Node.js', 'required skill:react 3y', 'required skill:nodejs 2y'],
  ['3–5 years of professional experience', 'required experience:total 3-5'],
  ['1-2 years experience', 'required experience:total 1-2'],
  ['Five or more years of experience', 'required experience:total 5+'],
  ['At least two (2) years of work experience', 'required experience:total 2+'],
  ['Experience: 3 years minimum', 'required experience:total 3+'],
  ['Mindestens 3 Jahre Berufserfahrung', 'required experience:total 3+'],
  ["Au moins 5 ans d'expérience en Java", 'required skill:java 5y'],
  ['Al menos 2 años de experiencia', 'required experience:total 2+'],
  ["Minimum 3 years' experience as a beekeeper", 'required experience:beekeeper 3+'],
  ['up to 3 years of experience'],
  ['You are 18 years or older'],
  ['Our company has 20 years of experience in the trade'],
  ['Python or Java', 'required skill:java|python'],
  ['AWS/GCP', 'required skill:aws|google-cloud'],
  ['Java, Go, or Node', 'required skill:go|java|nodejs'],
  ['Experience with React, Vue or Angular', 'required skill:angular|react|vue'],
  [
    'PyTorch or TensorFlow, Python, Docker',
    'required skill:pytorch|tensorflow',
    'required skill:python',
    'required skill:docker',
  ],
  ['Excel, Tableau or Power BI', 'required skill:excel', 'required skill:power-bi|tableau'],
  ['Experience with cloud platforms such as AWS, Azure or GCP', 'required skill:aws|azure|google-cloud'],
  ['Familiarity with at least one of Postgres, MySQL or Oracle', 'required skill:mysql|oracle-database|postgresql'],
  ['Strong SQL skills; Kafka is a plus', 'required skill:sql', 'preferred skill:apache-kafka'],
  ['Python required, Go a plus', 'required skill:python', 'preferred skill:go'],
  [
    'Kafka, Redis, RabbitMQ a plus',
    'preferred skill:apache-kafka',
    'preferred skill:redis',
    'preferred skill:rabbitmq',
  ],
  ['Knowledge of Docker (nice to have)', 'preferred skill:docker'],
  ['Ideally you know Rust or Go', 'preferred skill:go|rust'],
  ['Kubernetes would be great', 'preferred skill:kubernetes'],
  ['Kenntnisse in Docker von Vorteil', 'preferred skill:docker'],
  ['Wünschenswert: Erfahrung mit Docker', 'preferred skill:docker'],
  ['Une expérience avec Salesforce serait un plus', 'preferred skill:salesforce'],
  ['Se valorará conocimiento de Docker', 'preferred skill:docker'],
  ['Must have experience with Kubernetes and Terraform', 'required skill:kubernetes', 'required skill:terraform'],
  ['Nice to have: Kotlin, Swift', 'preferred skill:kotlin', 'preferred skill:swift'],
  ['No previous Java experience needed'],
  ['Docker is not required'],
  ['Docker is not mandatory but highly appreciated', 'preferred skill:docker'],
  ['A degree is not required'],
  [
    "Bachelor's degree in Computer Science, Engineering or a related field, or equivalent experience",
    'required education:bachelor in computer science/engineering or equivalent',
  ],
  ["Bachelor's or Master's degree in Nursing", 'required education:bachelor in nursing'],
  ['B.Sc. or higher in electrical engineering', 'required education:bachelor in electrical engineering'],
  [
    "Master's degree preferred, Bachelor's degree required",
    'preferred education:master',
    'required education:bachelor',
  ],
  ['PhD preferred', 'preferred education:doctorate'],
  ['High school diploma or GED required', 'required education:secondary'],
  ['Bac+5 en informatique', 'required education:master in informatique'],
  ['Abgeschlossene Ausbildung als Elektroniker', 'required education:vocational'],
  ['MBA a plus', 'preferred education:master'],
  ["Valid driver's license", 'required licence:driving licence'],
  ['Führerschein Klasse B', 'required licence:driving licence'],
  ['Permis B exigé', 'required licence:driving licence'],
  [
    'Active RN license and BLS certification required',
    'required licence:registered nurse licence',
    'required certification:bls',
  ],
  ['ACCA, CIMA or ACA qualified', 'required certification:aca|acca|cima'],
  ['CPA or CFA preferred', 'preferred certification:cfa|cpa'],
  ['Forklift licence essential', 'required licence:forklift licence'],
  ['Scrum Master certification desirable', 'preferred certification:certified scrummaster'],
  ['AWS certification preferred', 'preferred certification:aws certification'],
  ['Food hygiene certificate (level 2)', 'required certification:food hygiene certificate'],
  ['Fluent English, German B2', 'required language:english 5', 'required language:german 4'],
  ['English (C1) and French (B2)', 'required language:english 5', 'required language:french 4'],
  ['Native German speaker, fluent in English', 'required language:german 6', 'required language:english 5'],
  ["Maîtrise de l'anglais courant", 'required language:english 5'],
  ['Fließende Deutschkenntnisse in Wort und Schrift', 'required language:german 5'],
  ['Nivel alto de inglés', 'required language:english 5'],
  ['We work with the German market and French clients'],
]

describe('criteria of a requirement line', () => {
  it.each(rows)('%s', (requirements, ...criteria) => {
    expect(parseJob(posting({ requirements })).criteria.map(show).sort()).toEqual([...criteria].sort())
  })
})

const texts: readonly (readonly [name: string, description: string, criteria: readonly string[]])[] = [
  [
    'headings give the importance',
    'Requirements:\n- Python\n- SQL\nNice to have:\n- Airflow\nBenefits:\n- Excel training',
    ['preferred skill:apache-airflow', 'required skill:python', 'required skill:sql'],
  ],
  [
    'labels within a paragraph do too',
    'Required: SQL, Excel. Preferred: Python. Responsibilities: maintain Tableau.',
    ['mentioned skill:tableau', 'preferred skill:python', 'required skill:excel', 'required skill:sql'],
  ],
  [
    'what the firm uses is not asked for',
    'About us\nWe use Python every day.\nYour profile\nYou know Java well.',
    ['required skill:java'],
  ],
  ['a sentence may ask without a heading', 'We ship parcels. You have strong SQL skills.', ['required skill:sql']],
  [
    'the strongest demand wins',
    'Responsibilities:\n- write Python\nMust have:\n- Python\nBonus:\n- Python',
    ['required skill:python'],
  ],
  ['hiring is no skill here', 'We are hiring a beekeeper. Required: SQL.', ['required skill:sql']],
  ['the age of the reader is no experience', 'You must be over 18 years of age.', []],
]

describe('criteria of a description', () => {
  it.each(texts)('%s', (_, description, criteria) => {
    expect(parseJob(posting({ description })).criteria.map(show).sort()).toEqual(criteria)
  })
})

describe('structured fields and title', () => {
  it('requires every listed skill, known or not', () => {
    const { criteria } = parseJob(posting({ skills: ['Excel', 'Zorbomatic 9'] }))
    expect(criteria.map(show)).toEqual(['required skill:excel', 'required skill:term:zorbomatic 9'])
    expect(criteria.map(({ place }) => place.quote)).toEqual(['Excel', 'Zorbomatic 9'])
  })
  it('takes skills from the title', () => {
    expect(parseJob(posting({ title: 'React Developer' })).criteria.map(show)).toEqual(['required skill:react'])
  })
  it.each([
    ['Welder', ['welding']],
    ['Data Analyst', ['data-analysis']],
    ['Senior Project Manager (m/f/d)', ['project-management']],
    ['Translator', ['translation']],
    ['Wanderer', []],
  ])('takes the work itself from the title %s', (title, ids) => {
    expect(parseJob(posting({ title })).criteria.map(({ id }) => id)).toEqual(ids.map((id) => `skill:${id}`))
  })
  it.each([
    ['Senior Software Engineer (m/f/d) - Berlin', 'software engineer', 'senior'],
    ['Expert Technique JAVA Junior (H/F)', 'technique java', 'senior'],
    ['Head of Finance', 'head of finance', 'executive'],
    ['Nurse', 'nurse', null],
    ['Trainee Baker | Leeds', 'baker', 'entry'],
    ['Lead Welder, night shift', 'welder', 'lead'],
  ] as const)('%s', (title, occupation, seniority) => {
    const job = parseJob(posting({ title }))
    expect([job.occupation, job.seniority]).toEqual([occupation, seniority])
  })
  it('lets the structured level decide', () => {
    expect(parseJob(posting({ title: 'Senior Nurse', experienceLevel: 'mid' })).seniority).toBe('mid')
  })
  it('infers the level from years where no word says it', () => {
    expect(parseJob(posting({ requirements: '6+ years of experience' })).seniority).toBe('senior')
  })
  it('keeps duties with their places', () => {
    const description = 'Your tasks:\n- Bake bread\n- Clean the oven\nRequirements:\n- Punctual'
    expect(parseJob(posting({ description })).duties.map(({ quote }) => quote)).toEqual([
      'Bake bread',
      'Clean the oven',
    ])
  })
})

describe('any posting', () => {
  const fragment = fc.constantFrom(
    ...rows.map(([text]) => text),
    'Requirements:',
    'Nice to have:',
    '•',
    '((',
    'or',
    ',',
    '5 years',
    '\n',
    'İstanbul',
    '🙂 Python',
  )
  const anyText = fc.oneof(
    fc.string(),
    fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join('\n')),
  )
  it('quotes exactly what stands at each place, once per id, the same each time', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.array(anyText, { maxLength: 3 }),
        (title, description, requirements, skills) => {
          const given = posting({ title, description, requirements, skills })
          const job = parseJob(given)
          for (const { place } of job.criteria)
            expect(fieldText(given, place.field).slice(place.start, place.end)).toBe(place.quote)
          for (const place of job.duties)
            expect(fieldText(given, place.field).slice(place.start, place.end)).toBe(place.quote)
          expect(new Set(job.criteria.map(({ id }) => id)).size).toBe(job.criteria.length)
          expect(JSON.stringify(parseJob(given))).toBe(JSON.stringify(job))
        },
      ),
      { numRuns: 300 },
    )
  }, 30_000)
})
