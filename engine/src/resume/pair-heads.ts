import type { HeadPiece, HeadPieces, PartLabel } from './head-pieces.ts'
import type { Piece } from './pieces.ts'

/** How to tell the two main parts of a head: title and employer, or degree and school. */
export interface PairRules {
  readonly first: { readonly label: PartLabel; readonly score: (text: string) => number }
  readonly second: { readonly label: PartLabel; readonly score: (text: string) => number }
  /** How much it costs to leave text of a head unexplained, 0–1: less where a third part may stand (a field of study). */
  readonly leftOut: number
}

export interface HeadPair {
  readonly first: HeadPiece | null
  readonly second: HeadPiece | null
  readonly score: number
}

type Side = 'first' | 'second'
type Votes = ReadonlyMap<string, number>

// Weights of the evidence, set by trying them on heads of many shapes (see the table in the test).
const LABEL_WEIGHT = 3
const AT_WEIGHT = 0.5
const VOTE_WEIGHT = 0.6
const OTHER_SIDE = 0.8
const CAPITALISED = 0.2
const LOWER_CASE = -0.3
const INNER_COMMA = -0.15
const LONG_TEXT = -0.4
const CELL_LEFT_OUT = 0.35
const CELL_CUT = 0.2
const CHARACTERS_LEFT_OUT = 0.4
const OWN_CELL = 0.15

const LEGAL_COMMA = /,\s*(?:Inc|LLC|Ltd|L\.?L\.?C|Corp|Co|GmbH|S\.?A|PLC|LLP|Limited)\b\.?/iu

function baseScore(piece: HeadPiece, side: Side, rules: PairRules): number {
  const own = rules[side].score(piece.text)
  // "Nurse, Emergency Department" is a title whatever its end says: only its beginning speaks against it.
  const other = rules[side === 'first' ? 'second' : 'first'].score(piece.text.split(',')[0] ?? piece.text)
  const plain = piece.text.replace(LEGAL_COMMA, '')
  return (
    own -
    other * OTHER_SIDE +
    (/^[\p{Lu}\p{Lo}\d]/u.test(piece.text) ? (side === 'second' ? CAPITALISED : CAPITALISED / 2) : LOWER_CASE) +
    (/[,|•·]|\s[–—-]\s/u.test(plain) ? INNER_COMMA : 0) +
    (piece.text.length > 70 ? LONG_TEXT : 0) +
    (piece.label === rules[side].label ? LABEL_WEIGHT : piece.label !== null ? -LABEL_WEIGHT : 0) +
    (piece.at === (side === 'first' ? 'before' : 'after') ? AT_WEIGHT : piece.at !== null ? -AT_WEIGHT : 0)
  )
}

const overlap = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end

/** What a reading leaves unexplained: whole cells, parts of cells, characters. Possible towns are free. */
function leftOut(head: HeadPieces, first: Piece | null, second: Piece | null, weight: number): number {
  const chosen = [first, second].filter((piece) => piece !== null)
  const total = head.cells.reduce((sum, cell) => sum + cell.text.length, 0)
  // A town stands behind the employer, in the employer's cell: "Acme, Lübeck".
  const free = head.towns.filter(
    (town) =>
      second !== null &&
      second.end <= town.start &&
      town.start - second.end <= 3 &&
      !(first !== null && overlap(first, town)),
  )
  const covered = [...chosen, ...free].reduce((sum, piece) => sum + piece.text.length, 0)
  const cells = head.cells.filter((cell) => !chosen.some((piece) => overlap(piece, cell))).length
  // A cell that one part is cut from while the other part stands elsewhere: its rest belongs to that part.
  const isCut = (cell: Piece) => {
    const inside = chosen.filter((piece) => overlap(piece, cell))
    const rest =
      cell.text.length -
      [...inside, ...free.filter((town) => overlap(town, cell))].reduce((sum, piece) => sum + piece.text.length, 0)
    return inside.length === 1 && chosen.length === 2 && rest > 4
  }
  const cut = head.cells.filter(isCut).length
  const share = total === 0 ? 0 : Math.max(0, total - covered) / total
  return weight * (cells * CELL_LEFT_OUT + cut * CELL_CUT + share * CHARACTERS_LEFT_OUT)
}

/** The best reading of one head: every pair of pieces that do not overlap, and every piece alone. */
function pairHead(head: HeadPieces, rules: PairRules, votes: Votes): HeadPair {
  const scored = head.pieces.map((piece) => ({
    piece,
    first: baseScore(piece, 'first', rules) + (votes.get(`first ${piece.slot}`) ?? 0) * VOTE_WEIGHT,
    second: baseScore(piece, 'second', rules) + (votes.get(`second ${piece.slot}`) ?? 0) * VOTE_WEIGHT,
  }))
  let best: HeadPair = { first: null, second: null, score: Number.NEGATIVE_INFINITY }
  const offer = (first: HeadPiece | null, second: HeadPiece | null, score: number) => {
    if (score > best.score + 1e-9) best = { first, second, score }
  }
  for (const a of scored) {
    const alone = leftOut(head, a.piece, null, rules.leftOut)
    offer(a.piece, null, a.first - alone)
    offer(null, a.piece, a.second - leftOut(head, null, a.piece, rules.leftOut))
    for (const b of scored) {
      if (overlap(a.piece, b.piece)) continue
      // In "X, Y" with nothing known of either, the title is more often printed first.
      const order = a.piece.start < b.piece.start ? 0.02 : 0
      const cells = a.piece.cell === b.piece.cell ? 0 : OWN_CELL
      offer(a.piece, b.piece, a.first + b.second + order + cells - leftOut(head, a.piece, b.piece, rules.leftOut))
    }
  }
  return best
}

/** How well a head can be read on its own; more is better. */
export const scoreHead = (head: HeadPieces, rules: PairRules): number => pairHead(head, rules, new Map()).score

/** How often each slot held which part in heads whose words left no doubt, as a share of all heads. */
function countVotes(heads: readonly HeadPieces[], pairs: readonly HeadPair[], rules: PairRules): Votes {
  const votes = new Map<string, number>()
  const add = (key: string) => votes.set(key, (votes.get(key) ?? 0) + 1 / Math.max(1, heads.length))
  for (const { first, second } of pairs) {
    const isSure =
      (first !== null && rules.first.score(first.text) >= 0.6) ||
      (second !== null && rules.second.score(second.text) >= 0.7)
    if (!isSure) continue
    if (first) add(`first ${first.slot}`)
    if (second) add(`second ${second.slot}`)
  }
  return votes
}

/**
 * Tells the two parts of every head of a section apart. One resume prints its entries alike, so heads whose words are
 * plain decide for those whose words are not ("Xyzzy, Plugh" is read as "Engineer, Google" above it was).
 */
export function pairHeads(heads: readonly HeadPieces[], rules: PairRules): readonly HeadPair[] {
  const first = heads.map((head) => pairHead(head, rules, new Map()))
  const votes = countVotes(heads, first, rules)
  return votes.size === 0 ? first : heads.map((head) => pairHead(head, rules, votes))
}
