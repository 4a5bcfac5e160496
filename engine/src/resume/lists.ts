import { findPrintedLinks } from './contact/links.ts'
import { type Field, type ResumeDraft, toField } from './draft.ts'
import { splitEntries } from './entries.ts'
import { splitItems } from './entry-text.ts'
import { fold, foldWords } from './fold.ts'
import { readHeadPieces } from './head-pieces.ts'
import { cutPiece, type Piece, slicePiece, splitPiece, trimPiece, withoutOpenBracket } from './pieces.ts'
import type { Row } from './rows.ts'
import { findEntryDates, type PlacedDate, readUnits, type Unit, unitField, unitText } from './units.ts'
import { FLUENCY_WORDS, LANGUAGE_NAMES } from './words/level-words.ts'

/** A named thing with, perhaps, who gave it and when: a certificate, an award, a publication. */
export interface NamedItem {
  readonly name: Field
  readonly by?: Field
  readonly date?: Field
  readonly url?: Field
  readonly summary?: Field
}

const LIST_EDGE = /[\s,;:|·•–—-]/u
const SIGNS = /\s+[|•·]\s*|\s*[|•·]\s+|\s[–—-]\s|\t+/gu
const BY = /,\s+(?:issued by\s+)?|\s+(?:by|from|par|von|por|da|issued by|through)\s+(?=\p{Lu})/iu

function dateField(dates: readonly PlacedDate[]): Field | undefined {
  const [date] = dates
  const point = date?.to ?? date?.from
  return point?.value ? toField({ start: point.start, end: point.end, text: point.value }, 0.9) : undefined
}

/** "AWS Certified Developer – Amazon (2019)", "First prize, City of Porto, 2018". */
function fromUnit(unit: Unit, dayFirst: boolean): NamedItem | undefined {
  const dates = unit.dates.length > 0 ? unit.dates : findEntryDates(unit.row, dayFirst)
  const links = findPrintedLinks(unit.row.text, unit.row.start)
  const holes = [...dates, ...links].sort((a, b) => a.start - b.start)
  const parts = unit.row.cells
    .flatMap((cell) => cutPiece(cell, holes))
    .flatMap((piece) => splitPiece(piece, SIGNS))
    .map((piece) => trimPiece(withoutOpenBracket(trimPiece(piece, LIST_EDGE)), LIST_EDGE))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
  const [first, second] = parts
  if (first === undefined) return undefined
  const by = second === undefined ? BY.exec(first.text) : null
  const name = by && by.index > 3 ? trimPiece(slicePiece(first, 0, by.index)) : first
  const giver = by && by.index > 3 ? trimPiece(slicePiece(first, by.index + by[0].length)) : second
  const date = dateField(dates)
  const link = links[0]
  const isWhole = unit.rows.length > 1 && parts.length === 1 && by === null
  return {
    name: isWhole ? unitField(unit, 0.75) : toField(name, 0.8),
    ...(giver && giver.text.length <= 90 && { by: toField(giver, 0.65) }),
    ...(date && { date }),
    ...(link && { url: toField(link, 0.85, link.url) }),
  }
}

/** Several lines per item, ending or beginning with a date: name, giver, date. */
function fromStack(head: readonly Unit[], body: readonly Unit[]): NamedItem | undefined {
  const pieces = readHeadPieces(head)
  const [name, by] = [...pieces.cells, ...pieces.places]
  const dated = head.find(({ dates }) => dates.length > 0)
  const date = dated && dateField(dated.dates)
  const [told] = body
  const link = pieces.links[0]
  if (name === undefined) return undefined
  return {
    name: toField(name, 0.8),
    ...(by && { by: toField(by, 0.65) }),
    ...(date && { date }),
    ...(link && { url: toField(link, 0.85) }),
    ...(told && { summary: unitField(told, 0.6) }),
  }
}

/** Certificates, awards and publications: one a bullet or line, or stacks of lines around a date. */
export function readNamedItems(rows: readonly Row[], dayFirst: boolean): readonly NamedItem[] {
  const units = readUnits(rows, dayFirst)
  const heads = units.filter(({ kind }) => kind === 'head')
  // Stacked: the dates have lines of their own among lines without any.
  const isStacked =
    heads.some((unit) => unit.dates.length > 0 && readHeadPieces([unit]).cells.length === 0) &&
    heads.some(({ dates }) => dates.length === 0) &&
    units.every(({ kind }) => kind !== 'bullet')
  if (!isStacked)
    return units
      .filter(({ kind, row }) => kind !== 'link' && !/[:：]$/u.test(row.text))
      .map((unit) => fromUnit(unit, dayFirst))
      .filter((item) => item !== undefined)
  const rules = {
    isIncomplete: (head: readonly Unit[]) => readHeadPieces(head).cells.length < 2,
    isBetterWith: () => false,
    isBetterBelow: () => false,
    canBegin: () => false,
  }
  return splitEntries(units, rules)
    .map(({ head, body }) => fromStack(head, body))
    .filter((item) => item !== undefined)
}

