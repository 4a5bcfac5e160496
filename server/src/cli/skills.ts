import type { Readable, Writable } from 'node:stream'
import { findKnowledge, findSkills, type KnowledgePhrase, type SkillMention } from '@zodie/engine'
import { UsageError } from './failure.ts'
import { answerLines, idOf, type Row, textOf } from './lines.ts'
import { findSkillsByLines } from './skill-lists.ts'

type Found = Omit<SkillMention, 'kind'> & { readonly kind: SkillMention['kind'] | 'degree' | 'open' }

/** A phrase gives one row for each skill of the lexicon in it, and one of its own where there is none. */
const rowsOf = ({ kind, start, end, text, skills }: KnowledgePhrase): Found[] =>
  skills.length > 0
    ? skills.map((skill) => ({ ...skill, start, end, text }))
    : [{ id: `term:${text.toLowerCase()}`, name: text, kind: kind === 'degree' ? kind : 'open', start, end, text }]

const knowledgeAndBehaviour = (text: string): Found[] =>
  [...findKnowledge(text).flatMap(rowsOf), ...findSkills(text, 'prose').filter(({ kind }) => kind === 'soft')].sort(
    (one, other) => one.start - other.start,
  )

/** How each kind of text is searched. */
const SEARCHES = {
  sentence: knowledgeAndBehaviour,
  resume: findSkillsByLines,
  job: (text) => findSkills(text, 'prose'),
} as const satisfies Record<string, (text: string) => readonly Found[]>

type Kind = keyof typeof SEARCHES
const isKind = (value: unknown): value is Kind => typeof value === 'string' && Object.hasOwn(SEARCHES, value)

const kindOf = ({ kind = 'sentence' }: Row): Kind => {
  if (isKind(kind)) return kind
  throw new UsageError(`The kind must be ${Object.keys(SEARCHES).join(', ')}, not ${JSON.stringify(kind)}.`)
}

/** `{ id, text, kind }` → `{ id, skills: [{ id, name, start, end, text, kind }] }`. */
export const findSkillsInLines = (input: Readable, output: Writable): Promise<void> =>
  answerLines(input, output, (row) => ({ id: idOf(row), skills: SEARCHES[kindOf(row)](textOf(row, 'text')) }))
