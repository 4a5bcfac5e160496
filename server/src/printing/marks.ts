import type { Letters } from './letters.ts'
import type { Style } from './looks.ts'

/** A line of text or a bar at its place, in points from the top left of its row. */
export type Mark = { readonly x: number; readonly y: number; readonly height: number } & (
  | {
      readonly kind: 'text'
      readonly text: string
      readonly style: Style
      readonly isRightToLeft: boolean
      /** Where the line beside a quote stands; null where none does. */
      readonly barX: number | null
    }
  | { readonly kind: 'bar'; readonly width: number; readonly share: number }
)

export type Part =
  | { readonly text: string; readonly style: Style; readonly isQuote?: boolean; readonly align?: 'right' }
  | { readonly share: number }

const QUOTE_INDENT = 8
const GAP = 3
const BAR_HEIGHT = 4
export const BAR_WIDTH = 1.5

/** Parts below one another in a column that begins at `x` and is `width` points wide. */
export const stack = (letters: Letters, parts: readonly Part[], x: number, width: number): readonly Mark[] => {
  const marks: Mark[] = []
  let y = 0
  for (const part of parts) {
    if ('share' in part) marks.push({ kind: 'bar', x, y: y + GAP, width, height: BAR_HEIGHT, share: part.share })
    else marks.push(...linesOf(letters, part, { x, y, width }))
    y = heightOf(marks) + GAP
  }
  return marks
}

const linesOf = (
  letters: Letters,
  { text, style, isQuote = false, align }: Extract<Part, { text: string }>,
  at: { readonly x: number; readonly y: number; readonly width: number },
): readonly Mark[] => {
  const indent = isQuote ? QUOTE_INDENT : 0
  const width = at.width - indent
  const { lines, isRightToLeft } = letters.break(isQuote ? `“${text}”` : text, style, width)
  const barX = isRightToLeft ? at.x + at.width - BAR_WIDTH : at.x
  const xOf = (line: string): number => {
    if (align !== 'right' && !isRightToLeft) return at.x + indent
    return at.x + Math.max(0, width - letters.width(line, style))
  }
  return lines.map((line, index) => ({
    kind: 'text',
    text: line,
    style,
    isRightToLeft,
    barX: isQuote ? barX : null,
    x: xOf(line),
    y: at.y + index * style.leading,
    height: style.leading,
  }))
}

export const heightOf = (marks: readonly Mark[]): number => Math.max(0, ...marks.map(({ y, height }) => y + height))
