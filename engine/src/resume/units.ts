import { findPrintedLinks } from './contact/links.ts'
import { findDates } from './dates/find-dates.ts'
import { isDescription } from './description.ts'
import { type Field, toField } from './draft.ts'
import { BESIDE_DATE, findEntryDates, type PlacedDate, placeDates, shiftPoint } from './entry-dates.ts'
import { fold } from './fold.ts'
import { isAddress } from './head-atoms.ts'
import { cutPiece, type Piece, slicePiece } from './pieces.ts'
import type { Row } from './rows.ts'
import { organisationScore, titleScore } from './vocabulary.ts'
import { DUTY_LABELS } from './words/head-words.ts'
import { LEGAL_FORMS } from './words/organisation-words.ts'
import { joinRows, measureShift, wouldHaveFitted } from './wrapped-rows.ts'

/**
 * What the rows of a section are to its entries: `head` rows say what, where and when; `bullet` and `prose` units tell more
 * (with their continuation rows); a `link` row is an address alone.
 */
export interface Unit {
  readonly kind: 'head' | 'bullet' | 'prose' | 'link'
  readonly row: Row
  readonly rows: readonly Row[]
  /** Dates that place an entry in time; only heads have them. */
  readonly dates: readonly PlacedDate[]
}

const LEGAL: ReadonlySet<string> = new Set([...LEGAL_FORMS, 'jr', 'sr', 'bros'])
const SENTENCE_END = /[.!?。；;]$/u
const LONG = 75
const LONGEST_HEAD = 190

/** "Trasporti Valmarina S.p.A.", "Acme Inc.": a full stop that ends no sentence. */
function endsInAbbreviation(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return /^(?:\p{L}{1,2}\.){2,4}$/u.test(word) || (/^\p{Lu}/u.test(word) && LEGAL.has(fold(word).replace(/\./g, '')))
}

function looksLikeProse(row: Row): boolean {
  if (row.cells.length > 1 && row.text.length < 140) return false
  const words = row.text.split(/\s+/).length
  if (row.style.bold && words <= 14) return false
  return (
    row.text.length >= LONG + (row.leadBold ? 30 : 0) ||
    (words >= 7 && SENTENCE_END.test(row.text) && !endsInAbbreviation(row.text))
  )
}

/** "Achievement 3." under the bullets of "Achievement 2": a few words with a full stop that tell more, and begin nothing. */
const isShortSentence = ({ cells, style, leadBold, text }: Row): boolean =>
  cells.length === 1 && !style.bold && !leadBold && SENTENCE_END.test(text) && !endsInAbbreviation(text)

const isLink = (row: Row): boolean => {
  const [link] = findPrintedLinks(row.text, row.start)
  return link !== undefined && link.text.length >= row.text.length - 4 && !row.bullet && isAddress(link.text)
}

/** "June 2020 –⇥Developer, Acme" over "Present⇥Built …": a date column too narrow for its range. */
function readRail(
  row: Row,
  next: Row | undefined,
  dayFirst: boolean,
): { readonly date: PlacedDate; readonly end: number } | undefined {
  const first = row.cells[0]
  const below = next?.cells[0]
  if (
    first === undefined ||
    below === undefined ||
    row.cells.length < 2 ||
    below.text.length > 16 ||
    first.text.length > 24
  )
    return undefined
  if (!/[-–—]|\bto\b/u.test(first.text)) return undefined
  const joined = `${first.text} ${below.text}`
  const [date, ...others] = findDates(joined, { dayFirst })
  if (date === undefined || others.length > 0 || date.start > 0 || date.end < joined.length || !date.range)
    return undefined
  const by = below.start - first.text.length - 1
  return {
    date: {
      ...date,
      start: first.start,
      end: first.end,
      from: shiftPoint(date.from, first.start),
      to: shiftPoint(date.to, by),
    },
    end: below.end,
  }
}

function withoutFirstCell(row: Row): Row | undefined {
  const rest = row.cells.slice(1)
  const start = rest[0]?.start
  return start === undefined ? undefined : { ...row, start, text: row.text.slice(start - row.start), cells: rest }
}

