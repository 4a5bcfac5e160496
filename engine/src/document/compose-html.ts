import type { FlowBlock } from './flow/blocks.ts'
import { composeFlow } from './flow/compose-flow.ts'
import { UNKNOWN_GROUND } from './flow/looks.ts'
import { readHtmlBlocks } from './html/blocks.ts'
import { readStyleSheet } from './html/css.ts'
import { ROOT_STYLE } from './html/style.ts'
import type { Document } from './types.ts'
import { findAll, textOf, type XmlElement } from './xml.ts'

/**
 * The element tree of a page (names in lower case, nested at most a few hundred deep) → its Document.
 * Nothing is fetched: what an external style sheet paints is unknown, and then no text is called hidden by its colour.
 */
export const composeHtml = (root: XmlElement): Document => composeFlow('html', htmlBlocks(root))

/** … → its blocks, where the page is a part of something else. */
export const htmlBlocks = (root: XmlElement): FlowBlock[] => {
  const sheet = readStyleSheet(findAll(root, 'style').map(textOf).join('\n'))
  const isElsewhere = findAll(root, 'link').some(({ attributes }) => /\bstylesheet\b/i.test(attributes['rel'] ?? ''))
  const looks = sheet.mayPaint || isElsewhere ? { ...ROOT_STYLE.looks, ground: UNKNOWN_GROUND } : ROOT_STYLE.looks
  return readHtmlBlocks(root, sheet, { ...ROOT_STYLE, looks })
}
