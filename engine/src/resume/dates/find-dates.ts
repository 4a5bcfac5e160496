import type { PartialDate } from '../types.ts'
import type { ReadPoint } from './point.ts'
import { readPoint, readShortEnd } from './points.ts'
import { type DateToken, readTokens } from './tokens.ts'
import { canBeginDate, skipPresent, skipSince, skipUntil } from './vocabulary.ts'

/** One date as written; `value` is null for a template's "20XX". Half-open range in the searched text. */
export interface DatePoint {
  readonly start: number
  readonly end: number
  readonly value: PartialDate | null
}

/** A date or a range of dates. A lone date is `from` with `range: false`; `to` is then null, or its last month: "Q3 2020". */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly range: boolean
  readonly from: DatePoint | null
  readonly to: DatePoint | null
  /** The range goes on: "2019 – Present", "since 2018", "2020 –". */
  readonly current: boolean
}

export interface DateOptions {
  /** 03/04/2020 is 3 April rather than 4 March. */
  readonly dayFirst?: boolean
}

type Tokens = readonly DateToken[]

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‒', '−', '‐', '‑', '―', '~', '～', '→', '>', '－', '/'])

/** The index after "–", "to", "bis", "- ", "-->"; `at` itself when no connector stands there. */
function skipConnector(tokens: Tokens, at: number): number {
  let next = at
  while (next < at + 3 && DASHES.has(tokens[next]?.text ?? '')) next++
  return next > at ? next : skipUntil(tokens, at)
}

/** "2019 (full time) – …" does not happen; "2019) –" and "2019. –" do. */
const skipStop = (tokens: Tokens, at: number): number => (['.', ','].includes(tokens[at]?.text ?? '') ? at + 1 : at)

function toPoint(tokens: Tokens, read: ReadPoint, value: PartialDate | null = read.value): DatePoint {
  const last = tokens[read.next - 1]
  return { start: tokens[read.from]?.start ?? 0, end: last?.end ?? 0, value }
}

/** "May – Aug 2019": the year that is said for the end holds for the beginning too ("Nov – Jan 2020" began the year before). */
function inheritYear(read: ReadPoint, end: ReadPoint): PartialDate | null {
  if (read.value !== null || read.month === null || end.value === null || end.month === null) return read.value
  const year = Number(end.value.slice(0, 4)) - (read.month > end.month ? 1 : 0)
  return `${year}-${String(read.month).padStart(2, '0')}`
}

interface Found {
  readonly mention: DateMention
  readonly next: number
}

function makeMention(tokens: Tokens, from: number, next: number, parts: Omit<DateMention, 'start' | 'end'>): Found {
  return { mention: { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, ...parts }, next }
}

/** What follows the connector of a range that begins with `first`. */
function readEnd(tokens: Tokens, first: ReadPoint, at: number, dayFirst: boolean): ReadPoint | 'present' | undefined {
  if (skipPresent(tokens, at) > at) return 'present'
  const end = readPoint(tokens, at, dayFirst)
  if (end && (end.value !== null || first.value === null)) return end
  return first.value === null ? undefined : readShortEnd(tokens, at, first.value)
}

function isOpenEnd(tokens: Tokens, text: string, connectorAt: number, at: number): boolean {
  const connector = tokens[connectorAt]
  if (connector === undefined || connector.kind === 'word' || connector.text === '/' || connector.text === '>')
    return false
  const rest = text.slice(tokens[at - 1]?.end ?? text.length)
  return /^[ ]*(?:$|[\t\n)|,;])/.test(rest)
}

function readRange(tokens: Tokens, text: string, first: ReadPoint, dayFirst: boolean): Found | undefined {
  const connectorAt =
    tokens[first.next] && skipConnector(tokens, first.next) > first.next ? first.next : skipStop(tokens, first.next)
  const endAt = skipConnector(tokens, connectorAt)
  // "2019 至今": the connector may be part of the word for "present".
  const presentAt = skipPresent(tokens, first.next)
  const from = toPoint(tokens, first)
  const isDated = first.value !== null || first.month === null
  if (presentAt > first.next && isDated && /\p{Script=Han}/u.test(tokens[first.next]?.text ?? ''))
    return makeMention(tokens, first.from, presentAt, { range: true, from, to: null, current: true })
  if (endAt === connectorAt) return undefined
  const end = readEnd(tokens, first, endAt, dayFirst)
  if (end === 'present' && isDated) {
    return makeMention(tokens, first.from, skipPresent(tokens, endAt), { range: true, from, to: null, current: true })
  }
  if (end !== undefined && end !== 'present') {
    const begun = toPoint(tokens, first, inheritYear(first, end))
    if (begun.value === null && end.value !== null) return undefined
    const ended = toPoint(tokens, end, end.last ?? end.value)
    return makeMention(tokens, first.from, end.next, { range: true, from: begun, to: ended, current: false })
  }
  if (first.weak || !isOpenEnd(tokens, text, connectorAt, endAt)) return undefined
  return makeMention(tokens, first.from, endAt, { range: true, from, to: null, current: true })
}

/** "since 2018", "seit 05/2019". A bare "from" or "da" opens a range only where a cell begins. */
function readSince(tokens: Tokens, text: string, at: number, dayFirst: boolean): Found | undefined {
  const after = skipSince(tokens, at)
  if (after === at) return undefined
  const first = readPoint(tokens, after, dayFirst)
  if (first === undefined || first.value === null || first.weak) return undefined
  const ranged = readRange(tokens, text, first, dayFirst)
  if (ranged) return { mention: { ...ranged.mention, start: tokens[at]?.start ?? 0 }, next: ranged.next }
  const before = text.slice(0, tokens[at]?.start)
  if ((tokens[at]?.text.length ?? 0) <= 4 && !/(?:^|[\t\n(|,·•])\s*$/.test(before) && tokens[at]?.folded !== 'seit')
    return undefined
  return makeMention(tokens, at, first.next, { range: true, from: toPoint(tokens, first), to: null, current: true })
}

function readMention(tokens: Tokens, text: string, at: number, dayFirst: boolean): Found | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const since = token.kind === 'word' ? readSince(tokens, text, at, dayFirst) : undefined
  if (since) return since
  if (!canBeginDate(token) && token.text !== "'" && token.text !== '’' && !/^(?:month|mm)$/.test(token.folded))
    return undefined
  const first = readPoint(tokens, at, dayFirst)
  if (first === undefined) return undefined
  const ranged = readRange(tokens, text, first, dayFirst)
  if (ranged) return ranged
  if (first.weak || first.value === null) return undefined
  const to = first.last === undefined ? null : toPoint(tokens, first, first.last)
  return makeMention(tokens, at, first.next, { range: false, from: toPoint(tokens, first), to, current: false })
}

/**
 * Every date and range of dates in a text, in order, not overlapping, in the forms and languages of
 * `words/month-words.ts`. A date says what the text says: "Summer 2020" is `2020`, never a month;
 * "Q3 2020" is its three months.
 */
export function findDates(text: string, options: DateOptions = {}): readonly DateMention[] {
  const tokens = readTokens(text)
  const mentions: DateMention[] = []
  let at = 0
  while (at < tokens.length) {
    const found = readMention(tokens, text, at, options.dayFirst ?? false)
    if (found) mentions.push(found.mention)
    at = found ? found.next : at + 1
  }
  return mentions
}
