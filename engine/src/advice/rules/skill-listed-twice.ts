import { findSkillNamed } from '../../skills/find.ts'
import { fold } from '../../text/fold.ts'
import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_NAMED = 4

/** "Node.js" and "node js" are one entry; "C" and "C++" are two, and so are a skill and a narrower one. */
const entryForm = (text: string): string => fold(text).replace(/[^\p{L}\p{N}+#]/gu, '')

export const skillListedTwice: Rule = {
  name: 'skill-listed-twice',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const items = resume.json.skills.flatMap(({ name, keywords }, index) =>
      keywords.length > 0
        ? keywords.map((text, at) => ({ text, pointer: `/skills/${index}/keywords/${at}` }))
        : [{ text: name, pointer: `/skills/${index}/name` }],
    )
    // Levels and template letters ("native", "XXX") stand in such lists too and are no skills.
    const doubles = [...Map.groupBy(items, ({ text }) => entryForm(text))].flatMap(([form, [first, again]]) =>
      form === '' || first === undefined || again === undefined || findSkillNamed(first.text) === undefined
        ? []
        : [{ first, again }],
    )
    const [one] = doubles
    if (one === undefined) return []
    const named = doubles.slice(0, MOST_NAMED).map(({ first }) => `"${first.text}"`)
    return [
      {
        text: `List each skill once; ${named.join(', ')} ${named.length === 1 ? 'is' : 'are'} there twice.`,
        why: 'A skill counts once, however often it is listed.',
        place: firstPlaceOf(resume, one.again.pointer, one.first.pointer),
        cost: 0.01,
      },
    ]
  },
}
