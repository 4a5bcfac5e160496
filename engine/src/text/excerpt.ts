import type { Document, Place } from '../document/types.ts'
import type { JobPosting, PostingPlace } from '../job/types.ts'
import { shorten } from './shorten.ts'

const BULLET = /^\s*[-–—*•·▪●◦‣]\s*/
const MAX_LINES_EACH_WAY = 3

/** The point of a list, or the line, in which a place stands: indexes into `Document.lines`, both included. */
const linesAround = (document: Document, place: Place): readonly [first: number, last: number] => {
  const at = document.lines.findIndex(({ start, end }) => start <= place.start && place.start <= end)
  let first = at
  while (at - first < MAX_LINES_EACH_WAY && document.lines[first]?.bullet === false && goesOn(document, first - 1))
    first -= 1
  if (document.lines[first]?.bullet !== true) return [at, at]
  let last = at
  while (last - at < MAX_LINES_EACH_WAY && goesOn(document, last)) last += 1
  return [first, last]
}

/** Whether the sentence of a line is continued on the next one. */
const goesOn = ({ lines, text }: Document, index: number): boolean => {
  const [line, next] = [lines[index], lines[index + 1]]
  if (line === undefined || next === undefined) return false
  return !next.bullet && next.region === line.region && !/[.!?;]\s*$/.test(text.slice(line.start, line.end))
}

/** What the resume says there, in at most `width` characters. */
export const resumeExcerpt = (document: Document, place: Place, width: number): string => {
  const [first, last] = linesAround(document, place)
  const [from, to] = [document.lines[first], document.lines[last]]
  if (from === undefined || to === undefined) return shorten(place.quote, width)
  return cut(document.text.slice(from.start, to.end), place.start - from.start, place.end - from.start, width)
}

/** The line of the posting, in at most `width` characters. What is asked in the list of skills is shown where the ad says it. */
export const postingExcerpt = (
  posting: JobPosting,
  { field, start, end, quote }: PostingPlace,
  width: number,
): string => {
  const { title, description, requirements } = posting
  if (field === 'title' || field === 'description' || field === 'requirements')
    return lineAt({ title, description, requirements }[field], start, end, width)
  for (const text of [requirements, description]) {
    const found = text.toLowerCase().indexOf(quote.toLowerCase())
    if (found !== -1) return lineAt(text, found, found + quote.length, width)
  }
  return shorten(quote, width)
}

const lineAt = (text: string, start: number, end: number, width: number): string => {
  const first = text.lastIndexOf('\n', start - 1) + 1
  const last = text.indexOf('\n', end)
  return cut(text.slice(first, last === -1 ? undefined : last), start - first, end - first, width)
}

/** Without the bullet sign, on one line. */
const cut = (raw: string, start: number, end: number, width: number): string => {
  const sign = BULLET.exec(raw)?.[0].length ?? 0
  return shorten(raw.slice(sign).replace(/\s/g, ' '), width, Math.max(0, start - sign), Math.max(0, end - sign))
}
