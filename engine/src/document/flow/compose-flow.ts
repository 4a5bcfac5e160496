import { documentBuilder } from '../builder.ts'
import type { Document, DocumentFormat, Page } from '../types.ts'
import { addRegions } from './add-regions.ts'
import type { FlowBlock, FlowParagraph } from './blocks.ts'
import { type DraftLine, type DraftRegion, hasText } from './draft.ts'
import { type HiddenRuns, hiddenRuns } from './hidden-runs.ts'
import { lineWriter } from './line-writer.ts'
import { PAPER } from './looks.ts'
import { arrangeTable } from './table.ts'

/** A size of 0 says that the format has no pages. */
const NO_SIZE = { width: 0, height: 0 }

/** Blocks in the order of the file → its Document. `pageSize` in points. */
export const composeFlow = (
  format: DocumentFormat,
  blocks: readonly FlowBlock[],
  pageSize: Omit<Page, 'number'> = NO_SIZE,
): Document => {
  const builder = documentBuilder(format)
  const hidden = hiddenRuns()
  const regions = readBlocks(blocks, hidden)
  addRegions(builder, regions, 0)
  for (const each of hidden.take()) builder.addHidden(each)
  const last = regions.flat().reduce((page, line) => Math.max(page, line.page), 1)
  return builder.build(Array.from({ length: last }, (_, index) => ({ number: index + 1, ...pageSize })))
}

const readBlocks = (blocks: readonly FlowBlock[], hidden: HiddenRuns): DraftRegion[] => {
  const regions: DraftRegion[] = []
  let flow: DraftLine[] = []
  const close = (): void => {
    if (flow.length > 0) regions.push(flow)
    flow = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const lines = linesOf(block, hidden).filter(hasText)
      // An empty paragraph is the space that people put between entries.
      if (lines.length === 0) close()
      for (const line of lines) flow.push(line)
      continue
    }
    close()
    const inner =
      block.kind === 'region'
        ? readBlocks(block.blocks, hidden)
        : arrangeTable(block.rows.map((row) => row.map((cell) => readBlocks(cell, hidden))))
    for (const region of inner) regions.push(region)
  }
  close()
  return regions
}

const linesOf = ({ runs, outline, bulleted, page }: FlowParagraph, hidden: HiddenRuns): DraftLine[] => {
  const writer = lineWriter(hidden, PAPER)
  for (const { text, looks, href } of runs) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) writer.breakLine()
      writer.add(part, looks, href, page)
    }
  }
  const [first] = runs
  return writer.finish(outline, page, bulleted && outline === null ? (first?.looks ?? {}) : null)
}
