import type { Readable, Writable } from 'node:stream'
import { type ExtendedLexicon, type LinkedMention, lexiconWith } from '@zodie/engine'
import { UsageError } from './failure.ts'
import { answerLines, idOf, type Row, textOf } from './lines.ts'
import { loadedConcepts } from './loaded-concepts.ts'
import { findSkillsByLines } from './skill-lists.ts'

/** How each kind of text is searched. */
const SEARCHES = {
  sentence: (text, { findSkills }) => findSkills(text, 'prose'),
  resume: (text, { findSkills }) => findSkillsByLines(text, findSkills),
  job: (text, { findSkills }) => findSkills(text, 'prose'),
} as const satisfies Record<string, (text: string, lexicon: ExtendedLexicon) => readonly LinkedMention[]>

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