const DURATION =
  /^\(?(?:\d{1,2}\s*(?:years?|yrs?|y|ans?|jahre?|años?|anos?|anni|jaar)\.?,?\s*)?(?:\d{1,2}\s*(?:months?|mos?|mois|monate?|meses|mes|mesi|maanden)\.?)?\)?$/iu

const DUTIES: ReadonlySet<string> = new Set(DUTY_LABELS)

/** "Main activities⇥Greeted visitors.": a duty, its label dropped. */
function withoutDutyLabel(row: Row): Row {
  const label = row.cells.length === 2 ? fold((row.cells[0]?.text ?? '').replace(/\s?[:：]$/u, '')) : ''
  const rest = DUTIES.has(label) ? withoutFirstCell(row) : undefined
  return rest ? { ...rest, bullet: true } : row
}

/** A bullet or a paragraph with a date or a duration in a cell at its right: the cell belongs to the entry, not to the sentence. */
function splitAside(row: Row, dayFirst: boolean): readonly Row[] {
  const last = row.cells.at(-1)
  if (row.cells.length < 2 || last === undefined) return [row]
  const dates = placeDates(last.text, last.start, dayFirst)
  const isDate =
    dates.length > 0 &&
    cutPiece(last, dates).every(({ text }) => BESIDE_DATE.test(text.replace(/[^\p{L}\s]/gu, '').trim()))
  const isDuration = last.text.length > 1 && DURATION.test(last.text)
  const body = slicePiece(row, 0, (row.cells.at(-2)?.end ?? row.end) - row.start)
  const main: Row = { ...row, ...body, cells: row.cells.slice(0, -1) }
  if (isDuration) return [main]
  const isSentence =
    looksLikeProse(main) && (SENTENCE_END.test(main.text) || (isDescription(main.text) && titleScore(main.text) < 0.6))
  if (!isDate || !(row.bullet || isSentence || /^\p{Ll}/u.test(row.text))) return [row]
  return [
    { ...row, ...last, bullet: false, cells: [last], style: { ...row.style, bold: false }, leadBold: false, gap: 0 },
    main,
  ]
}

/** "… of orders since" over "2015.": under the bullet's own words, which end in no full stop. */
function isUnderBullet({ kind, row: first, rows }: Unit, row: Row): boolean {
  const above = rows.at(-1)
  if (kind !== 'bullet' || row.box === null || first.box === null || above === undefined) return false
  return Math.abs(row.box.x - first.box.x) < 3 && !SENTENCE_END.test(above.text)
}

/** How far right the rows of each column reach, in points. */
type Widths = ReadonlyMap<string, number>

const columnOf = ({ page, region }: Row): string => `${page}.${region}`

const measureWidths = (rows: readonly Row[]): Widths =>
  new Map(
    [...Map.groupBy(rows, columnOf)].map(([column, all]) => [
      column,
      Math.max(0, ...all.map(({ box }) => (box ? box.x + box.width : 0))),
    ]),
  )

