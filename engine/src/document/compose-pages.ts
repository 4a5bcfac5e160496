import { type DocumentBuilder, documentBuilder } from './builder.ts'
import { mirror, runsLeftwards } from './pages/direction.ts'
import { type Fragment, fragmentsOf } from './pages/fragments.ts'
import { findFurniture } from './pages/furniture.ts'
import { findHeadingLook, type HeadingLook } from './pages/heading-look.ts'
import { closeHyphens, type PrintedLine, wordsOf } from './pages/hyphens.ts'
import { inksOf } from './pages/ink.ts'
import { byDirection, partGlyphs } from './pages/part-glyphs.ts'
import { type PlacedInk, placeLinks } from './pages/place-links.ts'
import { readingOrder } from './pages/reading-order.ts'
import { boxOf, rowPieces } from './pages/row-pieces.ts'
import { inksOfRow, type Row, rowsOf } from './pages/rows.ts'
import type { Document, Glyph, HiddenReason, PageGlyphs } from './types.ts'

/** Pages of glyphs, as a PDF reader reports them → the Document that a person reads. */
export const composePages = (pages: readonly PageGlyphs[]): Document => {
  const builder = documentBuilder('pdf')
  const read = orderPages(pages.map(readPage))
  const words = wordsOf(read.flatMap(({ blocks }) => blocks.flat()))
  let region = 0
  for (const { page, blocks, hidden } of read) {
    const placed: PlacedInk[] = []
    for (const block of blocks) {
      for (const line of closeHyphens(block, words))
        for (const ink of addPrinted(builder, line, page, region)) placed.push(ink)
      region++
    }
    placeLinks(builder, page.links, placed)
    for (const [reason, glyphs] of hidden) addHidden(builder, reason, glyphs, page.number)
  }
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
  const texts = byDirection(seen).map(([degrees, glyphs]) => fragmentsOf(inksOf(glyphs, degrees), page.drawings))
  return { page, hidden, texts }
}

interface OrderedPage extends ReadPage {
  /** Lines of one column, table or text flow, block by block in reading order. */
  readonly blocks: readonly PrintedLine[][]
}

/** Headings and running heads are known by how they recur in the document, so all pages are looked at together. */
const orderPages = (pages: readonly ReadPage[]): OrderedPage[] => {
  const furniture = findFurniture(pages.map(({ page, texts }) => ({ size: page, fragments: texts[0] ?? [] })))
  const isHeading = findHeadingLook(pages.flatMap(({ texts }) => texts))
  return pages.map((page, index) => ({
    ...page,
    blocks: page.texts
      .flatMap((fragments) => blocksOf(fragments, isHeading, furniture[index] ?? new Set()))
      .map((block) => block.map(printedLine)),
  }))
}

/** Blocks in reading order; running heads and feet come last, so that they cut no section in two. */
const blocksOf = (
  fragments: readonly Fragment[],
  isHeading: HeadingLook,
  furniture: ReadonlySet<Fragment>,
): readonly (readonly Row[])[] => {
  const flow = fragments.filter((fragment) => !furniture.has(fragment))
  const rest = fragments.filter((fragment) => furniture.has(fragment))
  const blocks = runsLeftwards(flow)
    ? readingOrder(flow.map(mirror), isHeading).map((block) => block.map(mirrorRow))
    : readingOrder(flow, isHeading)
  return rest.length === 0 ? blocks : [...blocks, rowsOf(rest)]
}

const mirrorRow = (row: Row): Row => ({ ...row, fragments: row.fragments.map(mirror) })

const printedLine = (row: Row): PrintedLine => ({
  inks: inksOfRow(row),
  bulleted: row.fragments[0]?.bulleted === true,
})

const addPrinted = (
  builder: DocumentBuilder,
  { inks, bulleted }: PrintedLine,
  page: PageGlyphs,
  region: number,
): PlacedInk[] => {
  const { pieces, offsets } = rowPieces(inks)
  const line = builder.addLine({ pieces, page: page.number, box: boxOf(inks), region, outline: null, bulleted })
  if (line === null) return []
  return offsets.map(({ ink, start, end }) => ({ ink, start: line.start + start, end: line.start + end, line }))
}

const addHidden = (builder: DocumentBuilder, reason: HiddenReason, glyphs: readonly Glyph[], page: number): void => {
  for (const [degrees, group] of byDirection(glyphs)) {
    for (const row of rowsOf(fragmentsOf(inksOf(group, degrees)))) {
      const inks = inksOfRow(row)
      const text = rowPieces(inks).pieces.reduce((all, piece) => all + piece.text, '')
      if (text.trim() !== '') builder.addHidden({ text: text.trim(), reason, page, box: boxOf(inks) })
    }
  }
}
