import type { Readable, Writable } from 'node:stream'
import { findSkills, type SkillMention } from '@zodie/engine'
import { UsageError } from './failure.ts'
import { answerLines, idOf, type Row, textOf } from './lines.ts'
import { findSkillsByLines } from './skill-lists.ts'

/** How each kind of text is searched. */
const SEARCHES = {
  sentence: (text) => findSkills(text, 'prose'),
  resume: findSkillsByLines,
  job: (text) => findSkills(text, 'prose'),
} as const satisfies Record<string, (text: string) => readonly SkillMention[]>

type Kind = keyof typeof SEARCHES
const isKind = (value: unknown): value is Kind => typeof value === 'string' && Object.hasOwn(SEARCHES, value)

const kindOf = ({ kind = 'sentence' }: Row): Kind => {
  if (isKind(kind)) return kind
  throw new UsageError(`The kind must be ${Object.keys(SEARCHES).join(', ')}, not ${JSON.stringify(kind)}.`)
}

/** `{ id, text, kind }` → `{ id, skills: [{ id, name, start, end, text, kind }] }`. */
export const findSkillsInLines = (input: Readable, output: Writable): Promise<void> =>
  answerLines(input, output, (row) => ({ id: idOf(row), skills: SEARCHES[kindOf(row)](textOf(row, 'text')) }))
