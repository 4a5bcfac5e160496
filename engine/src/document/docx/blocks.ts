import { type DraftLine, type DraftRegion, hasText } from '../flow/draft.ts'
import { UNKNOWN_GROUND } from '../flow/looks.ts'
import { childNamed, elementsOf, type XmlElement } from '../xml.ts'
import type { DocxContext } from './context.ts'
import { readParagraph } from './paragraph.ts'
import { readTable } from './table.ts'

/** Body, cell, text box, header → its regions in reading order. */
export const readBlocks = (container: XmlElement, context: DocxContext, ground: string): DraftRegion[] => {
  const regions: DraftRegion[] = []
  let flow: DraftLine[] = []
  const close = (): void => {
    if (flow.length > 0) regions.push(flow)
    flow = []
  }
  for (const element of blockElements(container)) {
    if (element.name === 'w:p') {
      const { lines, boxes } = readParagraph(element, context, ground)
      for (const line of lines) flow.push(line)
      // An empty paragraph is the space that people put between entries.
      if (boxes.length > 0 || !lines.some(hasText)) close()
      for (const box of boxes) for (const region of readBlocks(box, context, UNKNOWN_GROUND)) regions.push(region)
    } else {
      close()
      // One by one: as arguments of one call, a hundred thousand would overflow the stack.
      for (const region of readTable(element, context, ground, readBlocks)) regions.push(region)
    }
  }
  close()
  return regions.filter((region) => region.some(hasText))
}

/** Paragraphs and tables, through content controls, inserted text and other wrappings. */
const blockElements = (container: XmlElement): XmlElement[] =>
  elementsOf(container).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child]
    if (child.name === 'mc:AlternateContent') {
      const choice = childNamed(child, 'mc:Choice') ?? childNamed(child, 'mc:Fallback')
      return choice === undefined ? [] : blockElements(choice)
    }
    return TRANSPARENT.has(child.name) ? blockElements(child) : []
  })

const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])
