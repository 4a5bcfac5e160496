import type { Fragment } from './fragments.ts'
import { median } from './geometry.ts'
import { leftOf, type Row, rightOf, rowText } from './rows.ts'

/** A rail is a sparse left margin: at most this share of the rows beside it, which are at least so many. */
const SPARSE = 0.65
const MIN_TEXT_ROWS = 5
/** Ems by which a rail's row may miss the row that it stands level with. */
const LEVEL = 0.4
/** A margin has so many rows at least, this share of the width at most, and so much more white than text. */
const MIN_MARGIN_ROWS = 3
const NARROW = 0.35
const MUCH_WHITE = 2.2
/** A rail of headings has at least so many rows of text to each. */
const ROWS_PER_HEADING = 2.5
const MAX_HEADING_CHARACTERS = 30
const BOLD = 600

/** Whether a left side that is read in rows is a margin of dates, labels or headings beside the text on the right. */
export const isRail = (left: readonly Row[], right: readonly Row[]): boolean =>
  right.length >= MIN_TEXT_ROWS && left.length <= SPARSE * right.length

/**
 * Whether the left side is a margin whatever it is level with: narrow, and with much more white between its rows than
 * the text beside it has. A sidebar is as dense as any text.
 */
export const isMargin = (left: readonly Row[], right: readonly Row[]): boolean => {
  if (left.length < MIN_MARGIN_ROWS || !isRail(left, right)) return false
  const from = Math.min(...left.map(leftOf))
  const width = Math.max(...left.map(rightOf)) - from
  const all = Math.max(...right.map(rightOf)) - from
  return width <= NARROW * all && pitchOf(left) >= MUCH_WHITE * pitchOf(right)
}

const pitchOf = (rows: readonly Row[]): number =>
  median(rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0)))

/**
 * Puts the rows of a rail into the blocks of the text beside it. A date or label joins the row that it stands level
 * with; headings, and what stands level with nothing, become blocks of their own before the text below them.
 */
export const weaveRail = (rail: readonly Row[], blocks: readonly (readonly Fragment[])[]): Fragment[][] => {
  const woven = blocks.map((block) => [...block])
  const headings = isOfHeadings(rail, blocks.flat())
  for (const row of rail) {
    const level = woven.findIndex((block) =>
      block.some((each) => Math.abs(each.baseline - row.baseline) <= LEVEL * row.size),
    )
    if (level >= 0 && !headings) woven[level]?.push(...row.fragments)
    else cutIn(woven, level >= 0 ? level : blockBelow(row, woven), row)
  }
  return woven.filter((block) => block.length > 0)
}

/** Index of the block whose text comes next below the row. */
const blockBelow = (row: Row, blocks: readonly (readonly Fragment[])[]): number => {
  const distances = blocks.map((block) =>
    Math.min(...block.map((each) => each.baseline - row.baseline).filter((distance) => distance > 0)),
  )
  const nearest = Math.min(...distances)
  return Number.isFinite(nearest) ? distances.indexOf(nearest) : blocks.length - 1
}

const cutIn = (blocks: Fragment[][], index: number, row: Row): void => {
  const block = blocks[index] ?? []
  const isAbove = ({ baseline }: Fragment) => baseline < row.baseline - LEVEL * row.size
  const above = block.filter(isAbove)
  blocks.splice(
    index,
    1,
    above,
    [...row.fragments],
    block.filter((each) => !isAbove(each)),
  )
}

/** Few words without digits, set apart by weight, size, capitals or colour, and much text to each. */
const isOfHeadings = (rail: readonly Row[], text: readonly Fragment[]): boolean => {
  const levels = new Set(text.map(({ baseline }) => Math.round(baseline)))
  if (levels.size < ROWS_PER_HEADING * rail.length) return false
  const size = median(text.map((fragment) => fragment.size))
  const color = usualColor(text)
  const shaped = rail.filter((row) => isHeadingShaped(row, size, color))
  return shaped.length >= 0.8 * rail.length
}

const isHeadingShaped = (row: Row, usualSize: number, usualColor: string): boolean => {
  const text = rowText(row)
  const glyph = row.fragments[0]?.inks[0]?.glyph
  if (glyph === undefined || text.length > MAX_HEADING_CHARACTERS || /\d/.test(text)) return false
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return capitals || glyph.weight >= BOLD || row.size >= 1.1 * usualSize || colorOf(glyph.fill) !== usualColor
}

const colorOf = ({ red, green, blue }: { red: number; green: number; blue: number }): string =>
  `${red} ${green} ${blue}`

const usualColor = (text: readonly Fragment[]): string => {
  const counts = new Map<string, number>()
  for (const { inks } of text) {
    const color = inks[0] === undefined ? '' : colorOf(inks[0].glyph.fill)
    counts.set(color, (counts.get(color) ?? 0) + inks.length)
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
