/** A rectangle in points (1/72 inch). Origin at the page's top left corner; y grows downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Why a reader of the page cannot see a piece of text that the file nevertheless contains. */
export type HiddenReason =
  | 'same-colour' // painted in the colour of what lies behind it
  | 'invisible-mode' // PDF text render mode 3 or 7
  | 'transparent' // alpha 0
  | 'tiny' // under 4 pt
  | 'off-page' // outside the page's box
  | 'covered' // a shape or a picture is painted over it
  | 'vanish' // DOCX <w:vanish/>, RTF \v, HTML display: none and their like

/** One run of glyphs with the same looks. `start` and `end` are a half-open range in `Document.text`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly box: Box | null
  readonly font: string | null
  /** Points; `null` where the format has no sizes (plain text). */
  readonly size: number | null
  readonly bold: boolean
  readonly italic: boolean
  /** `#rrggbb`, or `null` where the format has no colours. */
  readonly color: string | null
}

/**
 * One visual line. Its text is `Document.text.slice(start, end)`, without the newline that follows it.
 * A gap too wide to be a word space (tab stop, right-aligned date, table cell) is one TAB in the text.
 */
export interface Line {
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly page: number
  readonly box: Box | null
  readonly spans: readonly Span[]
  /** Lines of one column, table row or text flow share a region; regions are numbered in reading order from 0. */
  readonly region: number
  /** True when the line begins a list item; the bullet sign itself stays in the text. */
  readonly bullet: boolean
  /** Outline level where the format knows one (DOCX heading styles, Markdown #), 1-based; `null` elsewhere. */
  readonly outline: number | null
}

export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
}

/** A link annotation or hyperlink field and the text under it. */
export interface Link {
  readonly href: string
  readonly start: number
  readonly end: number
}

/** Text that the file contains and no reader sees: reported and quoted, never parsed or scored. */
export interface HiddenText {
  readonly text: string
  readonly reason: HiddenReason
  readonly page: number
  readonly box: Box | null
}

/** `image`: a PNG or JPEG picture; a PDF of pictures is still a `pdf`, with its recognised pages in `Document.ocrPages`. */
export type DocumentFormat = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'markdown' | 'text' | 'image'

/**
 * What a reader of the file sees, in the order in which it is read.
 * Invariants (held by property tests): lines are ordered, do not overlap, and cover every character of `text` but the
 * newlines between them; every span and link lies inside one line or, for links, inside `text`.
 */
export interface Document {
  readonly format: DocumentFormat
  readonly text: string
  readonly pages: readonly Page[]
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
  readonly hidden: readonly HiddenText[]
  /** Numbers of the pages whose text was recognised from a picture (OCR): their letters may be wrong. */
  readonly ocrPages: readonly number[]
  /** Numbers of the pages that are pictures too, and were left out because recognising them would have cost too much. */
  readonly unreadPages?: readonly number[]
  /** ISO 639-1, or `null` when the text is too short to tell. */
  readonly language: string | null
}

/** Where something stands: a half-open range in `Document.text`, and the page and box for a human eye. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly page: number
  readonly box: Box | null
  /** The text at `start…end`, verbatim. */
  readonly quote: string
}

/** One glyph as a PDF reader reports it, before anything is concluded from it. */
export interface Glyph {
  /** One Unicode character (or the letters of a ligature). */
  readonly text: string
  readonly box: Box
  /** Baseline position in page coordinates (points, top left origin). */
  readonly baseline: number
  readonly font: string
  /** Points as painted: font size after the text matrix. */
  readonly size: number
  /** 100–900. */
  readonly weight: number
  readonly italic: boolean
  /** 0–255 each. */
  readonly fill: { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number }
  /** PDF text render mode, 0–7. */
  readonly renderMode: number
  /** Radians, counter-clockwise. */
  readonly angle: number
  /** True for a glyph the reader made up (a space between words); it has no ink. */
  readonly generated: boolean
  /**
   * What a look at the painted page has shown, where the reader took one: the glyph's ink is there, or why it is not.
   * It outweighs what colours and boxes let one suppose.
   */
  readonly rendered?: 'seen' | HiddenReason
}

/** A filled rectangle that text may stand on or vanish behind. */
export interface FilledBox {
  readonly box: Box
  /** `null` for a picture or a gradient, which has no one colour. */
  readonly fill: { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number } | null
}

/** Everything a PDF page reader hands to `composePages`. */
export interface PageGlyphs {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly fills: readonly FilledBox[]
  /** Filled shapes that are no grounds: icons, bullets, and letters drawn as outlines under transparent text. */
  readonly drawings: readonly FilledBox[]
  readonly links: readonly { readonly href: string; readonly box: Box }[]
  /** The glyphs were recognised in a picture of the page. */
  readonly recognised?: boolean
}
