import { DOING, FRAMES, FUNCTION_WORDS, PRAISE } from './words.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** A stretch without blanks or separating signs, folded: "JavaScript-based", "UI/UX", "2.5". */
export interface Token extends Range {
  readonly folded: string
}

const TOKEN = /[\p{L}\p{N}.][\p{L}\p{N}+#&/’'_-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}+#&/’'_-]*)*/gu

export const tokensOf = (text: string, folded: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const end = match.index + match[0].length
    return { start: match.index, end, folded: folded.slice(match.index, end) }
  })

/** Index of the first range, of ranges in order, that ends after `at`; their number when none does. */
export function firstEndingAfter(ranges: readonly Range[], at: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

export const overlaps = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** True of a word that can be no modifier of a skill: "our", "strong", "building", "team", "highly", "5+". */
export const isNoModifier = ({ folded }: Token): boolean =>
  [FUNCTION_WORDS, PRAISE, DOING, FRAMES].some((set) => set.has(folded)) || /ly$|^\d/.test(folded)
