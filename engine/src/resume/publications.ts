import { findPrintedLinks } from './contact/links.ts'
import { findDates } from './dates/find-dates.ts'
import { type Field, toField } from './draft.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'

export interface Citation {
  readonly name: Field
  readonly by?: Field
  readonly date?: Field
  readonly url?: Field
}

/** "[3] ", "2. " before a reference. */
const NUMBER = /^(?:\[\d{1,3}\]|\d{1,3}[.)])\s+/u
/** One author: "Smith, J. A.", "J. Smith", "García-López M". */
const AUTHOR = String.raw`(?:\p{Lu}[\p{L}’'-]{1,30},?\s(?:\p{Lu}\.?[ -]?){1,3}(?=[,;&.(]|\s)|(?:\p{Lu}\.[ -]?){1,3}\s?\p{Lu}[\p{L}’'-]{1,30})`
/** The authors of a reference, up to thirty: "Smith, J., Doe, A. & Wu, K. ". */
const AUTHORS = new RegExp(
  `^${AUTHOR}(?:(?:,|;|&|\\s|and |et |und |y ){1,4}${AUTHOR}){0,30}(?:[,\\s]*et al\\.?)?[.,:]?\\s*`,
  'u',
)
const YEAR_AFTER_AUTHORS = /^\(?((?:19|20)\d{2})[a-z]?\)?[.,:]?\s+/u
const QUOTED = /[“"«„‘]([^“”"«»„]{8,300})[,.]?[”"»“’]/u
const DOI = /\bdoi:?\s?(10\.\d{4,9}\/[^\s,;]{2,100})/iu
const SENTENCE = /[.?!]\s+(?=[\p{Lu}\p{N}])/u
const EDGE = /[\s,;:.“”"–—-]/u

function findUrl(piece: Piece): Field | undefined {
  const [link] = findPrintedLinks(piece.text, piece.start)
  if (link) return toField(link, 0.85, link.url)
  const doi = DOI.exec(piece.text)
  const number = doi?.[1]?.replace(/\.$/, '')
  return doi && number
    ? toField(slicePiece(piece, doi.index, doi.index + doi[0].length), 0.85, `https://doi.org/${number}`)
    : undefined
}

function findYear(piece: Piece): Field | undefined {
  const date = findDates(piece.text).findLast(({ from }) => from?.value != null)
  const point = date?.from
  return point?.value
    ? toField({ start: piece.start + point.start, end: piece.start + point.end, text: point.value }, 0.85)
    : undefined
}

/** "A field guide to failure. Notes on Apparatus 7, 2018.": without authors, where a venue and a year follow. */
function findFirstSentence(piece: Piece): { readonly title: Piece; readonly rest: Piece } | undefined {
  const end = /\.\s+(?=\p{Lu})/u.exec(piece.text)
  if (end === null || end.index < 12 || !/(?:19|20)\d{2}/.test(piece.text.slice(end.index))) return undefined
  return { title: slicePiece(piece, 0, end.index), rest: slicePiece(piece, end.index + end[0].length) }
}

/** Where the title stands: in quotation marks, or as the first sentence after the authors (and their year). */
function findTitle(piece: Piece): { readonly title: Piece; readonly rest: Piece } | undefined {
  const quoted = QUOTED.exec(piece.text)
  if (quoted?.[1] !== undefined) {
    const from = quoted.index + 1
    return {
      title: slicePiece(piece, from, from + quoted[1].length),
      rest: slicePiece(piece, quoted.index + quoted[0].length),
    }
  }
  const authors = AUTHORS.exec(piece.text)
  if (authors === null) return findFirstSentence(piece)
  const year = YEAR_AFTER_AUTHORS.exec(piece.text.slice(authors[0].length))
  const body = slicePiece(piece, authors[0].length + (year?.[0].length ?? 0))
  const end = SENTENCE.exec(body.text)
  if (end === null) return undefined
  return { title: slicePiece(body, 0, end.index), rest: slicePiece(body, end.index + end[0].length) }
}

/** The venue: what follows the title, up to a year, a volume or an address. */
function findVenue(rest: Piece): Piece | undefined {
  const lead = /^(?:[\s,.;:–—-]|in:?\s|published in\s)+/iu.exec(rest.text)?.[0].length ?? 0
  const body = slicePiece(rest, lead)
  const end =
    /[,.(]?\s*(?:\(?(?:19|20)\d{2}|https?:|doi|\d{1,4}\s?[(:,]|vol\.?\s|pp?\.\s)/iu.exec(body.text)?.index ??
    body.text.length
  const venue = trimPiece(slicePiece(body, 0, end), EDGE)
  return /\p{L}{2}/u.test(venue.text) && venue.text.length <= 140 ? venue : undefined
}

/** Reads a reference with authors or a quoted title; undefined for a plain "Title, venue, year". */
export function readCitation(row: Piece): Citation | undefined {
  const piece = slicePiece(row, NUMBER.exec(row.text)?.[0].length ?? 0)
  const found = findTitle(piece)
  if (found === undefined) return undefined
  const title = trimPiece(found.title, EDGE)
  if (title.text.length < 8) return undefined
  const venue = findVenue(found.rest)
  const date = findYear(piece)
  const url = findUrl(piece)
  return {
    name: toField(title, 0.85),
    ...(venue && { by: toField(venue, 0.65) }),
    ...(date && { date }),
    ...(url && { url }),
  }
}
