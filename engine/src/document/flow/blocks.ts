import type { RunLooks } from './looks.ts'

/**
 * What a reader of a format without fixed pages (RTF, HTML, Markdown, DOC, ODT) hands to `composeFlow`: everything that
 * the file says in its order, seen or not, with the looks it states. What is hidden, a list, a row is concluded later.
 */
export type FlowBlock = FlowParagraph | FlowTable | FlowRegion

export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly FlowRun[]
  /** 1-based, of a heading. */
  readonly outline: number | null
  /** A sign or number stands before it that is no text of the file. */
  readonly bulleted: boolean
  /** 1-based; 1 where the format has no pages. */
  readonly page: number
}

export interface FlowRun {
  /** `\n` breaks the line; `\t` is a tab. */
  readonly text: string
  /** Everything inherited is worked in. */
  readonly looks: RunLooks
  readonly href: string | null
}

/** Rows of cells; each cell holds what a page may hold. */
export interface FlowTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly (readonly FlowBlock[])[])[]
}

/** Apart from the text around it: a text box, a header, a column. */
export interface FlowRegion {
  readonly kind: 'region'
  readonly blocks: readonly FlowBlock[]
}
