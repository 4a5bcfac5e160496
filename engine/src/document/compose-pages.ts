import { type DocumentBuilder, documentBuilder } from './builder.ts'
import { mirror, runsLeftwards } from './pages/direction.ts'
import { type Fragment, fragmentsOf } from './pages/fragments.ts'
import { findFurniture } from './pages/furniture.ts'
import { unionOf } from './pages/geometry.ts'
import { findHeadingLook, type HeadingLook } from './pages/heading-look.ts'
import { hiddenReason } from './pages/hidden-glyphs.ts'
import { degreesOf, inksOf } from './pages/ink.ts'
import { type PlacedInk, placeLinks } from './pages/place-links.ts'
import { readingOrder } from './pages/reading-order.ts'
import { rowPieces } from './pages/row-pieces.ts'
import { inksOfRow, type Row, rowsOf } from './pages/rows.ts'
import type { Document, Glyph, HiddenReason, PageGlyphs } from './types.ts'

/** Pages of glyphs, as a PDF reader reports them → the Document that a person reads. */
export const composePages = (pages: readonly PageGlyphs[]): Document => {
  const builder = documentBuilder('pdf')
  const read = pages.map(readPage)
  const furniture = findFurniture(read.map(({ page, texts }) => ({ size: page, fragments: texts[0] ?? [] })))
  const isHeading = findHeadingLook(read.flatMap(({ texts }) => texts))
  let region = 0
  read.forEach((page, index) => {
    region = composePage(builder, page, { firstRegion: region, isHeading, furniture: furniture[index] ?? new Set() })
  })
  return builder.build(
    pages.map(({ number, width, height }) => ({ number, width, height })),
    pages.filter(({ recognised }) => recognised === true).map(({ number }) => number),
  )
}

/** What is seen on a page, one list of fragments for each direction of text, upright text first; and what is hidden. */
interface ReadPage {
  readonly page: PageGlyphs
  readonly texts: readonly Fragment[][]
  readonly hidden: ReadonlyMap<HiddenReason, Glyph[]>
}

const readPage = (page: PageGlyphs): ReadPage => {
  const { seen, hidden } = partGlyphs(page)
  return {
    page,
    hidden,
    texts: byDirection(seen).map(([degrees, glyphs]) => fragmentsOf(inksOf(glyphs, degrees), page.drawings)),
  }
}

interface Setting {
  readonly firstRegion: number
  readonly isHeading: HeadingLook
  readonly furniture: ReadonlySet<Fragment>
}

/** Returns the number of the next free region. */
const composePage = (builder: DocumentBuilder, { page, texts, hidden }: ReadPage, setting: Setting): number => {
  const placed: PlacedInk[] = []
  let region = setting.firstRegion
  for (const block of texts.flatMap((fragments) => blocksOf(fragments, setting))) {
    for (const row of block) for (const each of addRow(builder, row, page, region)) placed.push(each)
    region++
  }
  placeLinks(builder, page.links, placed)
  for (const [reason, glyphs] of hidden) addHidden(builder, reason, glyphs, page.number)
  return region
}

/** Blocks in reading order; running heads and feet come last, so that they cut no section in two. */
const blocksOf = (fragments: readonly Fragment[], { isHeading, furniture }: Setting): Row[][] => {
  const flow = fragments.filter((fragment) => !furniture.has(fragment))
  const rest = fragments.filter((fragment) => furniture.has(fragment))
  const blocks = runsLeftwards(flow)
    ? readingOrder(flow.map(mirror), isHeading).map((block) => block.map(mirrorRow))
    : readingOrder(flow, isHeading)
  return rest.length === 0 ? blocks : [...blocks, rowsOf(rest)]
}

const mirrorRow = (row: Row): Row => ({ ...row, fragments: row.fragments.map(mirror) })

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

const addRow = (builder: DocumentBuilder, row: Row, page: PageGlyphs, region: number): PlacedInk[] => {
  const inks = inksOfRow(row)
  const { pieces, offsets } = rowPieces(inks)
  const box = unionOf(inks.map((ink) => ink.box))
  const bulleted = row.fragments[0]?.bulleted === true
  const line = builder.addLine({ pieces, page: page.number, box, region, outline: null, bulleted })
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
