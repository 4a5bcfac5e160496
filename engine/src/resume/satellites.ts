import { findDates } from './dates/find-dates.ts'
import { degreeScore } from './degrees.ts'
import { placeScore } from './places.ts'
import type { Row } from './rows.ts'

// A date, a place or a degree set at the right margin is short; a column of text is not.
const LONGEST_SATELLITE = 40
// A region of more rows is a column of its own.
const MOST_ROWS = 12

const isOnBaselineOf = (row: Row, other: Row): boolean =>
  row.box !== null &&
  other.box !== null &&
  row.page === other.page &&
  row.region !== other.region &&
  other.box.x + other.box.width <= row.box.x &&
  Math.abs(row.box.y + row.box.height - other.box.y - other.box.height) <=
    Math.min(row.box.height, other.box.height) * 0.45

const saysWhenOrWhere = (row: Row): boolean =>
  findDates(row.text).length > 0 || placeScore(row) >= 0.8 || degreeScore(row.text) >= 0.8

/**
 * Dates, places and degrees at the right margin that are read as a column of their own, after the rows they stand beside:
 * line of the satellite → the row it belongs to. Only where every row of such a column has a neighbour on its baseline.
 */
export function findSatellites(rows: readonly Row[]): ReadonlyMap<number, Row> {
  const partners = new Map<number, Row>()
  const regions = [
    ...Map.groupBy(
      rows.filter(({ running }) => !running),
      ({ page, region }) => `${page}.${region}`,
    ).values(),
  ]
  regions.forEach((region, index) => {
    if (region.length > MOST_ROWS || region.some(({ text, box }) => box === null || text.length > LONGEST_SATELLITE))
      return
    const before = regions.slice(Math.max(0, index - 6), index).flat()
    const found = region.map((row) => before.findLast((other) => isOnBaselineOf(row, other)))
    if (found.some((partner) => partner === undefined)) return
    region.forEach((row, at) => {
      const partner = found[at]
      if (partner && saysWhenOrWhere(row)) partners.set(row.line, partner)
    })
  })
  return partners
}
