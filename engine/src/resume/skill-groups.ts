import { type Field, type ResumeDraft, toField } from './draft.ts'
import { splitItems } from './entry-text.ts'
import { isLevel } from './levels.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import type { SectionRows } from './sections.ts'
import { gapBelow, wouldHaveFitted } from './wrapped-rows.ts'

type SkillGroup = ResumeDraft['skills'][number]

interface Growing {
  name: Field | undefined
  level: Field | undefined
  keywords: Field[]
  label: Row | undefined
}

/** Dots, stars and bars that draw a level, and years: "Python ●●●○○", "Java (5 years)". */
const DRAWN = /[●○★☆■□▪▫◆◇•.]{3,}|[█▓▒░]{2,}|\s\d{1,3}\s?%$/gu

const LABEL = /^([^:：]{2,48}?)\s?[:：]\s*/u
// An item of a list is a name, not a sentence.
const LONGEST_ITEM = 90

/** "(3 years)", "(2 Jahre)", "(5+ yrs.)" behind a skill: how long, and no part of its name. */
const YEARS_BEHIND =
  /\s?[(（]\d{1,2}\+?\s?(?:years?|yrs?|months?|mos?|ans?|mois|jahre?n?|monate?n?|años?|meses|anos?|anni|anno|mesi|jaar|maanden|年)\.?[)）]$/iu

const cleanItem = (piece: Piece): Piece => {
  const bare = slicePiece(piece, 0, YEARS_BEHIND.exec(piece.text)?.index ?? piece.text.length)
  const drawn = bare.text.search(DRAWN)
  return drawn > 1 ? trimPiece(slicePiece(bare, 0, drawn)) : bare
}

function addItems(group: Growing, piece: Piece, confidence: number): void {
  for (const raw of splitItems(piece)) {
    const item = cleanItem(raw)
    if (isLevel(item.text) && group.keywords.length > 0) continue
    if (item.text.length >= 1 && item.text.length <= LONGEST_ITEM && /[\p{L}]/u.test(item.text))
      group.keywords.push(toField(item, confidence))
  }
}

const hasItems = (text: string): boolean => /[,，、;|•·]/u.test(text)

/** "OS⇥Linux, Unix⇥Administration⇥Apache": labels and lists side by side. */
function readPairs(row: Row): readonly (readonly [Piece, Piece])[] | undefined {
  const { cells } = row
  if (cells.length % 2 !== 0 || cells.length < 2) return undefined
  const pairs = cells.flatMap((label, index) =>
    index % 2 === 0 && cells[index + 1] ? [[label, cells[index + 1] ?? label] as const] : [],
  )
  const looksPaired =
    pairs.every(([label]) => !hasItems(label.text) && label.text.length <= 40) &&
    pairs.some(([, items]) => hasItems(items.text))
  return looksPaired ? pairs : undefined
}

/** "Front end⇥Back end⇥Tools" over "React, Vue⇥Go, SQL⇥Git, Jira", perhaps with levels between: columns of lists under names. */
function findColumnLists(rows: readonly Row[], index: number): Row | undefined {
  const names = rows[index]
  if (names === undefined || names.cells.length < 2 || names.cells.some(({ text }) => hasItems(text) || isLevel(text)))
    return undefined
  const below = rows.slice(index + 1, index + 3).find(({ cells }) => !cells.every(({ text }) => isLevel(text)))
  const isList =
    below?.cells.length === names.cells.length &&
    below.cells.filter(({ text }) => hasItems(text)).length >= below.cells.length / 2
  return isList ? below : undefined
}

/** A line that names a group: a lone phrase over a list or a level, heavier than what follows, or ending in a colon. */
function isGroupName(row: Row, next: Row | undefined, after: Row | undefined): boolean {
  if (row.cells.length > 1 || hasItems(row.text) || row.text.length > 48) return false
  if (/[:：]$/u.test(row.text)) return true
  if (next === undefined || row.bullet) return false
  if (isLevel(next.text)) return after !== undefined && hasItems(after.text)
  const isHeavier = (row.style.bold && !next.style.bold) || (row.style.size ?? 0) > (next.style.size ?? 0) + 0.4
  return (
    (hasItems(next.text) || next.bullet || isHeavier) && (isHeavier || row.gap >= 0.5 || (next.bullet && !row.bullet))
  )
}

