import type { Heading } from './find-headings.ts'
import type { Row } from './rows.ts'

/** The name is set larger than the text by at least this; headings of cards and posters may be as large. */
const NAME_RATIO = 1.25
// "jane@mail.org", "+49 171 1234567", "linkedin.com/in/jane"
const REACHABLE = /@[\p{L}\p{N}]|\+\d[\d ()-]{7}|(?:linkedin|github)\.com\//u
/** Points: rows of one column begin within an indent of each other. */
const SAME_COLUMN = 24

const isFirstPage = (row: Row, rows: readonly Row[]): boolean => row.page === rows[0]?.page

/** The row that is set largest on the first page, when headings are smaller; an outline's only title where there are no sizes. */
function findTitleRow(rows: readonly Row[], headings: ReadonlySet<number>, bodySize: number | null): Row | undefined {
  const page = rows.filter((row) => isFirstPage(row, rows) && !row.running && /\p{L}{2}/u.test(row.text))
  const titles = page.filter(({ outline, line }) => outline === 1 && !headings.has(line))
  if (titles.length === 1 && page.some(({ outline }) => outline !== null && outline > 1)) return titles[0]
  const largest = Math.max(...page.map(({ style }) => style.size ?? 0))
  if (bodySize === null || largest < bodySize * NAME_RATIO) return undefined
  const found = page.filter(({ style }) => (style.size ?? 0) >= largest - 0.1)
  return found.length <= 2 && !found.some(({ line }) => headings.has(line)) ? found[0] : undefined
}

/** Nothing but the head stands above it in its column: a project's link in the middle of a section is no contact. */
function isTopOfColumn(row: Row, rows: readonly Row[], headings: readonly Heading[]): boolean {
  const first = headings[0]?.row.line ?? 0
  return !rows.some(
    (other) =>
      other.line >= first &&
      other.page === row.page &&
      other.box !== null &&
      row.box !== null &&
      other.box.y < row.box.y - 1 &&
      other.box.x < row.box.x + row.box.width &&
      row.box.x < other.box.x + other.box.width,
  )
}

/** The first row of a column that no heading opens and that begins with ways to reach the person. */
function listContactColumns(rows: readonly Row[], headings: readonly Heading[]): readonly Row[] {
  const headed = new Set<number>()
  const seen = new Set<number>()
  const opened = new Set(headings.map(({ row }) => row.line))
  let heading: Row | undefined
  const found: Row[] = []
  for (const row of rows) {
    if (!isFirstPage(row, rows)) break
    if (opened.has(row.line)) {
      headed.add(row.region)
      heading = row
    }
    const isNew = !seen.has(row.region) && !headed.has(row.region)
    seen.add(row.region)
    const isElsewhere = row.box && heading?.box && Math.abs(row.box.x - heading.box.x) > SAME_COLUMN
    if (
      isNew &&
      isElsewhere &&
      row.cells.length === 1 &&
      REACHABLE.test(row.text) &&
      isTopOfColumn(row, rows, headings)
    )
      found.push(row)
  }
  return found
}

/**
 * Lines at which the head of the resume goes on after a section of another column: the name that is read after a sidebar, and a
 * block of contact lines at the top of a column.
 */
export function findHeadRows(
  rows: readonly Row[],
  headings: readonly Heading[],
  bodySize: number | null,
): ReadonlySet<number> {
  const lines = new Set(headings.map(({ row }) => row.line))
  const title = findTitleRow(rows, lines, bodySize)
  const isUnderHeading = headings.some(
    ({ row }) => title !== undefined && row.region === title.region && row.page === title.page && row.line < title.line,
  )
  // Without boxes every region is the page's one column, and an outline says enough.
  const opens = title !== undefined && (!isUnderHeading || title.outline === 1)
  return new Set([...(opens ? [title.line] : []), ...listContactColumns(rows, headings).map(({ line }) => line)])
}
