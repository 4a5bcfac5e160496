import type { Row } from './rows.ts'

// Letters: they are not equally wide, and a line may end a little before its margin.
const DOUBT = 2

/** The first word of a row would have fitted on the row above: the break between them was made by hand. */
export function wouldHaveFitted(above: Row, row: Row): boolean {
  const word = /^\S+/u.exec(row.text)?.[0].length ?? 0
  return word + 1 + DOUBT <= above.room
}

/** Two rows as one; the line break between them counts as a space, so that every offset stays. */
export function joinRows(above: Row, row: Row): Row {
  const last = above.cells.at(-1) ?? above
  const joined = { start: last.start, end: row.end, text: `${last.text} ${row.text}` }
  return {
    ...above,
    end: row.end,
    text: `${above.text} ${row.text}`,
    cells: [...above.cells.slice(0, -1), joined],
    spans: [...above.spans, ...row.spans],
    box: row.box,
    room: row.room,
  }
}

const LABELLED = /^[^:：,]{2,40}[:：](?:\s|$)/u
const GOES_ON =
  /(?:[,&/(（、-]|\s(?:of|and|for|the|in|de|du|des|der|für|und|et|y|e|di|del|della|do|da|dos|das|van|voor|en))$/iu
const IS_GOING_ON = /^[\p{Ll}(（,;&]/u
const LIST = /[,，、;|•·]/u
const ENDS_IN_DATE = /(?:19|20)\d\d[)\s.]*$/u

// A letter is about half as wide as it is high.
const LETTER = 0.5

/** The left edge of a row's last cell in points: where the line below it would begin. Reckoned from its end where no span begins there. */
function leftOf({ cells, spans, box, start, style }: Row): number | null {
  const last = cells.at(-1)
  if (box === null || last === undefined || cells.length === 1)
    return spans.find(({ end }) => end > start)?.box?.x ?? box?.x ?? null
  const span = spans.find(({ start: from }) => from >= last.start - 1)
  return span?.box?.x ?? box.x + box.width - last.text.length * LETTER * (style.size ?? 0)
}

/** How far a row begins to the right of the last cell above it, in points; null in plain text. */
export function measureShift(above: Row, row: Row): number | null {
  const [one, two] = [leftOf(above), leftOf(row)]
  if (one === null || two === null) return null
  // A reckoned edge is a few letters off.
  const isReckoned = above.cells.length > 1 && above.spans.length === 1
  return isReckoned && Math.abs(two - one) < 25 ? 0 : two - one
}

/** The space between two rows in lines, also where the page's regions part them. */
export function gapBelow(above: Row, row: Row): number {
  if (row.region === above.region || row.page !== above.page || row.box === null || above.box === null) return row.gap
  const gap = (row.box.y - above.box.y - above.box.height) / Math.max(1, Math.min(above.box.height, row.box.height))
  return gap > -0.2 ? gap : row.gap
}

// Points: a second line hangs by so much at most, and a bullet's text is read from its sign.
const HANGING = 30

function isBelow(above: Row, row: Row): boolean {
  if (row.start !== above.end + 1 || row.page !== above.page || row.region !== above.region) return false
  const shift = measureShift(above, row)
  return shift === null || (shift > -4 && shift < HANGING)
}

const looksAlike = (above: Row, row: Row): boolean =>
  (above.style.bold || !row.style.bold) && Math.abs((above.style.size ?? 0) - (row.style.size ?? 0)) <= 0.6

/** "Institute, 2025" under "HubSpot Inbound Sales, Lindmoor": its few words and the date are the end of what stands above. */
const endsItem = (above: Row, row: Row): boolean =>
  above.text.includes(',') &&
  !ENDS_IN_DATE.test(above.text) &&
  ENDS_IN_DATE.test(row.text) &&
  row.text.split(' ').length <= 3

/** A list in rows, its items between signs: "A, 2019 · B, 2020 · C" goes on below. */
const isOpenList = (above: Row, row: Row): boolean =>
  /\s[|•·]\s|;/u.test(above.text) || (LIST.test(above.text) && LIST.test(row.text) && !ENDS_IN_DATE.test(above.text))

// Lines of one item stand closer than items by at least this share of a line, where they do.
const LOOSER = 0.12
// … and a gap wider than this lies between two lists.
const WIDEST = 0.75

/** The gap between lines of one item, where a section has two kinds of gaps; null where all are alike. */
function findTightGap(rows: readonly Row[]): number | null {
  const gaps = rows.slice(1).flatMap(({ gap, box }) => (box === null || gap >= WIDEST ? [] : [gap]))
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  return gaps.length >= 2 && most - least > LOOSER ? least : null
}

/** Nothing but its words speaks against a row being the second line of the one above. */
const mayBeWrapped = (above: Row, row: Row): boolean =>
  !row.bullet &&
  row.outline === null &&
  row.cells.length === 1 &&
  row.gap < WIDEST &&
  !LABELLED.test(row.text) &&
  isBelow(above, row) &&
  looksAlike(above, row) &&
  !wouldHaveFitted(above, row)

function isWrapped(above: Row, row: Row, tight: number | null): boolean {
  if (!mayBeWrapped(above, row) || (tight !== null && row.gap > tight + LOOSER)) return false
  const goesOn = GOES_ON.test(above.text) || IS_GOING_ON.test(row.text)
  return goesOn || tight !== null || endsItem(above, row) || isOpenList(above, row)
}

function joinWhere(rows: readonly Row[], belongs: (above: Row, row: Row) => boolean): readonly Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (above !== undefined && belongs(above, row)) joined[joined.length - 1] = joinRows(above, row)
    else joined.push(row)
  }
  return joined
}

/**
 * The rows of a list with those joined that a narrow column broke: the next word had no room above, and the break is in the
 * middle of something (an open comma, a small letter, a date alone, a list in a row) or closer than items are.
 */
export function joinWrapped(rows: readonly Row[]): readonly Row[] {
  const tight = findTightGap(rows)
  return joinWhere(rows, (above, row) => isWrapped(above, row, tight))
}

/** The same for items that end in a date: where full lines without one are joined to the next, and all items then have one, they are. */
export function joinUpToDates(rows: readonly Row[]): readonly Row[] {
  const joined = joinWrapped(rows)
  const dated = joinWhere(joined, (above, row) => !ENDS_IN_DATE.test(above.text) && mayBeWrapped(above, row))
  return dated.every(({ text }) => ENDS_IN_DATE.test(text)) ? dated : joined
}
