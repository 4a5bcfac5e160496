import { type ResumeDraft, toField } from './draft.ts'
import { splitItems } from './entry-text.ts'
import { fold } from './fold.ts'
import { type Piece, slicePiece, splitPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import { INTEREST_OPENERS } from './words/free-time-words.ts'
import { joinWrapped } from './wrapped-rows.ts'

type InterestDraft = ResumeDraft['interests'][number]

const CONFIDENCE = 0.7
// "Volunteering at the local animal shelter" is an interest; more words are a sentence about one.
const MOST_WORDS = 6
const LONGEST = 60

const SIGN = /[,，、;；|•·]/u

const OPENERS = INTEREST_OPENERS.toSorted((a, b) => b.length - a.length)

/** "I enjoy hiking and chess." → "hiking and chess", or undefined where no opener stands. */
function withoutOpener(piece: Piece): Piece | undefined {
  const folded = fold(piece.text).replaceAll("'", '’')
  const opener = OPENERS.find((one) => folded.startsWith(/[\p{L}]$/u.test(one) ? one : `${one} `))
  if (opener === undefined) return undefined
  const isWord = !/\p{Script=Han}/u.test(opener)
  if (isWord && !/^[\s:：]/u.test(folded.slice(opener.length))) return undefined
  // Folding keeps the number of words.
  const words = opener.split(' ').length
  const lead = isWord ? new RegExp(`^(?:\\S+\\s+){${words}}`, 'u').exec(piece.text)?.[0].length : opener.length
  return lead === undefined ? undefined : slicePiece(piece, lead)
}

const JOINER = /\s(?:and|as well as|et|und|sowie|y|e|ed|en)\s|[和、]/gu
const ARTICLE = /^(?:the|to|le|la|les|l’|das|den|die|il|lo|gli|het|de)\s/iu

const listItems = (piece: Piece): readonly Piece[] =>
  splitItems(piece).filter(({ text }) => text.length <= LONGEST && text.split(/\s+/u).length <= MOST_WORDS)

/** "I enjoy hiking, chess and cooking.": in a sentence the last two are joined by a word. */
const listSaid = (piece: Piece): readonly Piece[] =>
  splitItems(piece)
    .flatMap((item) => splitPiece(item, JOINER))
    .map((item) => slicePiece(item, ARTICLE.exec(item.text)?.[0].length ?? 0))
    .filter(({ text }) => text.split(/\s+/u).length <= MOST_WORDS)

const toInterest = (name: Piece, keywords: readonly Piece[] = []): InterestDraft => ({
  name: toField(name, CONFIDENCE),
  keywords: keywords.map((keyword) => toField(keyword, CONFIDENCE)),
})

const LABEL = /^([^:：,，]{2,40})[:：]\s*/u
const DASH = /\s[–—-]\s/gu

/** "Music: piano, choir", "Music⇥piano, choir", "Photography – portraits, streets". */
function readLabelled(row: Row): InterestDraft | undefined {
  const [cell, beside] = row.cells
  if (cell && beside && row.cells.length === 2 && !SIGN.test(cell.text)) return toInterest(cell, listItems(beside))
  const colon = LABEL.exec(row.text)
  if (colon !== null)
    return toInterest(slicePiece(row, 0, (colon[1] ?? '').length), listItems(slicePiece(row, colon[0].length)))
  const [name, rest, ...more] = splitPiece(row, DASH)
  if (name === undefined || rest === undefined || more.length > 0 || SIGN.test(name.text)) return undefined
  return toInterest(name, listItems(rest))
}

/**
 * "Hiking, chess", one a line, "Music: piano, choir", or a sentence of them. What is longer than a name of an interest is told
 * in the section and no value.
 */
export function readInterests(rows: readonly Row[]): readonly InterestDraft[] {
  return joinWrapped(rows).flatMap((row) => {
    const said = withoutOpener(row)
    if (said) return listSaid(said).map((item) => toInterest(item))
    const labelled = readLabelled(row)
    if (labelled) return [labelled]
    const items = splitItems(row)
    const short = listItems(row)
    // Commas of a sentence are no list: "At weekends, when the weather allows it, my brother and I sail."
    return short.length * 2 > items.length ? short.map((item) => toInterest(item)) : []
  })
}
