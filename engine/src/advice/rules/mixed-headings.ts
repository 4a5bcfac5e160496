import type { Rule } from '../rule.ts'

const FEWEST_EACH = 2

export const mixedHeadings: Rule = {
  name: 'mixed-headings',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const headings = resume.sections.flatMap(({ title, heading, kind }) =>
      title === null || heading === null || kind === 'other' || !/\p{Ll}|\p{Lu}{2}/u.test(title)
        ? []
        : [{ title, heading }],
    )
    const capitals = headings.filter(({ title }) => !/\p{Ll}/u.test(title))
    const others = headings.filter(({ title }) => /\p{Ll}/u.test(title))
    const fewer = capitals.length < others.length ? capitals : others
    const [first] = fewer
    const usual = (fewer === capitals ? others : capitals)[0]
    if (first === undefined || usual === undefined || fewer.length < FEWEST_EACH) return []
    return [
      {
        text: `Write all headings alike: "${first.title}" and "${usual.title}" look like two levels.`,
        why: `${capitals.length} headings are in capitals, ${others.length} are not; readers and programs tell the parts by their headings.`,
        place: first.heading,
        cost: 0.02,
      },
    ]
  },
}
