import { type DocumentBuilder, documentBuilder } from './builder.ts'
import { fragmentsOf } from './fragments.ts'
import { unionOf } from './geometry.ts'
import { hiddenReason } from './hidden-glyphs.ts'
import { degreesOf, type Ink, inksOf } from './ink.ts'
import { placeLinks } from './place-links.ts'
import { readingOrder } from './reading-order.ts'
import { rowPieces } from './row-pieces.ts'
import { inksOfRow, type Row, rowsOf } from './rows.ts'
import type { Document, Glyph, HiddenReason, Line, PageGlyphs } from './types.ts'

/** An ink and its first character's place in the document's text. */
export interface PlacedInk {
  readonly ink: Ink
  readonly start: number
  readonly end: number
  readonly line: Line
}

/** Pages of glyphs, as a PDF reader reports them → the Document that a person reads. */
export const composePages = (pages: readonly PageGlyphs[]): Document => {
  const builder = documentBuilder('pdf')
  let region = 0
  for (const page of pages) region = composePage(builder, page, region)
  return builder.build(pages.map(({ number, width, height }) => ({ number, width, height })))
}

/** Returns the number of the next free region. */
const composePage = (builder: DocumentBuilder, page: PageGlyphs, firstRegion: number): number => {
  const { seen, hidden } = partGlyphs(page)
  const placed: PlacedInk[] = []
  let region = firstRegion
  for (const [degrees, glyphs] of byDirection(seen)) {
    for (const block of readingOrder(fragmentsOf(inksOf(glyphs, degrees)))) {
      for (const row of rowsOf(block)) placed.push(...addRow(builder, row, page.number, region))
      region++
    }
  }
  placeLinks(builder, page.links, placed)
  for (const [reason, glyphs] of hidden) addHidden(builder, reason, glyphs, page.number)
  return region
}

const partGlyphs = (page: PageGlyphs): { seen: Glyph[]; hidden: Map<HiddenReason, Glyph[]> } => {
  const seen: Glyph[] = []
  const hidden = new Map<HiddenReason, Glyph[]>()
  for (const glyph of page.glyphs) {
    const reason = glyph.generated || glyph.text.trim() === '' ? null : hiddenReason(glyph, page)
    if (reason === null) seen.push(glyph)
    else hidden.set(reason, [...(hidden.get(reason) ?? []), glyph])
  }
  return { seen, hidden }
}

/** Upright text first; text of every other direction apart from it. */
const byDirection = (glyphs: readonly Glyph[]): [number, Glyph[]][] => {
  const directions = new Map<number, Glyph[]>([[0, []]])
  for (const glyph of glyphs) {
    const degrees = degreesOf(glyph)
    const group = directions.get(degrees)
    if (group === undefined) directions.set(degrees, [glyph])
    else group.push(glyph)
  }
  return [...directions.entries()]
}

const addRow = (builder: DocumentBuilder, row: Row, page: number, region: number): PlacedInk[] => {
  const inks = inksOfRow(row)
  const { pieces, offsets } = rowPieces(inks)
  const line = builder.addLine({ pieces, page, box: unionOf(inks.map((ink) => ink.box)), region, outline: null })
  if (line === null) return []
  return offsets.map(({ ink, start, end }) => ({ ink, start: line.start + start, end: line.start + end, line }))
}

const addHidden = (builder: DocumentBuilder, reason: HiddenReason, glyphs: readonly Glyph[], page: number): void => {
  for (const [degrees, group] of byDirection(glyphs)) {
    for (const row of rowsOf(fragmentsOf(inksOf(group, degrees)))) {
      const inks = inksOfRow(row)
      const text = rowPieces(inks)
        .pieces.map((piece) => piece.text)
        .join('')
        .trim()
      if (text !== '') builder.addHidden({ text, reason, page, box: unionOf(inks.map((ink) => ink.box)) })
    }
  }
}
