import type { Piece } from '../pieces.ts'
import type { Row } from '../rows.ts'
import type { FoundEmail } from './emails.ts'
import { isKnownEnding } from './links.ts'

// "jane.doe@post.exam" at the end of a line, "ple.com" alone on the next one: a narrow column broke the address in two
const BEGINNING = /([\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}.-]{0,80})?)$/u
const CONTINUATION = /^[\p{L}\p{N}.-]{1,60}$/u
const WHOLE = /^[^@\s]+@(?:[\p{L}\p{N}-]{1,63}\.){1,4}(\p{L}{2,24})$/u

/** True when a text is an address that could be written to: it ends in a top level domain that there is. */
const isComplete = (text: string): boolean => isKnownEnding(WHOLE.exec(text)?.[1] ?? '')

function joinRows(row: Row, next: Row): FoundEmail | undefined {
  const beginning = BEGINNING.exec(row.text)?.[1]
  if (beginning === undefined || isComplete(beginning) || !CONTINUATION.test(next.text)) return undefined
  const address = beginning + next.text
  if (!isComplete(address)) return undefined
  return { start: row.end - beginning.length, end: next.end, text: address, address }
}

/** E-mail addresses that a line break cut in two, by the line they begin on. */
export function findWrappedEmails(rows: readonly Row[]): ReadonlyMap<number, FoundEmail> {
  const found = new Map<number, FoundEmail>()
  rows.forEach((row, index) => {
    const next = rows[index + 1]
    if (next === undefined || next.page !== row.page || next.region !== row.region || !row.text.includes('@')) return
    const email = joinRows(row, next)
    if (email) found.set(row.line, email)
  })
  return found
}

export const touches = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end
