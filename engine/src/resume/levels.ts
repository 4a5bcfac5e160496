import { fold } from './fold.ts'
import { LEVEL_WORDS } from './words/level-words.ts'

const LEVELS: ReadonlySet<string> = new Set(LEVEL_WORDS)

/** True for a text that only says how well something is known: "Advanced", "(Grundkenntnisse)". */
export const isLevel = (text: string): boolean =>
  LEVELS.has(
    fold(text)
      .replace(/[().:]/g, '')
      .trim(),
  )
