import { countWords, firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_FINDINGS = 3
/** "Books", "Journal articles": a heading between publications is none. */
const FEWEST_WORDS = 4

export const publicationWithoutVenue: Rule = {
  name: 'publication-without-venue',
  dimension: 'credibility',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.publications
      .flatMap(({ name, publisher, releaseDate, url, summary }, index) =>
        countWords(name) < FEWEST_WORDS || [publisher, releaseDate, url, summary].some((part) => part !== undefined)
          ? []
          : [
              {
                text: `Say where and when "${shortQuote(name)}" appeared, or give its DOI.`,
                why: 'A title alone can hardly be found.',
                place: firstPlaceOf(resume, `/publications/${index}/name`, `/publications/${index}`),
                cost: 0.03,
              },
            ],
      )
      .slice(0, MOST_FINDINGS),
}