/** A full stop above, and a row that is none of its sentences: dated below, or with a title or an employer. */
function opensHead(above: Row, row: Row, next: Row | undefined, dayFirst: boolean): boolean {
  if (!/[.!?]["”»)]?$/u.test(above.text) || !/^\p{Lu}/u.test(row.text) || row.text.length > 80) return false
  if (SENTENCE_END.test(row.text)) return false
  const first = row.text.split(/[,|•·(\t]|\s[–—-]\s/u)[0] ?? row.text
  const isDatedBelow = next !== undefined && !next.bullet && findEntryDates(next, dayFirst).length > 0
  return isDatedBelow || titleScore(first) >= 0.9 || organisationScore(first) >= 0.7
}

function continues(unit: Unit, row: Row, widths: Widths): boolean {
  const above = unit.rows.at(-1)
  if (above === undefined || row.bullet || row.gap >= 0.75 || row.outline !== null || isLink(row)) return false
  if (unit.kind === 'head' || unit.kind === 'link') return false
  if (row.style.bold && !above.style.bold) return false
  if (row.style.size !== null && above.style.size !== null && Math.abs(row.style.size - above.style.size) > 0.6)
    return false
  if (/^[\p{Ll}(,;)&]/u.test(row.text) || /[-‐,&/]$/u.test(above.text)) return true
  const fitted = wouldHaveFitted(above, row)
  const widest = widths.get(columnOf(above)) ?? 0
  if (unit.kind === 'bullet' && row.box !== null && unit.row.box !== null) {
    const shift = row.box.x - unit.row.box.x
    const isHanging = unit.row.signed ? shift > 3 && shift < 40 : shift > -4 && shift < 24
    if (isHanging)
      return above.box === null || above.box.x + above.box.width > widest * 0.72 || !/[.;!?]$/.test(above.text)
    return false
  }
  const reaches = above.box === null ? above.text.length >= 50 : above.box.x + above.box.width >= widest * 0.85
  return (
    reaches &&
    !fitted &&
    (row.box === null || above.box === null || Math.abs(row.box.x - above.box.x) < 6 || unit.rows.length === 1)
  )
}

const CONNECTIVE = /(?:\s(?:of|and|for|the|in|de|du|des|der|für|und|et|y|e|di|del|della|do|da|van|voor|en)|[&,/-])$/iu

const looksOf = ({ style, region, page }: Row): string =>
  [page, region, style.size, style.bold, style.italic, style.color].join('|')

/** "… | Acme | Aug" over "2024 – Oct 2025", "… | Jun 2019 –" over "Oct 2021": a range that the end of a line broke. */
function breaksRange(above: Row, row: Row, dayFirst: boolean): boolean {
  const end = above.text.length
  const isOpen = /[-–—]$/u.test(above.text) || !wouldHaveFitted(above, row)
  return (
    isOpen &&
    /\d/.test(row.text.slice(0, 20)) &&
    findDates(`${above.text} ${row.text}`, { dayFirst }).some(
      (date) => date.range && date.start < end && date.end > end,
    )
  )
}

/**
 * "Marrowstone Institute of" over "Technology": a line of a head, or of its last cell, that its narrow column broke. Both look
 * alike, the second line's first word did not fit on the first, and the first ends in a joining word or both are set apart from
 * plain text; or a range of dates is broken.
 */
function isWrapped(above: Row, row: Row, dayFirst: boolean): boolean {
  if (above.box === null || row.box === null || above.bullet || row.bullet || row.gap >= 0.5) return false
  if (row.cells.length > 1 || row.start !== above.end + 1 || looksLikeProse(above)) return false
  if (breaksRange(above, row, dayFirst)) return true
  if (looksOf(above) !== looksOf(row) || Math.abs(measureShift(above, row) ?? 0) > 3) return false
  const isLastCell = above.cells.length > 1
  if (!isLastCell && findEntryDates(above, dayFirst).length > 0) return false
  // "Certified Administrator," over "Guild of Arts, 2023": a comma goes on over a date too.
  if (!/,$/.test(above.text) && findEntryDates(row, dayFirst).length > 0) return false
  const isSetApart = !isLastCell && (row.style.bold || row.style.italic)
  return !wouldHaveFitted(above, row) && (CONNECTIVE.test(above.text) || /^\p{Ll}/u.test(row.text) || isSetApart)
}

interface Prepared {
  readonly row: Row
  readonly rail: PlacedDate | null
  /** The rows of the document in it. */
  readonly rows: readonly Row[]
}

function prepare(rows: readonly Row[], dayFirst: boolean): readonly Prepared[] {
  const prepared: Prepared[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) continue
    const next = rows[at + 1]
    const last = prepared.at(-1)
    const rail = readRail(row, next, dayFirst)
    if (rail && next) {
      const part = withoutFirstCell(row) ?? row
      prepared.push({ row: part, rail: rail.date, rows: [part] })
      const rest = withoutFirstCell(next)
      if (rest) prepared.push({ row: rest, rail: null, rows: [rest] })
      at++
    } else if (last && last.rail === null && isWrapped(last.row, row, dayFirst)) {
      prepared[prepared.length - 1] = { ...last, row: joinRows(last.row, row), rows: [...last.rows, row] }
    } else
      prepared.push(
        ...splitAside(withoutDutyLabel(row), dayFirst).map((part) => ({ row: part, rail: null, rows: [part] })),
      )
  }
  return prepared
}

/** Rows of one section → units, in order. Every row is in exactly one unit (a narrow date column's second row in its head's). */
export function readUnits(rows: readonly Row[], dayFirst: boolean): readonly Unit[] {
  const widths = measureWidths(rows)
  const units: Unit[] = []
  const prepared = prepare(rows, dayFirst)
  prepared.forEach(({ row, rail, rows: parts }, index) => {
    const found = rail ? [rail] : findEntryDates(row, dayFirst)
    const last = units.at(-1)
    // "… had cost 0.3 %" over "of orders since 2015.": a sentence that goes on, and not "mar 2017 – ago 2021".
    const isSentence = /^\p{Ll}/u.test(row.text) && found.every(({ start }) => start > row.start + 1)
    const isTold =
      rail === null && last !== undefined && (isSentence || isUnderBullet(last, row)) && continues(last, row, widths)
    const isHead = !isTold && !row.bullet && row.text.length <= LONGEST_HEAD && (rail !== null || found.length > 0)
    const above = last?.rows.at(-1)
    const next = prepared[index + 1]?.row
    const opens = above !== undefined && last?.kind !== 'head' && opensHead(above, row, next, dayFirst)
    if (!isHead && last && !opens && continues(last, row, widths)) {
      units[units.length - 1] = { ...last, rows: [...last.rows, ...parts] }
    } else {
      const kind = isHead
        ? 'head'
        : row.bullet
          ? 'bullet'
          : isLink(row)
            ? 'link'
            : looksLikeProse(row) || (last?.kind === 'bullet' && isShortSentence(row))
              ? 'prose'
              : 'head'
      units.push({ kind, row, rows: parts, dates: isHead ? found : [] })
    }
  })
  return units.some(({ dates }) => dates.length > 0) ? units : promoteBullets(units, dayFirst)
}

/** Where every job is a bullet ("• Engineer, Acme (2018–2020)"), the dated bullets are the heads. */
function promoteBullets(units: readonly Unit[], dayFirst: boolean): readonly Unit[] {
  return units.map((unit) => {
    if (unit.kind !== 'bullet' || unit.rows.length > 2 || unit.row.text.length > 160) return unit
    const dates = findEntryDates(unit.row, dayFirst)
    return dates.length === 0 ? unit : { ...unit, kind: 'head' as const, dates }
  })
}

const HYPHEN = /[-‐]$/u

// An indent of this many spaces, at most, lies between the lines of one item of a plain text.
const WIDEST_BREAK = 16

/** All rows of a unit as one row, line breaks counted as spaces; its first row where other text lies between them. */
export function wholeRow({ row, rows }: Unit): Row {
  let whole = row
  for (const next of rows.slice(1)) {
    const between = next.start - whole.end
    if (between < 1 || between > WIDEST_BREAK) continue
    const text = whole.text + ' '.repeat(between) + next.text
    const piece = { start: whole.start, end: next.end, text }
    const isOne = whole.cells.length === 1 && next.cells.length === 1
    whole = { ...whole, ...piece, cells: isOne ? [piece] : [...whole.cells, ...next.cells] }
  }
  return whole
}

/** The text of a unit as one string: rows joined, a word broken at a hyphen joined without a space. */
export function unitText(unit: Unit): string {
  return unit.rows
    .map(({ text }) => text.replace(/\t/g, ' '))
    .reduce((text, next) => (HYPHEN.test(text) && /^\p{Ll}/u.test(next) ? text + next : `${text} ${next}`))
}

export function unitField(unit: Unit, confidence: number): Field {
  const last = unit.rows.at(-1) ?? unit.row
  const piece: Piece = { start: unit.row.start, end: last.end, text: unitText(unit) }
  return toField(piece, confidence)
}

/** Several units as one field (a summary of more than one paragraph). */
export function unitsField(units: readonly Unit[], confidence: number): Field | undefined {
  const first = units[0]
  const last = units.at(-1)
  if (first === undefined || last === undefined) return undefined
  return toField(
    { start: first.row.start, end: (last.rows.at(-1) ?? last.row).end, text: units.map(unitText).join(' ') },
    confidence,
  )
}
