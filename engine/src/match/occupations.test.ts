import { describe, expect, it } from 'vitest'
import { OCCUPATION_FAMILIES } from '../occupations/families.ts'
import { titleForm, titleLikeness } from './occupations.ts'

const likeness = (one: string, other: string): number => titleLikeness(titleForm(one), titleForm(other))

/** 60 pairs of titles by what a recruiter would say of them. The bounds are those of `titleLikeness`. */
type Kind = 'the same occupation' | 'the same work' | 'near work' | 'other work'
const PAIRS: Readonly<Record<Kind, readonly (readonly [string, string])[]>> = {
  'the same occupation': [
    ['Data Engineer', 'Senior Data Engineer'],
    ['Krankenschwester', 'Registered Nurse'],
    ['Infirmier', 'Enfermera'],
    ['Software Engineer', 'Softwareentwicklerin'],
    ['Développeur logiciel', 'Desarrolladora de software'],
    ['Truck Driver', 'Berufskraftfahrer'],
    ['Chauffeur poids lourd', 'HGV Driver'],
    ['Bricklayer', 'Maurer'],
    ['Plombier', 'Fontanero'],
    ['Electrician', 'Électricienne du bâtiment'],
    ['Cook', 'Köchin'],
    ['Camarera', 'Waiter'],
    ['Shop Assistant', 'Vendeuse'],
    ['Project Manager', 'Chef de projet'],
    ['Project Manager', 'Projektleiterin'],
    ['Chief Executive Officer', 'Geschäftsführer'],
    ['Lawyer', 'Rechtsanwältin'],
    ['Pharmacist', 'Apotheker'],
    ['Hairdresser', 'Peluquera'],
    ['Cleaner', 'Agent de nettoyage'],
    ['Forklift Driver', 'Cariste'],
    ['Warehouse Worker', 'Mozo de almacén'],
  ],
  'the same work': [
    ['Java Developer', 'Software Engineer'],
    ['Backend Developer', 'Full Stack Developer'],
    ['iOS Developer', 'Mobile Developer'],
    ['Data Scientist', 'Quantitative Analyst'],
    ['ICU Nurse', 'Registered Nurse'],
    ['Cardiologist', 'Physician'],
    ['Accountant', 'Bookkeeper'],
    ['Sales Manager', 'Sales Representative'],
    ['Recruiter', 'Headhunter'],
    ['Penetration Tester', 'Security Analyst'],
    ['Welder', 'Boilermaker'],
    ['Bus Driver', 'Taxi Driver'],
    ['Barista', 'Waiter'],
    ['Nanny', 'Nursery Assistant'],
    ['SEO Specialist', 'Marketing Manager'],
    ['Primary School Teacher', 'Teacher'],
  ],
  'near work': [
    ['Bookkeeper', 'Financial Analyst'],
    ['Front End Developer', 'Backend Developer'],
    ['System Administrator', 'Security Engineer'],
    ['Nurse', 'Healthcare Assistant'],
    ['Store Manager', 'Sales Representative'],
    ['Warehouse Worker', 'Delivery Driver'],
    ['Graphic Designer', 'UX Designer'],
    ['Social Worker', 'Nursery Nurse'],
    ['Cook', 'Waiter'],
    ['Butcher', 'Food Production Operator'],
    ['Refuse Collector', 'Cleaner'],
    ['Train Driver', 'Bus Driver'],
  ],
  'other work': [
    ['Site Manager', 'Product Manager'],
    ['Beekeeper', 'Welder'],
    ['Civil Engineer', 'Software Engineer'],
    ['Sales Engineer', 'Chemical Engineer'],
    ['Nurse', 'Accountant'],
    ['Chef', 'Chef de projet'],
    ['Dental Assistant', 'Administrative Assistant'],
    ['Financial Analyst', 'Laboratory Analyst'],
    ['Police Officer', 'Chief Financial Officer'],
    ['Bus Driver', 'Data Engineer'],
    ['Systems Engineer', 'Train Engineer'],
    ['Florist', 'Lawyer'],
  ],
}
const BOUNDS: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  'the same occupation': [1, 1],
  'the same work': [0.85, 0.95],
  'near work': [0.5, 0.6],
  'other work': [0, 0.3],
}
const KINDS: readonly Kind[] = ['the same occupation', 'the same work', 'near work', 'other work']

describe.each(KINDS)('%s', (kind) => {
  const [least, most] = BOUNDS[kind]
  it.each(PAIRS[kind])('%s and %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(least)
    expect(likeness(one, other)).toBeLessThanOrEqual(most)
    expect(likeness(other, one)).toBe(likeness(one, other))
  })
})

describe('the table of families', () => {
  it('names every family once and only families as near', () => {
    const names = OCCUPATION_FAMILIES.map(({ family }) => family)
    expect(new Set(names).size).toBe(names.length)
    for (const { near } of OCCUPATION_FAMILIES) expect(names).toEqual(expect.arrayContaining([...near]))
  })
  it('is folded, so that its phrases can be met', () => {
    for (const { phrases } of OCCUPATION_FAMILIES)
      for (const phrase of phrases) expect(phrase).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/)
  })
})
