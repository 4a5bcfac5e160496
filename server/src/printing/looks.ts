/** A4, in points of 1/72 inch. */
export const PAGE = { width: 595.28, height: 841.89, margin: 51, top: 54, bottom: 62 } as const
export const BODY_WIDTH = PAGE.width - 2 * PAGE.margin

export const COLOURS = {
  ink: '#1d2530',
  soft: '#5b6675',
  line: '#dfe3e8',
  fill: '#2f6f6a',
  track: '#e8ecef',
  tint: '#f5f7f8',
} as const

export interface Style {
  readonly font: 'regular' | 'bold'
  readonly size: number
  readonly colour: keyof typeof COLOURS
  /** From one line to the next, in points. */
  readonly leading: number
  /** UTF-16 units; what is longer is cut. */
  readonly maxLength: number
}

export const STYLES = {
  title: { font: 'bold', size: 18, colour: 'ink', leading: 23, maxLength: 200 },
  heading: { font: 'bold', size: 12.5, colour: 'ink', leading: 16, maxLength: 200 },
  figure: { font: 'bold', size: 34, colour: 'ink', leading: 40, maxLength: 20 },
  body: { font: 'regular', size: 9.5, colour: 'ink', leading: 13.5, maxLength: 1500 },
  strong: { font: 'bold', size: 9.5, colour: 'ink', leading: 13.5, maxLength: 400 },
  about: { font: 'regular', size: 9.5, colour: 'soft', leading: 13.5, maxLength: 600 },
  quote: { font: 'regular', size: 8.5, colour: 'ink', leading: 12, maxLength: 400 },
  small: { font: 'regular', size: 8, colour: 'soft', leading: 11.5, maxLength: 600 },
} as const satisfies Readonly<Record<string, Style>>
