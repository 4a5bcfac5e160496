import { findSkills } from '@zodie/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSkillsByLines, isListLine } from './skill-lists.ts'

describe('a line of a resume', () => {
  it.each([
    'Go, SQL, Excel',
    'Languages: TypeScript, Go',
    'Databases: PostgreSQL',
    '- Machine learning',
    '• Wound care | Triage',
    'Git\tDocker\tKubernetes',
  ])('%j is a list', (line) => expect(isListLine(line)).toBe(true))

  it.each([
    'Backend Engineer',
    'We go where the swift river goes.',
    '- Built the settlement pipeline that pays 3,400 shops a night, with RabbitMQ',
    'Designed, built and ran the order service of a ferry line, alone',
    '- Responsible for R.',
    '',
  ])('%j is none', (line) => expect(isListLine(line)).toBe(false))
})

describe('skills by lines', () => {
  it('quotes the text exactly, wherever lines break', () => {
    const lines = fc.constantFrom(
      'Tools: R, Excel, Go',
      '- Python',
      'Wrote Python and PostgreSQL.',
      '',
      '\r',
      'Ünïcödé 🙂, SQL',
    )
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), (chosen) => {
        const text = chosen.join('\n')
        for (const skill of findSkillsByLines(text, findSkills))
          expect(text.slice(skill.start, skill.end)).toBe(skill.text)
      }),
    )
  })

  it('joins a skill that is broken between two lines', () => {
    expect(
      findSkillsByLines('Years of work in machine\nlearning at two companies', findSkills).map(({ id }) => id),
    ).toEqual(['machine-learning'])
  })
})