const FLUENCY: ReadonlySet<string> = new Set(FLUENCY_WORDS.flatMap((word) => [word, word.replace(/-/g, ' ')]))
const LANGUAGES: ReadonlySet<string> = new Set(LANGUAGE_NAMES)
const isFluency = (text: string): boolean => {
  const words = foldWords(text)
  const folded = words.join(' ')
  return (
    FLUENCY.has(folded) ||
    FLUENCY.has(fold(text)) ||
    words.some((word) => FLUENCY.has(word) && !LANGUAGES.has(word)) ||
    /[●○★☆■□]{2,}|[\p{Co}]{2,}|^\d+\s*\/\s*\d+$/u.test(text)
  )
}
/** True for "English", "Mandarin Chinese", "Français". */
export const isLanguageName = (text: string): boolean =>
  foldWords(text).length <= 3 &&
  (foldWords(text).some((word) => LANGUAGES.has(word)) || LANGUAGES.has(fold(text).replace(/[^\p{L}]/gu, '')))

const LANGUAGE_PARTS = /\s*[:：(（\t]\s*|\s[–—-]\s|\s*[–—]\s*|\s*[|]\s*/gu
type LanguageDraft = ResumeDraft['languages'][number]

function readLanguage(piece: Piece): LanguageDraft | undefined {
  const [name, ...rest] = splitPiece(piece, LANGUAGE_PARTS)
    .map((part) => trimPiece(part, /[\s,;:.()（）–—-]/u))
    .filter(({ text }) => text !== '')
  if (name === undefined || !/\p{L}{2}/u.test(name.text) || name.text.length > 40) return undefined
  const [fluency] = rest
  if (fluency)
    return { language: toField(name, isLanguageName(name.text) ? 0.95 : 0.6), fluency: toField(fluency, 0.85) }
  const words = name.text.split(' ')
  // "Fluent English", "English native speaker"
  const at = words.findIndex((word) => isLanguageName(word))
  if (at >= 0 && words.length > 1 && words.length <= 6) {
    const word = words[at] ?? ''
    const from = name.text.indexOf(word)
    const language = slicePiece(name, from, from + word.length)
    const other = at === 0 ? slicePiece(name, word.length) : slicePiece(name, 0, from)
    if (isFluency(other.text)) return { language: toField(language, 0.9), fluency: toField(trimPiece(other), 0.8) }
  }
  return { language: toField(name, isLanguageName(name.text) ? 0.95 : 0.5) }
}

/** "English (C1), French – native", one a line, or a level on the line below each language. */
export function readLanguages(rows: readonly Row[]): readonly LanguageDraft[] {
  const found: LanguageDraft[] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (isFluency(row.text) && !row.text.split(/[\s,:(]+/).some(isLanguageName)) {
      if (last && last.fluency === undefined) found[found.length - 1] = { ...last, fluency: toField(row, 0.8) }
      continue
    }
    const isList =
      /[,;•·]/u.test(row.text) &&
      row.cells.length === 1 &&
      splitItems(row).filter(({ text }) => isLanguageName(text.split(/[\s(:–-]/)[0] ?? '')).length >= 2
    for (const piece of isList ? splitItems(row) : [row]) {
      const language = readLanguage(piece)
      if (language) found.push(language)
    }
  }
  const known = found.filter(({ language }) => isLanguageName(language.value))
  return known.length > 0 ? known : found.filter(({ language }) => language.value.length <= 24)
}

/** "Hiking, chess", one a line, or "Music: piano, choir". */
export function readInterests(rows: readonly Row[]): ResumeDraft['interests'] {
  return rows.flatMap((row) => {
    const label = row.cells.length === 2 ? row.cells[0] : undefined
    const colon = /^([^:：]{2,40})[:：]\s*/u.exec(row.text)
    if (label && row.cells[1]) return [{ name: toField(label, 0.7), keywords: [toField(row.cells[1], 0.6)] }]
    if (colon)
      return [
        {
          name: toField(slicePiece(row, 0, (colon[1] ?? '').length), 0.7),
          keywords: splitItems(slicePiece(row, colon[0].length)).map((item) => toField(item, 0.7)),
        },
      ]
    if (row.text.length > 90 && !/,/.test(row.text)) return []
    return splitItems(row)
      .filter(({ text }) => text.length <= 60)
      .map((item) => ({ name: toField(item, 0.7), keywords: [] }))
  })
}

/** Referees by name where they are named; a sentence ("Available on request") is kept as one. */
export function readReferences(rows: readonly Row[]): ResumeDraft['references'] {
  const units = readUnits(rows, false)
  return units.flatMap((unit): ResumeDraft['references'] => {
    const text = unitText(unit)
    const isName =
      /^(?:(?:Prof|Dr|Mr|Mrs|Ms|Pr)\.?\s+)*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}(?=$|[,(–-]|\t)/u.exec(
        unit.row.text,
      )
    if (isName && unit.row.gap >= 0.4) return [{ name: toField(slicePiece(unit.row, 0, isName[0].length), 0.6) }]
    return /request|demande|anfrage|solicit|richiesta|verzoek|available/i.test(text)
      ? [{ reference: unitField(unit, 0.7) }]
      : []
  })
}
