import { foldWords } from './fold.ts'
import { JOINERS, readHeading } from './headings.ts'
import type { Row } from './rows.ts'

/** Space between two lines of one heading, in lines. */
const MOST_GAP = 0.8

const endsInJoiner = (text: string): boolean => /[&+,/]\s*$/u.test(text) || JOINERS.has(foldWords(text).at(-1) ?? '')

const looksAlike = (one: Row, two: Row): boolean =>
  one.lead.size === two.lead.size &&
  one.lead.bold === two.lead.bold &&
  one.lead.color === two.lead.color &&
  one.lead.font === two.lead.font

/**
 * True when a heading that a narrow column broke in two goes on in the next row ("ISTRUZIONE E" over "FORMAZIONE"): the first
 * line ends in a conjunction, both look alike, and together they are a heading.
 */
export function goesOnBelow(row: Row, next: Row | undefined): next is Row {
  const [first] = row.cells
  const [second] = next?.cells ?? []
  if (next === undefined || first === undefined || second === undefined || !endsInJoiner(first.text)) return false
  const isBelow = row.page === next.page && row.region === next.region && next.gap < MOST_GAP && looksAlike(row, next)
  return isBelow && readHeading(`${first.text} ${second.text}`) !== undefined
}
