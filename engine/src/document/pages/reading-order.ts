import type { Fragment } from './fragments.ts'
import { cutAtGutter, type Part } from './gutter.ts'
import type { HeadingLook } from './heading-look.ts'
import { weaveRail } from './rail.ts'
import { type Row, rowsOf } from './rows.ts'
import { joinWrappedCells } from './wrapped-cells.ts'

/** A full page has 100–500; far more is a drawing made of letters, in which there are no columns to find. */
const MAX_FRAGMENTS = 1_500
/** Deep enough for any page that a person can read; hostile nesting ends here. */
const MAX_DEPTH = 12

/**
 * Fragments of one page → blocks of rows in reading order: header above columns, left column before right column, what
 * is below them last.
 */
export const readingOrder = (fragments: readonly Fragment[], isHeading: HeadingLook, depth = 0): Row[][] => {
  if (fragments.length === 0) return []
  const parts = depth < MAX_DEPTH && fragments.length <= MAX_FRAGMENTS ? cutAtGutter(fragments, isHeading) : null
  return parts === null
    ? [joinWrappedCells(rowsOf(fragments))]
    : parts.flatMap((part) => readPart(part, isHeading, depth + 1))
}

const readPart = (part: Part, isHeading: HeadingLook, depth: number): Row[][] => {
  const blocks = readingOrder(part.fragments, isHeading, depth)
  if (part.kind === 'railed') return weaveRail(part.rail, blocks)
  if (part.kind === 'headed') return [[...part.head, ...(blocks[0] ?? [])], ...blocks.slice(1)]
  return blocks
}
