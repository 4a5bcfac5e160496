import { describe, expect, it } from 'vitest'
import { findSkills } from '../skills/find.ts'
import { lexiconWith } from './lexicon-with.ts'
import type { TaxonomyConcept } from './types.ts'

const concept = (uri: string, kind: string, ...labels: string[]): TaxonomyConcept => ({
  uri: `https://example.test/${uri}`,
  kind,
  name: labels[0] ?? '',
  labels,
})
const CONCEPTS = [
  concept('organs', 'skill', 'tune rain organs', 'rain organ tuning'),
  concept('moss', 'knowledge', 'bryology', 'moss lore'),
  concept('quill', 'knowledge', 'QS5', 'Quillscript'),
  concept('java', 'knowledge', 'Java (computer programming)'),
  concept('postgres', 'knowledge', 'PostgreSQL'),
  concept('history', 'knowledge', 'history of gardens'),
]
const extended = lexiconWith(CONCEPTS)
const named = (text: string, kind: 'prose' | 'list' = 'prose') =>
  extended.findSkills(text, kind).map(({ id, text: written, esco }) => [id, written, esco?.split('/').at(-1)])

describe('the lexicon with a taxonomy', () => {
  it.each<[string, 'prose' | 'list', unknown[]]>([
    [
      'We use PostgreSQL and Java.',
      'prose',
      [
        ['postgresql', 'PostgreSQL', 'postgres'],
        ['java', 'Java', 'java'],
      ],
    ],
    ['Postgres', 'list', [['postgresql', 'Postgres', 'postgres']]],
    ['Kubernetes', 'list', [['kubernetes', 'Kubernetes', undefined]]],
    ['You tune rain\norgans daily', 'prose', [['esco:organs', 'tune rain\norgans', 'organs']]],
    ['Rain-organ tuning', 'list', [['esco:organs', 'Rain-organ tuning', 'organs']]],
    ['Moss lore, rain, organ tuning', 'list', [['esco:moss', 'Moss lore', 'moss']]],
    ['She loves bryology', 'prose', []], // one word in prose is often an everyday word
    ['bryology', 'list', [['esco:moss', 'bryology', 'moss']]],
    ['She writes QS5', 'prose', [['esco:quill', 'QS5', 'quill']]],
    ['', 'prose', []],
  ])('%j in %s', (text, kind, mentions) => expect(named(text, kind)).toEqual(mentions))

  it('says where a mention stands, its kind and its name', () => {
    expect(extended.findSkills('We do rain organ tuning.', 'prose')).toEqual([
      {
        id: 'esco:organs',
        name: 'tune rain organs',
        kind: 'method',
        start: 6,
        end: 23,
        text: 'rain organ tuning',
        esco: 'https://example.test/organs',
      },
    ])
  })

  it('is the lexicon itself without concepts, and never loses or moves a mention of it', () => {
    const text = 'Five years of Go, PostgreSQL and Excel; rain organ tuning with Python and C++.'
    for (const kind of ['prose', 'list'] as const) {
      expect(lexiconWith([]).findSkills(text, kind)).toEqual(findSkills(text, kind))
      expect(extended.findSkills(text, kind)).toEqual(
        expect.arrayContaining(findSkills(text, kind).map((mention) => expect.objectContaining(mention))),
      )
    }
  })
})
