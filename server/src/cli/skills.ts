import type { Readable, Writable } from 'node:stream'
import {
  type ExtendedLexicon,
  findKnowledge,
  findSkills,
  type KnowledgePhrase,
  type LinkedMention,
  lexiconWith,
} from '@zodie/engine'
import { UsageError } from './failure.ts'
import { answerLines, idOf, type Row, textOf } from './lines.ts'
import { loadedConcepts } from './loaded-concepts.ts'
import { findSkillsByLines } from './skill-lists.ts'

type Found = Omit<LinkedMention, 'kind'> & { readonly kind: LinkedMention['kind'] | 'degree' | 'open' }

/** A phrase gives one row for each skill of the lexicon in it, and one of its own where there is none. */
const rowsOf = ({ kind, start, end, text, skills }: KnowledgePhrase): Found[] =>
  skills.length > 0
    ? skills.map((skill) => ({ ...skill, start, end, text }))
    : [{ id: `term:${text.toLowerCase()}`, name: text, kind: kind === 'degree' ? kind : 'open', start, end, text }]

const knowledgeAndBehaviour = (text: string): Found[] =>
  [...findKnowledge(text).flatMap(rowsOf), ...findSkills(text, 'prose').filter(({ kind }) => kind === 'soft')].sort(
    (one, other) => one.start - other.start,
  )

/** … with ESCO's addresses, and with what only ESCO knows in the rest of the sentence. */
const linkedKnowledge = (text: string, lexicon: ExtendedLexicon): Found[] => {
  const linked = lexicon.findSkills(text, 'prose').filter(({ esco }) => esco !== undefined)
  const found = knowledgeAndBehaviour(text).map((row) => {
    const esco = linked.find(({ id, start, end }) => id === row.id || (start >= row.start && end <= row.end))?.esco
    return esco === undefined ? row : { ...row, esco }
  })
  const isBeside = ({ start, end }: Found): boolean => found.every((row) => end <= row.start || start >= row.end)
  return [...found, ...linked.filter(isBeside)].sort((one, other) => one.start - other.start)
}

/** How each kind of text is searched. */
const SEARCHES = {
  sentence: linkedKnowledge,
  resume: (text, { findSkills }) => findSkillsByLines(text, findSkills),
  job: (text, { findSkills }) => findSkills(text, 'prose'),
} as const satisfies Record<string, (text: string, lexicon: ExtendedLexicon) => readonly Found[]>

type Kind = keyof typeof SEARCHES
const isKind = (value: unknown): value is Kind => typeof value === 'string' && Object.hasOwn(SEARCHES, value)

const kindOf = ({ kind = 'sentence' }: Row): Kind => {
  if (isKind(kind)) return kind
  throw new UsageError(`The kind must be ${Object.keys(SEARCHES).join(', ')}, not ${JSON.stringify(kind)}.`)
}

/** `{ id, text, kind }` → `{ id, skills: [{ id, name, start, end, text, kind, esco? }] }`; `esco` where ESCO is loaded. */
export const findSkillsInLines = async (
  input: Readable,
  output: Writable,
  environment: NodeJS.ProcessEnv,
): Promise<void> => {
  const lexicon = lexiconWith(await loadedConcepts(environment))
  await answerLines(input, output, (row) => ({
    id: idOf(row),
    skills: SEARCHES[kindOf(row)](textOf(row, 'text'), lexicon),
  }))
}
