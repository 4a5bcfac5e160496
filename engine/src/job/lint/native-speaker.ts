import { isEqualOpportunity } from '../boilerplate.ts'
import type { PostingNote, PostingRule } from './note.ts'
import { linesOf } from './texts.ts'

const NATIVE =
  /(?<![a-z])(?:native(?:[- ]level)? (?:(?:english|german|french|spanish|italian|dutch|portuguese|polish|arabic|chinese|japanese) )?(?:speakers?|tongue|language)|native (?:english|german|french|spanish|italian|dutch|portuguese|polish|arabic|chinese|japanese)|mother tongue|muttersprachler(?:in)?|muttersprache|muttersprachlich(?:e|es|en)?|langue maternelle|lengua materna|(?:hablante )?nativ[oa]s? (?:de |en )?(?:ingles|espanol|aleman|frances|italiano|portugues))(?![a-z])/g

/** A mother tongue says where somebody was born; the criterion made of it is C2. */
export const findNativeSpeakers: PostingRule = ({ posting }) =>
  linesOf(posting).flatMap(({ folded, placeOf }) =>
    isEqualOpportunity(folded)
      ? []
      : [...folded.matchAll(NATIVE)].map((match): PostingNote => {
          const place = placeOf(match.index, match.index + match[0].length)
          return {
            rule: 'native-speaker',
            severity: 'warning',
            text: `"${place.quote}" asks where somebody grew up; it is read as the level C2, however it was reached.`,
            instead: 'Write the level that the work needs, such as "German at C1".',
            place,
          }
        }),
  )
