import {
  type Document,
  KIND_NAMES,
  type Place,
  type Provenance,
  type Resume,
  type Section,
  shorten,
} from '@zodie/engine'
import type { Paint, Tone } from './paint.ts'
import { wrap } from './wrap.ts'

export interface ParsePage {
  readonly document: Document
  readonly resume: Resume
  readonly fileName: string
  /** Characters of a line. */
  readonly width: number
  readonly paint: Paint
}

/** What was read of one file, as a page of text: every section in order, and in it every value with where it stands. */
export const renderParse = (page: ParsePage): string => {
  const values = Map.groupBy(listValues(page), ({ provenance }) => lineAt(page.document, provenance.place))
  return [heading(page), ...page.resume.sections.map((section) => sectionLines(page, section, values)), hidden(page)]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n').trimEnd()}\n`)
    .join('\n')
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })
const languageOf = (code: string | null): string =>
  code === null ? 'language unknown' : (languageNames.of(code) ?? code)

const countPages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`)
const listOcr = (pages: readonly number[]): string =>
  pages.length === 0 ? '' : `, recognised from pictures: page ${pages.join(', ')} (letters may be wrong)`

const heading = ({ document, resume, fileName, width, paint }: ParsePage): readonly string[] => {
  const { kind, confidence, evidence } = resume.documentKind
  const told = evidence.slice(0, 3).map(({ reason }) => reason)
  const facts = `${document.format}, ${countPages(document.pages.length)}, ${languageOf(document.language)}${listOcr(document.ocrPages)}`
  return [
    ...wrap(fileName, width).map((line) => paint('strong', line)),
    ...wrap(facts, width).map((line) => paint('faint', line)),
    ...wrap(
      `Reads like ${KIND_NAMES[kind]} (${percent(confidence)})${told.length > 0 ? `: it ${told.join(', ')}` : ''}.`,
      width,
    ).map((line) => paint(kind === 'resume' ? 'good' : 'bad', line)),
  ]
}

interface Value {
  readonly pointer: string
  readonly text: string
  readonly provenance: Provenance
}

/** The string that a JSON Pointer of the provenance names. */
const valueAt = (json: unknown, pointer: string): string => {
  let node: unknown = json
  for (const key of pointer.slice(1).split('/')) {
    const name = key.replace(/~1/g, '/').replace(/~0/g, '~')
    // Every pointer of the provenance leads through objects and arrays of this very JSON.
    node = (node as Readonly<Record<string, unknown>> | undefined)?.[name]
  }
  return typeof node === 'string' ? node : ''
}

const listValues = ({ resume: { json, provenance } }: ParsePage): readonly Value[] =>
  Object.entries(provenance)
    .map(([pointer, own]) => ({ pointer, text: valueAt(json, pointer), provenance: own }))
    .sort((a, b) => a.provenance.place.start - b.provenance.place.start)

/** "/work/0/highlights/2" → "work 1 highlights 3". */
const labelOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/^basics\//, '')
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(' ')

const lineAt = ({ lines }: Document, { start }: Place): number => {
  const next = lines.findIndex((line) => line.start > start)
  return (next === -1 ? lines.length : next) - 1
}

/** "p1 l12  72,140 88×12": page, line of that page, and the box in points where the format has boxes. */
const whereIs = (document: Document, place: Place): string => {
  const line = lineAt(document, place)
  const first = document.lines.findIndex(({ page }) => page === place.page)
  const { box } = place
  const numbers = box && [box.x, box.y, box.width, box.height].map(Math.round)
  return `p${place.page} l${line - first + 1}${numbers ? `  ${numbers[0]},${numbers[1]} ${numbers[2]}×${numbers[3]}` : ''}`
}

const SURE = 0.8
const DOUBTFUL = 0.5
const toneOf = (confidence: number): Tone => (confidence >= SURE ? 'good' : confidence >= DOUBTFUL ? 'middling' : 'bad')

const LABEL_WIDTH = 26
const WHERE_WIDTH = 26

const valueLine = ({ document, width, paint }: ParsePage, { pointer, text, provenance }: Value): string => {
  const { confidence, place } = provenance
  const room = Math.max(12, width - LABEL_WIDTH - WHERE_WIDTH - 10)
  const label = shorten(labelOf(pointer), LABEL_WIDTH).padEnd(LABEL_WIDTH)
  const sure = paint(toneOf(confidence), confidence.toFixed(2))
  return `  ${paint('faint', label)} ${shorten(text, room).padEnd(room)} ${sure} ${paint('faint', whereIs(document, place))}`
}

/** Values by the index of the line that they stand in. */
type ValuesByLine = ReadonlyMap<number, readonly Value[]>

const sectionLines = (
  page: ParsePage,
  { kind, title, heading: place, lines }: Section,
  valuesByLine: ValuesByLine,
): readonly string[] => {
  const { document, paint, width } = page
  const values = lines.flatMap((line) => valuesByLine.get(line) ?? [])
  const where = place === null ? '' : `  ${whereIs(document, place)}`
  const name = title === null ? '(no heading)' : shorten(title, width - 50)
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`
  return [
    `${paint('strong', name)} ${paint('faint', `${kind}, ${count}${where}`)}`,
    ...(values.length === 0 ? [paint('faint', '  nothing was taken from here')] : []),
    ...values.map((value) => valueLine(page, value)),
  ]
}

const hidden = ({ resume, width, paint }: ParsePage): readonly string[] =>
  resume.hidden.length === 0
    ? []
    : [
        paint('bad', 'Hidden text, not read'),
        ...resume.hidden.map(({ text, reason, page }) => `  p${page} ${reason}  “${shorten(text, width - 30)}”`),
      ]
