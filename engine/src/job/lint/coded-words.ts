import { CODED_WORDS } from './coded-words-table.ts'
import type { PostingNote, PostingRule } from './note.ts'
import { linesOf } from './texts.ts'

const PATTERNS = CODED_WORDS.map((word) => ({
  ...word,
  pattern: new RegExp(`(?<![a-z0-9])(?:${word.wording})(?![a-z0-9])`, 'g'),
}))

const READS_AS = {
  'age-coded': 'reads as a wish for an age',
  'gender-coded': 'speaks to one sex or to one kind of person; a neutral word reaches more people',
} as const

/** "Young and dynamic", "salesman", "rockstar". */
export const findCodedWords: PostingRule = ({ posting }) =>
  linesOf(posting).flatMap(({ folded, placeOf }) =>
    PATTERNS.flatMap(({ rule, pattern, instead }) =>
      [...folded.matchAll(pattern)].map((match): PostingNote => {
        const place = placeOf(match.index, match.index + match[0].length)
        return {
          rule,
          severity: 'warning',
          text: `"${place.quote}" ${READS_AS[rule]}.`,
          instead: `Write ${instead}.`,
          place,
        }
      }),
    ),
  )
