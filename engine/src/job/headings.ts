import { fold } from '../text/fold.ts'
import { type Block, HEADINGS } from './heading-words.ts'

const BLOCK_OF = new Map(HEADINGS.flatMap(({ block, phrases }) => phrases.map((phrase) => [phrase, block] as const)))
const LONGEST_PHRASE_WORDS = 5
// A heading says one thing; longer lines are sentences: "Experience with Kafka, or a similar broker, is required".
const LONGEST_HEADING_WORDS = 7

/** The block that a heading opens, from the longest known phrase in it; undefined when no phrase is known. */
export function blockOfHeading(heading: string): Block | undefined {
  const words = fold(heading)
    .replace(/[^a-z0-9'&-]+/g, ' ')
    .trim()
    .split(' ')
  if (words.length > LONGEST_HEADING_WORDS) return undefined
  for (let size = Math.min(LONGEST_PHRASE_WORDS, words.length); size > 0; size -= 1) {
    for (let start = words.length - size; start >= 0; start -= 1) {
      const block = BLOCK_OF.get(words.slice(start, start + size).join(' '))
      if (block !== undefined) return block
    }
  }
  return undefined
}

/** The same, when the whole heading is one known phrase: what a line without a colon must be ("Nice to have"). */
export function blockOfExactHeading(heading: string): Block | undefined {
  return BLOCK_OF.get(
    fold(heading)
      .replace(/[^a-z0-9'&-]+/g, ' ')
      .trim(),
  )
}
