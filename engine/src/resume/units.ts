import { findPrintedLinks } from './contact/links.ts'
import { findEntryDates, type PlacedDate } from './entry-dates.ts'
import { isAddress } from './head-atoms.ts'
import { prepareRows } from './prepared-rows.ts'
import { isShortSentence, looksLikeProse, SENTENCE_END } from './prose-rows.ts'
import type { Row } from './rows.ts'
import { organisationScore, titleScore } from './vocabulary.ts'
import { wouldHaveFitted } from './wrapped-rows.ts'

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

const LONGEST_HEAD = 190

const isLink = (row: Row): boolean => {
  const [link] = findPrintedLinks(row.text, row.start)
  return link !== undefined && link.text.length >= row.text.length - 4 && !row.bullet && isAddress(link.text)
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

/** Rows of one section → units, in order. Every row is in exactly one unit (a narrow date column's second row in its head's). */
export function readUnits(rows: readonly Row[], dayFirst: boolean): readonly Unit[] {
  const widths = measureWidths(rows)
  const units: Unit[] = []
  const prepared = prepareRows(rows, dayFirst)
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
