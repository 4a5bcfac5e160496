import { fold, foldWords, isUnspaced } from '../fold.ts'
import { isDocumentTitle, readHeading } from '../headings.ts'
import { type Piece, slicePiece, splitPiece } from '../pieces.ts'
import { placeScore } from '../places.ts'
import type { Row } from '../rows.ts'
import { organisationScore, schoolScore, titleScore } from '../vocabulary.ts'
import { CREDENTIALS, HONORIFICS, NAME_LABELS, NAME_PARTICLES } from '../words/name-words.ts'

const HONORIFIC: ReadonlySet<string> = new Set(HONORIFICS)
const CREDENTIAL: ReadonlySet<string> = new Set(CREDENTIALS)
const PARTICLE: ReadonlySet<string> = new Set(NAME_PARTICLES)
const LABELS: ReadonlySet<string> = new Set(NAME_LABELS.map(fold))

export interface FoundName extends Piece {
  readonly row: Row
  readonly score: number
}

const plainWord = (word: string): string => fold(word).replace(/[.,()]/g, '')
const WORDS = /[^\s,]+/gu

/** Cuts "Name:", "Dr.", ", RN, BSN" and "(she/her)" off; what is left is the name. */
export function bareName(piece: Piece): Piece {
  const label = /^([^:：]{2,24})[:：]\s*/u.exec(piece.text)
  const from =
    label &&
    LABELS.has(
      fold(label[1] ?? '')
        .replace(/[/&]/g, ' ')
        .replace(/\s+/g, ' '),
    )
      ? label[0].length
      : 0
  const paren = piece.text.indexOf(' (')
  const unlabelled = slicePiece(piece, from, paren > from ? paren : piece.text.length)
  const words = Array.from(unlabelled.text.matchAll(WORDS))
  let first = 0
  let last = words.length - 1
  while (first < last - 0 && HONORIFIC.has(plainWord(words[first]?.[0] ?? '')) && last - first >= 1) first++
  const isCredential = (at: number) => {
    const word = words[at]?.[0] ?? ''
    const afterComma = unlabelled.text.slice(0, words[at]?.index).trimEnd().endsWith(',')
    return (
      CREDENTIAL.has(plainWord(word)) &&
      (afterComma || (word === word.toUpperCase() && /[a-z]/.test(unlabelled.text)) || /\./.test(word))
    )
  }
  while (last > first && isCredential(last)) last--
  const start = words[first]?.index ?? 0
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
  return slicePiece(unlabelled, start, end)
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{Lo}[\p{Lo}\p{M}'’·-]*$/u
const LOWER_NAME = /^\p{Ll}[\p{L}\p{M}'’.-]+$/u

/** 0–1 by shape alone: two to five capitalised words, or two to four characters of a script without capitals. */
function shapeScore(text: string): number {
  if (/[@\d:/\\|+=_#*"“”<>;!?&]/u.test(text) || text.length > 48) return 0
  if (isUnspaced(text)) return /^[\p{L}·\s]{2,12}$/u.test(text) && text.replace(/\s/g, '').length <= 6 ? 0.8 : 0
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length > 6 || words.length === 0) return 0
  if (text.includes(',') && words.length > 2) return 0
  const names = words.filter((word) => CAPITALISED.test(word))
  const particles = words.filter((word) => PARTICLE.has(word))
  if (names.length + particles.length < words.length)
    return words.length >= 2 && words.length <= 3 && words.every((word) => LOWER_NAME.test(word)) ? 0.25 : 0
  if (names.length === 1 && words.length === 1) return (words[0]?.length ?? 0) >= 3 ? 0.35 : 0
  // "Roe, Jane" is a name at the top of a page, and a list of two anywhere else.
  if (text.includes(',')) return 0.3
  return names.length >= 2 && names.length <= 5 ? 1 : 0.3
}

/** 0–1: how much an e-mail's local part is made of this name: "jdoe", "jane.doe", "doej". */
export function likenessToEmail(name: string, address: string): number {
  const local = fold(address.split('@')[0] ?? '').replace(/[^a-z]/g, '')
  const words = foldWords(name).filter((word) => word.length > 1)
  if (local.length < 3 || words.length === 0) return 0
  const covered = words
    .filter((word) => word.length >= 3 && local.includes(word))
    .reduce((sum, word) => sum + word.length, 0)
  const initials = words.some((word) => word.length >= 3 && local.includes(word)) ? 1 : 0
  return Math.min(1, covered / local.length + (initials ? 0.3 : 0))
}

/** "JohnDoe" set in two weights or colours has lost the space between them: the name has it again, the quote has not. */
const splitJoined = (piece: Piece): Piece =>
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(piece.text) && !/^(?:Mc|Mac|De|La|Le|Di|Van|Fitz)\p{Lu}/u.test(piece.text)
    ? { ...piece, text: piece.text.replace(/(\p{Ll})(\p{Lu})/u, '$1 $2') }
    : piece

const SEPARATOR = /\t+|\s[|•·–—-]\s|[|•·]/gu

function candidatesOf(row: Row, next: Row | undefined, bodySize: number): readonly Piece[] {
  const parts = splitPiece(row, SEPARATOR)
  const own = parts.slice(0, 3).map(bareName).map(splitJoined)
  const isLarge = (row.style.size ?? 0) >= bodySize * 1.25
  const isPair =
    next !== undefined && isLarge && next.style.size === row.style.size && next.region === row.region && next.gap < 1.2
  if (!isPair || row.cells.length > 1 || next.cells.length > 1) return own
  if (row.text.split(/\s+/).length > 2 || next.text.split(/\s+/).length > 2) return own
  return [...own, { start: row.start, end: next.end, text: `${row.text} ${next.text}` }]
}

function scoreName(
  piece: Piece,
  row: Row,
  rank: number,
  largest: number,
  bodySize: number,
  emails: readonly string[],
): number {
  const shape = shapeScore(piece.text)
  if (shape === 0 || isDocumentTitle(piece.text)) return 0
  if (readHeading(piece.text) !== undefined && piece.text.split(' ').length < 3) return 0
  const size = row.style.size ?? bodySize
  const bySize = size >= largest - 0.1 && size >= bodySize * 1.15 ? 3 : size >= bodySize * 1.15 ? 1 : 0
  const byRank = Math.max(0, 2 - rank * 0.35)
  const byEmail = Math.max(0, ...emails.map((email) => likenessToEmail(piece.text, email))) * 3
  const isLabelled = /^[^:：]{2,24}[:：]/u.test(row.text) && LABELS.has(fold(row.text.split(/[:：]/)[0] ?? ''))
  const against =
    titleScore(piece.text) * 1.6 +
    organisationScore(piece.text) * 1.2 +
    schoolScore(piece.text) +
    (placeScore(piece) >= 0.8 ? 2 : 0) +
    (row.bullet ? 1.5 : 0)
  return shape * 2 + bySize + byRank + byEmail + (isLabelled ? 4 : 0) + (row.outline === 1 ? 0.5 : 0) - against
}

// Beyond the first forty rows nobody has introduced himself; a sidebar may come first.
const ROWS_TO_LOOK_AT = 60
const LEAST_SCORE = 1.6

/** The person's name: the likeliest by shape, size, place on the page and likeness to the e-mail address. */
export function findName(
  rows: readonly Row[],
  bodySize: number | null,
  emails: readonly string[],
): FoundName | undefined {
  const page = rows
    .filter((row) => row.page === rows[0]?.page && !(row.running && row.text.length < 4))
    .slice(0, ROWS_TO_LOOK_AT)
  const body = bodySize ?? 10
  const largest = Math.max(
    body,
    ...page.filter((row) => /\p{L}{2}/u.test(row.text)).map((row) => row.style.size ?? body),
  )
  const tops = page.map((row) => row.box?.y ?? 0)
  const found = page.flatMap((row, index) =>
    candidatesOf(row, page[index + 1], body).map((piece): FoundName => {
      // Rank by height on the page where it is known: a sidebar read first does not push the name down.
      const rank = row.box === null ? index : Math.min(index, tops.filter((top) => top < (row.box?.y ?? 0) - 2).length)
      return { ...piece, row, score: scoreName(piece, row, rank, largest, body, emails) }
    }),
  )
  const best = found.sort((a, b) => b.score - a.score || a.start - b.start)[0]
  return best && best.score >= LEAST_SCORE ? best : undefined
}
