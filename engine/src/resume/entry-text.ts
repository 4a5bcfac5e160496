import { findPrintedLinks } from './contact/links.ts'
import type { Field } from './draft.ts'
import { toField } from './draft.ts'
import type { Entry } from './entries.ts'
import type { PlacedDate } from './entry-dates.ts'
import { fold } from './fold.ts'
import { type Piece, slicePiece } from './pieces.ts'
import type { Unit } from './units.ts'
import { unitField, unitsField, wholeRow } from './units.ts'
import { PART_LABELS } from './words/head-words.ts'

export interface EntryDates {
  readonly startDate?: Field
  readonly endDate?: Field
  readonly current: boolean
}

/** The dates of an entry as fields. A lone date begins and ends a job; it ends a course of study (`lone: 'end'`). */
export function readEntryDates(date: PlacedDate | null, lone: 'both' | 'end' | 'start'): EntryDates {
  if (date === null) return { current: false }
  const field = (point: PlacedDate['from']) =>
    point === null || point.value === null
      ? undefined
      : toField({ start: point.start, end: point.end, text: point.value }, 0.95)
  const from = field(date.from)
  const to = field(date.to)
  if (!date.range) return from === undefined ? { current: false } : loneDates(from, to ?? from, lone)
  return { ...(from && { startDate: from }), ...(to && { endDate: to }), current: date.current }
}

/** `last` is another date than `first` where one is said with its months: "Q3 2020". */
function loneDates(first: Field, last: Field, lone: 'both' | 'end' | 'start'): EntryDates {
  const startDate = { ...first, confidence: 0.8 }
  const endDate = { ...last, confidence: 0.8 }
  if (lone === 'both') return { startDate, endDate, current: false }
  return lone === 'end' ? { endDate, current: false } : { startDate, current: false }
}

export interface EntryBody {
  readonly summary?: Field
  readonly highlights: readonly Field[]
  readonly url?: Field
}

const isLabelOnly = ({ row, rows }: Unit): boolean => /[:：]$/u.test(rows.at(-1)?.text ?? '') && row.text.length <= 60

/** The telling part of an entry: bullets are highlights, what stands before them is the summary. */
export function readEntryBody(entry: Pick<Entry, 'head' | 'body'>): EntryBody {
  const told = entry.body.filter((unit) => unit.kind !== 'link' && !isLabelOnly(unit))
  const bullets = told.filter(({ kind }) => kind === 'bullet')
  const paragraphs = told.filter(({ kind }) => kind === 'prose')
  const isList = bullets.length === 0 && paragraphs.length >= 2 && paragraphs.length === told.length
  const firstBullet = told.findIndex(({ kind }) => kind === 'bullet')
  const before = firstBullet < 0 ? (isList ? [] : told) : told.slice(0, firstBullet)
  const after = firstBullet < 0 ? (isList ? told : []) : told.slice(firstBullet)
  const summary = unitsField(before, 0.75)
  const link = [...entry.head, ...entry.body].flatMap(({ row }) =>
    row.bullet ? [] : findPrintedLinks(row.text, row.start),
  )[0]
  return {
    ...(summary && { summary }),
    highlights: after.map((unit) => unitField(unit, unit.kind === 'bullet' ? 0.95 : 0.75)),
    ...(link && { url: toField(link, 0.8, link.url) }),
  }
}

const TECHNOLOGY_LABELS: ReadonlySet<string> = new Set(PART_LABELS.skills.map(fold))

/** Items of a list in a piece of text: "Python, Go; SQL (advanced)" → three, brackets kept whole. */
export function splitItems(piece: Piece): readonly Piece[] {
  const items: Piece[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= piece.text.length; at++) {
    const sign = piece.text[at]
    if (sign === '(' || sign === '（') depth++
    else if (sign === ')' || sign === '）') depth = Math.max(0, depth - 1)
    const isEnd = sign === undefined
    if (!isEnd && !(depth === 0 && isSeparator(piece.text, at))) continue
    const item = slicePiece(piece, from, at)
    if (/[\p{L}\p{N}]/u.test(item.text)) items.push(trimItem(item))
    from = at + 1
  }
  return items
}

const isSeparator = (text: string, at: number): boolean => {
  const sign = text[at] ?? ''
  if (/[,，、;；|•·●▪◦⋅\t\n]/u.test(sign))
    return !(sign === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''))
  return /[–—/-]/u.test(sign) && text[at - 1] === ' ' && text[at + 1] === ' '
}

function trimItem(item: Piece): Piece {
  const lead = /^(?:and|und|et|y|e|en|&|[-–—•*.○␣ ])\s+/u.exec(item.text)?.[0].length ?? 0
  const tail = /[\s.;:,]+$/u.exec(item.text)?.index ?? item.text.length
  return slicePiece(item, lead, /\b(?:etc|Inc|Sr|Jr)\.$/.test(item.text) ? item.text.length : tail)
}

/** "Technologies: Go, Redis" in a project or job: the items, or none. */
export function readTechnologies(unit: Unit): readonly Piece[] {
  const label = /^([^:：]{2,30})\s?[:：]\s*/u.exec(unit.row.text)
  if (label === null || !TECHNOLOGY_LABELS.has(fold(label[1] ?? ''))) return []
  return splitItems(slicePiece(wholeRow(unit), label[0].length))
}
