import { fold } from '../../text/fold.ts'
import { findProtected, isProtectedItem } from '../protected.ts'
import type { PostingNote, PostingRule } from './note.ts'
import { linesOf } from './texts.ts'

/** "Male candidates only", "under 30": quoted, and never scored on. */
export const findProtectedAttributes: PostingRule = ({ posting }) => [
  ...linesOf(posting).flatMap(({ folded, placeOf }) =>
    findProtected(folded).map(({ words, start, end }): PostingNote => {
      const place = placeOf(start, end)
      return {
        rule: 'protected-attribute',
        severity: 'refused',
        text: `"${place.quote}" chooses people by ${words.attribute}, which the law protects in most countries; nobody is scored on it.`,
        instead: `Write ${words.instead}.`,
        place,
      }
    }),
  ),
  ...bareItems(posting.skills),
]

/** An entry of the skills list that is a protected attribute by itself and says no more: "Male". */
function bareItems(skills: readonly string[]): PostingNote[] {
  let start = 0
  return skills.flatMap((skill) => {
    const from = start
    start += skill.length + 1
    const folded = fold(skill)
    if (!isProtectedItem(folded) || findProtected(folded).length > 0) return []
    return [
      {
        rule: 'protected-attribute',
        severity: 'refused',
        text: `"${skill}" is no skill but an attribute that the law protects in most countries; nobody is scored on it.`,
        instead: 'Write the skills that the work needs.',
        place: { field: 'skills', start: from, end: from + skill.length, quote: skill },
      },
    ]
  })
}
