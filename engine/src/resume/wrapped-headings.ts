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
  if (next === undefined || first === undefined || second === undefined) return false
  const isBelow = row.page === next.page && row.region === next.region && next.gap < MOST_GAP && looksAlike(row, next)
  if (!isBelow) return false
  if (endsInJoiner(first.text)) return readHeading(`${first.text} ${second.text}`) !== undefined
  // "Experiência⇥Engenheira" over "profissional⇥Acme": in a rail of labels.
  return row.cells.length > 1 && next.cells.length > 1 && isStacked(row, next)
}

/** True when a heading stands close under another, both look alike, and together they are a heading ("Academic" over "Qualifications"). */
export function isStacked(row: Row, next: Row | undefined): next is Row {
  const [first] = row.cells
  const [second] = next?.cells ?? []
  if (!next || !first || !second || !row.box || !next.box || row.page !== next.page || row.line === next.line)
    return false
  const gap = next.box.y - row.box.y - row.box.height
  const overlap = Math.min(row.box.x + row.box.width, next.box.x + next.box.width) - Math.max(row.box.x, next.box.x)
  if (gap < -1 || gap > row.box.height * MOST_GAP || overlap <= 0 || row.lead.color !== next.lead.color) return false
  const reading = readHeading(`${first.text} ${second.text}`)
  return endsInJoiner(first.text)
    ? reading !== undefined
    : reading?.strength === 'phrase' && (isPart(first.text) || isPart(second.text))
}

/** A word that is no heading of its own: "Academic" over "Qualifications", "Formación" over "académica". */
const isPart = (text: string): boolean => readHeading(text)?.strength !== 'phrase'
