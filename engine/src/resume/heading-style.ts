import type { Row } from './rows.ts'

/** The look that most sure headings of a resume share. */
export interface MainStyle {
  readonly key: string
  readonly count: number
  readonly sample: Row
  /** How a row looks, as far as headings differ in it; rows of the main look have `key`. */
  readonly keyOf: (row: Row) => string
  readonly withCaps: boolean
}

/** Shares of a size: nobody sees so small a difference; a size that was measured in a picture is off by more. */
const SAME_SIZE = 0.04
const SAME_MEASURED_SIZE = 0.08
// Headings of one level have one size in print; "13.9, 13.6, 14.1" were measured.
const LEAST_MEASURED = 3

type SizeKey = (size: number | null) => string

function readSizes(rows: readonly Row[]): SizeKey {
  const sizes = rows.flatMap(({ lead }) => (lead.size === null ? [] : [lead.size])).sort((a, b) => a - b)
  const middle = sizes[sizes.length >> 1] ?? 0
  const isNear = (size: number, share: number) => Math.abs(size - middle) <= share * middle
  const isMeasured = new Set(sizes.filter((size) => isNear(size, SAME_MEASURED_SIZE))).size >= LEAST_MEASURED
  const share = isMeasured ? SAME_MEASURED_SIZE : SAME_SIZE
  return (size) => (size === null ? '' : isNear(size, share) ? 'usual' : String(Math.round(size * 2)))
}

/** The look that most of the sure headings share. */
export function readMainStyle(sure: readonly Row[]): MainStyle | undefined {
  const withCaps = sure.filter(({ lead }) => lead.caps).length > sure.length / 2
  const sizeKey = readSizes(sure)
  const keyOf = ({ lead: { size, bold, font, color, caps }, outline }: Row) =>
    [sizeKey(size), bold, font, color, withCaps && caps, outline].join('|')
  const [largest] = [...Map.groupBy(sure, keyOf)].sort((a, b) => b[1].length - a[1].length)
  const sample = largest?.[1][0]
  return largest && sample ? { key: largest[0], count: largest[1].length, sample, keyOf, withCaps } : undefined
}

// Points by which one size must exceed another to be the larger one.
const LARGER = 0.4

// "ProjECTS": small capitals, as a scan is read
const BROKEN_CAPS = /\p{Ll}\p{Lu}{3}/u

/** True when a row with a heading's words looks less than the headings of this resume do: a label inside a section. */
export function isBelow({ lead, outline, gap, text }: Row, main: MainStyle | undefined): boolean {
  if (main === undefined || main.count < 2) return false
  const like = main.sample
  if (like.outline !== null) return outline === null || outline > like.outline
  const by = lead.size === null || like.lead.size === null ? 0 : lead.size - like.lead.size
  if (by < -LARGER && main.keyOf({ ...like, lead: { ...like.lead, size: lead.size } }) !== main.key) return true
  if (main.withCaps && !lead.caps && by <= LARGER && !BROKEN_CAPS.test(text)) return true
  return like.lead.bold && !lead.bold && gap < 0.6
}

const looksLikeTitle = (text: string): boolean =>
  text.split(/\s+/).length <= 6 && text.length <= 48 && !NOT_A_TITLE.test(text) && /\p{L}{2}/u.test(text)

const NOT_A_TITLE = /[@\d]{2}|https?:|www\.|[,;].*[,;]|[.!?]$/u

/** Rows that look exactly like this resume's headings although their words are in no table ("Welcome", "Most proud of"). */
export function findLookalikes(
  rows: readonly Row[],
  known: ReadonlySet<Row>,
  main: MainStyle | undefined,
  bodySize: number | null,
  withRest: boolean,
): readonly Row[] {
  if (main === undefined || main.count < 2) return []
  const isDistinct =
    main.sample.outline !== null ||
    (main.sample.lead.size !== null && bodySize !== null && main.sample.lead.size >= bodySize * 1.1)
  const alike = rows.filter((row) => !row.running && main.keyOf(row) === main.key)
  if (main.sample.lead.size === null && main.sample.outline === null) return []
  if (!isDistinct && alike.length > main.count * 1.8) return []
  return alike.filter(
    (row, index) =>
      !known.has(row) &&
      !(index === 0 && row.line === rows[0]?.line) &&
      (row.cells.length === 1 || withRest) &&
      !row.bullet &&
      looksLikeTitle(row.cells[0]?.text ?? row.text),
  )
}
