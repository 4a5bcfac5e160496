import type { Box, Document, Line, Span } from './types.ts'

// Hebrew and Arabic run from the right edge of their span.
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

/**
 * The part of a span's box that characters `start…end` take, every character taken to be as wide as the others: a span keeps no
 * box a glyph. In proportional fonts this is off by about a letter.
 */
function boxInSpan(span: Span, box: Box, start: number, end: number, text: string): Box {
  const printed = text.slice(span.start, span.end)
  // The space or tab at a span's end is not in its box.
  const length = Math.max(1, printed.trimEnd().length)
  const shareAt = (offset: number) => Math.min(length, Math.max(0, offset - span.start)) / length
  const [from, to] = [shareAt(start), shareAt(end)]
  const left = RIGHT_TO_LEFT.test(printed) ? 1 - to : from
  return { x: box.x + left * box.width, y: box.y, width: (to - from) * box.width, height: box.height }
}

function unite(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes
  if (first === undefined) return null
  return others.reduce((all, box) => {
    const x = Math.min(all.x, box.x)
    const y = Math.min(all.y, box.y)
    const right = Math.max(all.x + all.width, box.x + box.width)
    const bottom = Math.max(all.y + all.height, box.y + box.height)
    return { x, y, width: right - x, height: bottom - y }
  }, first)
}

function boxInLine(line: Line, start: number, end: number, text: string): Box | null {
  const touched = line.spans.filter((span) => span.start < end && start < span.end)
  const parts = touched.flatMap((span) => (span.box === null ? [] : [boxInSpan(span, span.box, start, end, text)]))
  const box = parts.length === touched.length ? unite(parts.filter(({ width }) => width > 0)) : null
  // A range without ink (an icon that bears a link) is shown by its whole line.
  return box !== null && box.width > 0 && box.height > 0 ? box : line.box
}

/** Index of the line that holds an offset, by bisection: lines are ordered and do not overlap. */
export function findLineAt({ lines }: Document, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The box of a range of `Document.text`, points: around its own characters, as many lines as it has in the region in which it
 * begins. A value that goes on in the next column or on the next page is shown where it begins. `null` where lines have no boxes.
 */
export function boxOfRange(document: Document, start: number, end: number): Box | null {
  const { lines, text } = document
  const at = findLineAt(document, start)
  const first = lines[at]
  if (first === undefined) return null
  const boxes: Box[] = []
  for (let index = at; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || (index > at && line.start >= end)) break
    if (line.page !== first.page || line.region !== first.region) break
    const box = boxInLine(line, start, end, text)
    if (box !== null) boxes.push(box)
  }
  return unite(boxes)
}
