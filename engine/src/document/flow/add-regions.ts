import type { DocumentBuilder } from '../builder.ts'
import { type DraftLine, type DraftRegion, textOfLine } from './draft.ts'

/** Adds regions under the numbers from `first` on, with their links; returns the number after the last. */
export const addRegions = (builder: DocumentBuilder, regions: readonly DraftRegion[], first: number): number => {
  for (const [index, lines] of regions.entries()) {
    for (const line of lines) {
      const { pieces, page, outline } = line
      const added = builder.addLine({ pieces, page, box: null, region: first + index, outline })
      if (added !== null) addLinks(builder, line, added.start, added.end)
    }
  }
  return first + regions.length
}

interface OpenLink {
  readonly href: string
  readonly start: number
  readonly end: number
}

/** Neighbouring pieces of one link become one range; white space that was left out at the line's start shifts them. */
const addLinks = (builder: DocumentBuilder, line: DraftLine, start: number, end: number): void => {
  const text = textOfLine(line)
  const links: OpenLink[] = []
  let at = start - (text.length - text.trimStart().length)
  for (const { href, text: piece } of line.pieces) {
    const next = at + piece.length
    const last = links.at(-1)
    if (href !== null && last?.href === href && last.end === at) links[links.length - 1] = { ...last, end: next }
    else if (href !== null) links.push({ href, start: at, end: next })
    at = next
  }
  for (const link of links)
    builder.addLink({ href: link.href, start: Math.max(start, link.start), end: Math.min(end, link.end) })
}