/** A list that the line above left open: no label, and the line above ended in a separator or ran to its end. */
function isContinuation(row: Row, above: Row | undefined, next: Row | undefined): boolean {
  if (above === undefined || row.bullet || gapBelow(above, row) >= 0.6 || row.cells.length > 1) return false
  if (/[,;/&(]$/u.test(above.text) || /^\p{Ll}/u.test(row.text)) return true
  // A list that runs to the margin goes on below, in the middle of an item or after one; a lone word may be its last one's end.
  const isEnd = next === undefined || next.gap >= row.gap + 0.12 || LABEL.test(next.text)
  return hasItems(above.text) && (hasItems(row.text) || isEnd) && !wouldHaveFitted(above, row)
}

function mergeBroken(group: Growing, row: Row, above: Row): Piece {
  const last = group.keywords.at(-1)
  if (last === undefined || /[,;|•·]$/u.test(above.text)) return row
  const end = /[,;|•·]/u.exec(row.text)?.index ?? row.text.length
  const tail = slicePiece(row, 0, end)
  const glue = /[/-]$/.test(last.value) ? '' : ' '
  group.keywords[group.keywords.length - 1] = {
    ...last,
    end: tail.end,
    value: `${last.value}${glue}${tail.text.replace(/\.$/, '')}`,
  }
  return slicePiece(row, Math.min(end + 1, row.text.length))
}

/** The groups of a skills section: labelled lists, names over lists, grids, bullets. Items without a name fall under the heading. */
export function readSkillGroups(section: SectionRows): readonly SkillGroup[] {
  const title = section.heading?.title
  const open = (name: Field | undefined, label?: Row): Growing => ({ name, level: undefined, keywords: [], label })
  const groups: Growing[] = [open(title && toField(title, 0.6))]
  let last = groups[0] as Growing // the list was just made with one group in it
  const push = (name: Field, label: Row) => {
    last = open(name, label)
    groups.push(last)
  }
  const { rows } = section
  const done = new Set<Row>()
  rows.forEach((row, index) => {
    const above = rows[index - 1]
    const lists = findColumnLists(rows, index)
    if (done.has(row) || (row.cells.every(({ text }) => isLevel(text)) && row.cells.length > 1)) return
    if (lists) {
      done.add(lists)
      row.cells.forEach((name, column) => {
        push(toField(name, 0.8), row)
        const items = lists.cells[column]
        if (items) addItems(last, items, 0.9)
      })
      return
    }
    const pairs = readPairs(row)
    const label = LABEL.exec(row.text)
    if (isLevel(row.text)) last.level = toField(row, 0.8)
    else if (pairs) {
      for (const [name, items] of pairs) {
        push(toField(trimPiece(name), 0.85), row)
        addItems(last, items, 0.9)
      }
    } else if (label && row.cells.length <= 2 && !/^https?$/i.test(label[1] ?? '')) readLabelled(row)
    else if (isContinuation(row, above, rows[index + 1]) && above) addItems(last, mergeBroken(last, row, above), 0.85)
    else if (isGroupName(row, rows[index + 1], rows[index + 2])) push(toField(trimPiece(row), 0.8), row)
    else addItems(last, row, 0.9)
  })
  return groups.filter(({ keywords, name }) => keywords.length > 0 && name !== undefined).map(toGroup)

  /** "Languages: Python, Go", also twice in one row. */
  function readLabelled(row: Row): void {
    for (const cell of row.cells) {
      const match = LABEL.exec(cell.text)
      if (match === null) addItems(last, cell, 0.9)
      else {
        push(toField(slicePiece(cell, 0, (match[1] ?? '').length), 0.9), row)
        addItems(last, slicePiece(cell, match[0].length), 0.92)
      }
    }
  }
}

function toGroup({ name, level, keywords }: Growing): SkillGroup {
  // groups without a name were filtered out by the caller
  return { name: name as Field, ...(level && { level }), keywords }
}
