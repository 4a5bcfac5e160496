import type { Readable, Writable } from 'node:stream'
import { findSkills } from '@zodie/engine'
import { answerLines, idOf, textOf } from './lines.ts'

/** `{ id, text, kind }` → `{ id, skills: [{ id, name, start, end, text, kind }] }`. */
export const findSkillsInLines = (input: Readable, output: Writable): Promise<void> =>
  answerLines(input, output, (row) => ({
    id: idOf(row),
    skills: findSkills(textOf(row, 'text'), 'prose').map(({ id, name, start, end, text, kind }) => ({
      id,
      name,
      start,
      end,
      text,
      kind,
    })),
  }))
