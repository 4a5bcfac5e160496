import { linesUnder, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Words that may rightly stand twice: "that that", "vous vous", "die die". */
const MAY_DOUBLE = new Set(
  'that had is nous vous die der das den sie ihr bora walla pago new long very bye cha yo so'.split(' '),
)
// "the the"; a tab or two spaces part columns and are no repetition.
const DOUBLE = /(?<![\p{L}\p{N}'’-])(\p{Ll}{2,20}) \1(?![\p{L}\p{N}'’-])/gu
const MOST_FINDINGS = 3

export const repeatedWord: Rule = {
  name: 'repeated-word',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ document, resume }) =>
    linesUnder(document, resume, ['summary', 'work', 'projects', 'volunteer'])
      .flatMap((line) => {
        const text = document.text.slice(line.start, line.end)
        return [...text.matchAll(DOUBLE)].flatMap((match) =>
          MAY_DOUBLE.has(match[1] ?? '')
            ? []
            : [
                {
                  line: text,
                  place: placeAt(document, line.start + match.index, line.start + match.index + match[0].length),
                },
              ],
        )
      })
      .slice(0, MOST_FINDINGS)
      .map(({ line, place }) => ({
        text: `Strike one of the two in "${place.quote}" ("${shortQuote(line, 60)}").`,
        why: 'The word stands twice.',
        place,
        cost: 0.005,
      })),
}
