import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const projectsShareLink: Rule = {
  name: 'projects-share-link',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ resume }) {
    const linked = resume.json.projects.flatMap(({ name, url }, index) =>
      url === undefined ? [] : [{ name, url, index }],
    )
    const sameUrl = Map.groupBy(linked, ({ url }) => url.replace(/\/$/, '').toLowerCase())
    return [...sameUrl.values()].flatMap(([first, other]) =>
      first === undefined || other === undefined || first.name === other.name
        ? []
        : [
            {
              text: `Give "${shortQuote(other.name, 50)}" a link of its own; it has that of "${shortQuote(first.name, 50)}".`,
              why: `Both lead to ${shortQuote(first.url, 60)}, where a reader finds one of them at best.`,
              place: firstPlaceOf(resume, `/projects/${other.index}/url`, `/projects/${other.index}/name`),
              cost: 0.02,
            },
          ],
    )
  },
}
