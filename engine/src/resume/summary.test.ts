import { describe, expect, it } from 'vitest'
import { column, pageOf } from '../../test/typeset.ts'
import { composePages } from '../document/compose-pages.ts'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'

const AS_OF = { asOf: '2026-01-01' }
const summaryOf = (text: string) => parseResume(composeText(text), AS_OF).json.basics.summary

const TOLD = {
  en: 'Nurse with nine years in intensive care, calm at night and exact in the handover.',
  fr: 'Infirmière en soins intensifs depuis neuf ans, calme la nuit et précise à la relève.',
  de: 'Pflegefachfrau mit neun Jahren Intensivpflege, nachts ruhig und bei der Übergabe genau.',
  es: 'Enfermera con nueve años en cuidados intensivos, tranquila de noche y exacta en el relevo.',
  pt: 'Enfermeira com nove anos em cuidados intensivos, calma de noite e exata na passagem.',
  it: 'Infermiera con nove anni di terapia intensiva, calma di notte e precisa alle consegne.',
  nl: 'Verpleegkundige met negen jaar intensive care, rustig in de nacht en precies bij de overdracht.',
} as const

describe('summary', () => {
  it.each([
    ['Professional Summary', TOLD.en, 'Experience'],
    ['Objective', TOLD.en, 'Experience'],
    ['About me', TOLD.en, 'Experience'],
    ['Profil professionnel', TOLD.fr, 'Expérience'],
    ['Objectif', TOLD.fr, 'Expérience'],
    ['Profil', TOLD.de, 'Berufserfahrung'],
    ['Über mich', TOLD.de, 'Berufserfahrung'],
    ['Perfil profesional', TOLD.es, 'Experiencia'],
    ['Objetivo', TOLD.es, 'Experiencia'],
    ['Resumo', TOLD.pt, 'Experiência'],
    ['Profilo', TOLD.it, 'Esperienze'],
    ['Profiel', TOLD.nl, 'Werkervaring'],
  ])('stands under %j', (heading, told, next) => {
    expect(summaryOf(`Jane Roe\njane@mail.org\n\n${heading}\n${told}\n\n${next}\nMercy Hospital\n2019 - 2024`)).toBe(
      told,
    )
  })

  it.each([
    ['en', TOLD.en, 'Experience'],
    ['fr', TOLD.fr, 'Expérience'],
    ['de', TOLD.de, 'Berufserfahrung'],
    ['es', TOLD.es, 'Experiencia'],
  ])('needs no heading in %s', (_, told, next) => {
    expect(summaryOf(`Jane Roe\njane@mail.org\n\n${told}\n\n${next}\nMercy Hospital\n2019 - 2024`)).toBe(told)
  })

  it('is no motto and no address', () => {
    expect(summaryOf('Jane Roe\n12 Main Street, Springfield\njane@mail.org\n\nExperience\nNurse, 2019 - 2024')).toBe(
      undefined,
    )
  })

  it('is read whole from a sidebar', () => {
    const page = pageOf([
      { text: 'Jane Roe', x: 50, y: 60, size: 24, weight: 700 },
      { text: 'Profile', x: 50, y: 110, size: 13, weight: 700 },
      ...column(50, 130, [
        'Nurse with nine years',
        'in intensive care,',
        'calm at night and',
        'exact in the handover.',
      ]),
      { text: 'Skills', x: 50, y: 210, size: 13, weight: 700 },
      ...column(50, 230, ['Ventilation', 'Triage', 'Wound care']),
      { text: 'Experience', x: 230, y: 110, size: 13, weight: 700 },
      ...column(230, 130, [
        'Senior Nurse, Mercy Hospital, 2019 - 2024',
        'Led a night shift of nine on a ward of thirty beds.',
        'Nurse, Elm Hospital, 2015 - 2019',
        'Cared for people after heart surgery, day and night.',
      ]),
      { text: 'Education', x: 230, y: 210, size: 13, weight: 700 },
      ...column(230, 230, ['BSc Nursing, Elm University, 2011 - 2015', 'Thesis on the sleep of people in care.']),
    ])
    expect(parseResume(composePages([page]), AS_OF).json.basics.summary).toBe(TOLD.en)
  })
})
