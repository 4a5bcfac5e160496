import { composeFlow, composeText, type Document } from '@zodie/engine'
import { decodeText } from './encoding/decode.ts'
import { readMarkdownBlocks } from './markdown/read-blocks.ts'

/** Characters. The parser takes 20 µs for each; a long resume has 20,000. */
const MAX_CHARACTERS = 60_000
/**
 * Signs for which the parser's time grows with the square of their number: 10,000 cells take 30 s, 40,000 asterisks
 * around one letter or 25,000 lines of one item as well. Within these numbers it ends in half a second; a long resume has
 * some hundreds of each.
 */
const MOST: Readonly<Record<string, number>> = {
  '|': 2_000,
  '*': 4_000,
  _: 4_000,
  '>': 1_000,
  '[': 4_000,
  '`': 4_000,
  '\n': 3_000,
  '\r': 3_000,
}

/** Lists and quotes that begin within each other on one line: 19,000 take minutes; nobody means five. `1. 1. - > 1. …` */
const NESTED = /^(?:[ \t]{0,9}(?:[-*+>]|\d{1,9}[.)])){50}/m

/** Bytes of a Markdown text → its Document. One that is too large for the parser is plain text with headings. */
export const readMarkdown = (bytes: Uint8Array): Document => {
  const text = decodeText(bytes)
  return isTooMuch(text) ? composeText(text, 'markdown') : composeFlow('markdown', readMarkdownBlocks(text))
}

const isTooMuch = (text: string): boolean =>
  text.length > MAX_CHARACTERS ||
  NESTED.test(text) ||
  Object.entries(MOST).some(([sign, most]) => text.split(sign).length > most)
