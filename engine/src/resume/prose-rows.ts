import { fold } from './fold.ts'
import type { Row } from './rows.ts'
import { LEGAL_FORMS } from './words/organisation-words.ts'

const LEGAL: ReadonlySet<string> = new Set([...LEGAL_FORMS, 'jr', 'sr', 'bros'])
/** Ends as a sentence does. */
export const SENTENCE_END = /[.!?。；;]$/u
// Letters: longer rows are told.
const LONG = 75

/** "Trasporti Valmarina S.p.A.", "Acme Inc.": a full stop that ends no sentence. */
function endsInAbbreviation(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return /^(?:\p{L}{1,2}\.){2,4}$/u.test(word) || (/^\p{Lu}/u.test(word) && LEGAL.has(fold(word).replace(/\./g, '')))
}

/** Long, or a sentence: a row that tells, and names nothing. */
export function looksLikeProse(row: Row): boolean {
  if (row.cells.length > 1 && row.text.length < 140) return false
  const words = row.text.split(/\s+/).length
  if (row.style.bold && words <= 14) return false
  return (
    row.text.length >= LONG + (row.leadBold ? 30 : 0) ||
    (words >= 7 && SENTENCE_END.test(row.text) && !endsInAbbreviation(row.text))
  )
}

/** "Achievement 3." under the bullets of "Achievement 2": a few words with a full stop that tell more, and begin nothing. */
export const isShortSentence = ({ cells, style, leadBold, text }: Row): boolean =>
  cells.length === 1 && !style.bold && !leadBold && SENTENCE_END.test(text) && !endsInAbbreviation(text)
