import type { Fragment } from './fragments.ts'
import { cutAtGutter, type Part } from './gutter.ts'
import { weaveRail } from './rail.ts'

/** A full page has 100–500; far more is a drawing made of letters, in which there are no columns to find. */
const MAX_FRAGMENTS = 1_500
/** Deep enough for any page that a person can read; hostile nesting ends here. */
const MAX_DEPTH = 12

/**
 * Fragments of one page → blocks in reading order: header above columns, left column before right column, what is
 * below them last. Within a block, text is read row by row.
 */
export const readingOrder = (fragments: readonly Fragment[], depth = 0): Fragment[][] => {
  if (fragments.length === 0) return []
  const parts = depth < MAX_DEPTH && fragments.length <= MAX_FRAGMENTS ? cutAtGutter(fragments) : null
  return parts === null ? [[...fragments]] : parts.flatMap((part) => readPart(part, depth + 1))
}

const readPart = (part: Part, depth: number): Fragment[][] => {
  const blocks = readingOrder(part.fragments, depth)
  return part.kind === 'railed' ? weaveRail(part.rail, blocks) : blocks
}
