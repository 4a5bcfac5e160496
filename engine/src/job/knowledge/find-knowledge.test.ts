import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findKnowledge } from './find-knowledge.ts'

/** "skill:RESTful API design (rest)" – kind, the phrase as written, the lexicon's ids in it. */
const shown = (text: string): string[] =>
  findKnowledge(text).map(({ kind, text: phrase, skills }) => {
    const ids = skills.map(({ id }) => id).join(' ')
    return `${kind}:${phrase}${ids === '' ? '' : ` (${ids})`}`
  })

const rows: readonly (readonly [text: string, ...phrases: string[]])[] = [
  // A skill with the modifiers and heads of its name
  ['Experience with modern cloud architectures', 'skill:modern cloud architectures (cloud-architecture)'],
  ['You know Docker tools and Python.', 'skill:Docker tools (docker)', 'skill:Python (python)'],
  ['We write Java 8 and PHP 7.4.', 'skill:Java 8 (java)', 'skill:PHP 7.4 (php)'],
  ['Solid UI/UX design', 'skill:UI/UX design (user-interface-design user-experience-design)'],
  // What is named only in passing is not asked for
  ['Our friendly marketing department has its rooms on the second floor of the old mill by the river.'],
  [
    'You have several years of experience in marketing and would like to work on the second floor of the old mill.',
    'skill:marketing (marketing)',
  ],
  // What the lexicon does not know, after a cue
  ['Knowledge of otter ringing and moss inspection', 'open:otter ringing', 'open:moss inspection'],
  ['You are familiar with zorbomatic whistles', 'open:zorbomatic whistles'],
  ['Experience building paper kites', 'open:paper kites'],
  ['A passion for heritage tramways', 'open:heritage tramways'],
  ['Kenntnisse in Nebelberingung', 'open:Nebelberingung'],
  ['Connaissance des ruches vitrées', 'open:ruches vitrées'],
  ['Conocimientos de ganchillo tunecino', 'open:ganchillo tunecino'],
  // Frames are no knowledge
  ['Experience with people'],
  ['A good understanding of the field'],
  ['Experience in sales teams'],
  ['We offer training in a supportive environment'],
  // Degrees and languages
  ['A BS/BA degree', 'degree:BS/BA degree'],
  ["Bachelor's or master's degree in any subject", "degree:Bachelor's or master's degree"],
  ['Each PhD student has a desk.'],
  ['Fluent in Danish and English', 'language:Danish (danish)', 'language:English (english)'],
  ['The Danish market grows.'],
  ['Strong teamwork'],
  [''],
]

test.each(rows)('%s', (text, ...phrases) => expect(shown(text)).toEqual(phrases))

describe('any text', () => {
  const fragment = fc.constantFrom(
    ...rows.map(([text]) => text),
    'knowledge of',
    'and',
    ',',
    '/',
    'API',
    'bachelor',
    'BS/',
    ' 8 ',
    'İ',
    '🙂',
    '.',
    '\n',
  )
  it('is quoted exactly, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join(' ')),
          fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('')),
        ),
        (text) => {
          let past = 0
          for (const phrase of findKnowledge(text)) {
            expect(phrase.start).toBeGreaterThanOrEqual(past)
            expect(phrase.end).toBeGreaterThan(phrase.start)
            expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text)
            past = phrase.end
          }
        },
      ),
      { numRuns: 100 },
    )
  }, 30_000)
})
