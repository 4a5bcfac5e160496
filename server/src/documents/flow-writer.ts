import type { FlowBlock, FlowRun, RunLooks } from '@zodie/engine'

/** Blocks of the text, of one header or of one text box while they are read. */
export interface FlowWriter {
  readonly place: FlowPlace
  addText(text: string, looks: RunLooks, href: string | null): void
  /** `depth`: 0 outside tables, 1 in a cell, 2 in a cell of a table within a cell. */
  endParagraph(paragraph: { readonly outline: number | null; readonly depth: number }): void
  /** The paragraph begins with a sign or number that its list prints. */
  markItem(): void
  endCell(): void
  endRow(): void
  endNestedCell(): void
  endNestedRow(): void
  /** Cells of the open row that are complete: which cell the text is in. */
  readonly cellIndex: number
  addRegion(blocks: readonly FlowBlock[]): void
  nextPage(): void
  finish(): FlowBlock[]
}

interface OpenRun {
  readonly parts: string[]
  readonly looks: RunLooks
  readonly href: string | null
}

/** Where a flow stands: the text itself, or apart from it. */
export type FlowPlace = 'text' | 'box' | 'header' | 'footer' | 'note'

export const flowWriter = (place: FlowPlace = 'text'): FlowWriter => {
  const blocks: FlowBlock[] = []
  let rows: FlowBlock[][][] = []
  let row: FlowBlock[][] = []
  let cell: FlowBlock[] = []
  let nested: FlowBlock[][][] = []
  let nestedRow: FlowBlock[][] = []
  let nestedCell: FlowBlock[] = []
  let runs: OpenRun[] = []
  let waiting: FlowBlock[] = []
  let bulleted = false
  let page = 1

  const closeTable = (): void => {
    if (row.length > 0) rows.push(row)
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    for (const block of cell) blocks.push(block)
    rows = []
    row = []
    cell = []
  }
  const closeNested = (): void => {
    if (nestedCell.length > 0) nestedRow.push(nestedCell)
    nestedCell = []
    if (nestedRow.length > 0) nested.push(nestedRow)
    if (nested.length > 0) cell.push({ kind: 'table', rows: nested })
    nested = []
    nestedRow = []
  }
  const takeParagraph = (outline: number | null): FlowBlock => {
    const flowRuns = runs.map(({ parts, looks, href }): FlowRun => ({ text: parts.join(''), looks, href }))
    const paragraph: FlowBlock = { kind: 'paragraph', runs: flowRuns, outline, bulleted, page }
    runs = []
    bulleted = false
    return paragraph
  }
  const endParagraph: FlowWriter['endParagraph'] = ({ outline, depth }) => {
    const blocksHere = [takeParagraph(outline), ...waiting]
    waiting = []
    if (depth > 1) {
      for (const block of blocksHere) nestedCell.push(block)
      return
    }
    closeNested()
    if (depth === 0) closeTable()
    const target = depth === 0 ? blocks : cell
    for (const block of blocksHere) target.push(block)
  }
  const endText = (depth: number): void => {
    if (runs.length > 0 || waiting.length > 0) endParagraph({ outline: null, depth })
  }
  return {
    place,
    addText: (text, looks, href) => {
      const last = runs.at(-1)
      if (last !== undefined && last.looks === looks && last.href === href) last.parts.push(text)
      else runs.push({ parts: [text], looks, href })
    },
    endParagraph,
    markItem: () => {
      bulleted = true
    },
    endCell: () => {
      endText(1)
      closeNested()
      row.push(cell)
      cell = []
    },
    endRow: () => {
      endText(1)
      closeNested()
      if (cell.length > 0) row.push(cell)
      cell = []
      if (row.length > 0) rows.push(row)
      row = []
    },
    endNestedCell: () => {
      endText(2)
      nestedRow.push(nestedCell)
      nestedCell = []
    },
    endNestedRow: () => {
      if (nestedRow.length > 0) nested.push(nestedRow)
      nestedRow = []
    },
    get cellIndex() {
      return row.length
    },
    addRegion: (inner) => waiting.push({ kind: 'region', blocks: inner }),
    nextPage: () => {
      page++
    },
    finish: () => {
      if (runs.some(({ parts }) => parts.join('').trim() !== '') || waiting.length > 0)
        endParagraph({ outline: null, depth: 0 })
      closeNested()
      closeTable()
      return blocks
    },
  }
}
