import { expect, test } from 'vitest'
import { parseJob } from './parse.ts'
import type { Criterion } from './types.ts'

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

/** Ads of a line or two, without any heading: the whole ad is its description. */
const ads: readonly (readonly [ad: string, ...criteria: string[]])[] = [
  [
    'We are looking for a beekeeper with 2 years of experience. Fluent German is a plus.',
    'required experience:total 2+',
    'preferred language:german 5',
  ],
  ['Go to market strategy is our strength. You will go far with us.', 'mentioned skill:go-to-market-strategy'],
  ['5+ years of Go', 'required skill:go 5y'],
  ['No Java needed, Python is enough.', 'mentioned skill:python'],
  ['Kenntnisse in SAP nicht erforderlich, Excel erforderlich', 'required skill:excel'],
  ['Connaissance de SAP pas nécessaire, Excel exigé', 'required skill:excel'],
  ['No es necesario conocer SAP; Excel imprescindible', 'required skill:excel'],
  ['C, C++ and C# experience', 'required skill:c', 'required skill:c++', 'required skill:c#'],
  ['.NET Core and ASP.NET required', 'required skill:dotnet', 'required skill:asp.net'],
  ['R or Python for statistics', 'mentioned skill:python|r', 'mentioned skill:statistics'],
  ['NodeJS / node js / Node.js', 'mentioned skill:nodejs'],
  ['Machine learning engineer with Python', 'mentioned skill:machine-learning', 'mentioned skill:python'],
  ['Degree or equivalent experience', 'required education:bachelor or equivalent'],
  [
    "Bachelor's degree in Nursing or equivalent work experience",
    'required education:bachelor in nursing or equivalent',
  ],
  ['Master in Physics preferred', 'preferred education:master in physics'],
  ['Either AWS or Azure required', 'required skill:aws|azure'],
  ['Experience with at least one of React, Vue or Angular', 'required skill:angular|react|vue'],
  ['Java or Kotlin, SQL, and Git', 'mentioned skill:java|kotlin', 'mentioned skill:sql', 'mentioned skill:git'],
  ['3 to 5 years in retail sales', 'mentioned skill:retail', 'required experience:retail-sales 3-5'],
  ['between 4 and 6 years of experience', 'required experience:total 4-6'],
  ['Minimum of two years as a welder', 'required experience:welder 2+'],
  [
    'Forklift licence required; first aid certificate is a plus',
    'required licence:forklift licence',
    'preferred certification:first aid certificate',
  ],
  ['Driving licence class B', 'required licence:driving licence'],
  ['Englisch in Wort und Schrift, Deutsch mindestens C1', 'required language:english ?', 'required language:german 5'],
  [
    'Sie haben eine abgeschlossene Ausbildung als Koch und mindestens 3 Jahre Berufserfahrung.',
    'required education:vocational',
    'required experience:total 3+',
  ],
  ['Du hast Erfahrung mit React oder Vue.', 'required skill:react|vue'],
  ['Idealerweise Kenntnisse in Docker', 'preferred skill:docker'],
  ['Führerschein Klasse B zwingend erforderlich', 'required licence:driving licence'],
  ['Wir bieten: 30 Tage Urlaub, Homeoffice und Excel-Kurse'],
  [
    'Studium der Informatik oder vergleichbare Qualifikation',
    'required education:bachelor in informatik or equivalent',
  ],
  ['Sicherer Umgang mit MS Office', 'required skill:microsoft-office'],
  ['Erste Erfahrung mit Kubernetes von Vorteil', 'preferred skill:kubernetes'],
  ['Vous maîtrisez Python et SQL.', 'required skill:python', 'required skill:sql'],
  [
    "Bac+5 en informatique, 3 ans d'expérience en Java",
    'required skill:java 3y',
    'required education:master in informatique',
  ],
  ['Permis B obligatoire', 'required licence:driving licence'],
  ["Expérience d'au moins 5 ans en soudage", 'required skill:welding 5y'],
  ["Titulaire d'un BTS en comptabilité", 'required education:associate in comptabilité'],
  ['Nous offrons des tickets restaurant et une mutuelle.'],
  ['La connaissance de Docker serait un plus', 'preferred skill:docker'],
  ['Dominas Python y SQL.', 'required skill:python', 'required skill:sql'],
  ['Al menos 3 años de experiencia en cocina', 'required skill:cooking 3y'],
  ['Grado en Enfermería', 'required education:bachelor in enfermería'],
  ['Inglés nivel B2, francés deseable', 'required language:english 4', 'preferred language:french 4'],
  ['Carnet de conducir B', 'required licence:driving licence'],
  ['Se valorará experiencia con AWS o Azure', 'preferred skill:aws|azure'],
  ['Ofrecemos contrato indefinido y formación en Excel'],
  ['Experiencia demostrable en soldadura', 'required skill:welding'],
  ['We are an equal opportunity employer and value Python people of any religion, sex or nationality.'],
  ['Our company is a leading provider of Java services.'],
  ['Salary: 40,000 - 50,000 EUR. Location: Leeds. Required: SQL.', 'required skill:sql'],
  ['Competitive salary, Excel training and free fruit.'],
  ['Kafka nice to have', 'preferred skill:apache-kafka'],
  ['Terraform (bonus)', 'preferred skill:terraform'],
  ['Experience with Kubernets and Postgressql', 'required skill:kubernetes', 'required skill:postgresql'],
  ['PMP or PRINCE2 certified', 'required certification:pmp|prince2'],
  ['ACLS and BLS certification required', 'required certification:acls', 'required certification:bls'],
  ['Native English speaker', 'required language:english 6'],
  ['You will write Python every day.', 'mentioned skill:python'],
  ['Responsible for payroll. Sage required.', 'mentioned skill:payroll', 'required skill:sage'],
  ['Knowledge of otter ringing', 'mentioned skill:term:otter ringing'],
  ['Ability to lift 20 kg'],
  [
    'At least 10 years of experience in tax law, CPA preferred',
    'required skill:tax-law',
    'preferred certification:cpa',
    'required experience:tax-law 10+',
  ],
  [
    'PhD in Chemistry or Master with 3 years of experience',
    'required education:master in chemistry',
    'required experience:total 3+',
  ],
  ['Experience in hospitality or retail', 'required skill:hospitality|retail'],
  [
    'Must have: triage, wound care. Nice to have: ICU experience.',
    'required skill:triage',
    'required skill:wound-care',
    'preferred skill:intensive-care',
  ],
  [
    'Requirements: Python, Docker. We offer: Excel courses. Nice to have: Rust',
    'required skill:python',
    'required skill:docker',
    'preferred skill:rust',
  ],
  ['Du bist Bäcker und hast Freude am Konditorhandwerk; Englisch B1 ist ein Plus', 'preferred language:english 3'],
  [
    'Our tech stack: Go, Kafka, PostgreSQL',
    'required skill:go',
    'required skill:apache-kafka',
    'required skill:postgresql',
  ],
  ['Wir suchen einen Schweißer mit MAG-Schein und 2 Jahren Erfahrung', 'required skill:welding 2y'],
  ['Buscamos enfermera con experiencia en urgencias'],
  ['Nous recherchons un comptable maîtrisant Sage et Excel', 'required skill:sage', 'required skill:excel'],
  ['A degree is not required, but a forklift licence is essential', 'required licence:forklift licence'],
  ['Male candidates only, 3 years of Java', 'required skill:java 3y'],
  ['Baccalaureate +3 in trade', 'required education:bachelor in trade'],
  ['2 years of higher education', 'required education:bachelor'],
]

test.each(ads)('%s', (description, ...criteria) => {
  const job = parseJob({ title: '', description, requirements: '', skills: [], experienceLevel: null })
  expect(job.criteria.map(show)).toEqual(criteria)
})
