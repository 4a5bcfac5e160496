import { wordsOf } from '../phrases.ts'
import { countWords, listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_WORDS = 5
const entryOf = (pointer: string): string => pointer.split('/highlights/')[0] ?? pointer

export const repeatedPoint: Rule = {
  name: 'repeated-point',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ resume }) {
    const points = listPoints(resume).filter(({ text }) => countWords(text) >= FEWEST_WORDS)
    const alike = Map.groupBy(points, ({ text }) => wordsOf(text).join(' '))
    return [...alike.values()]
      .flatMap(([first, again]) => {
        if (first === undefined || again === undefined) return []
        const isElsewhere = entryOf(first.pointer) !== entryOf(again.pointer)
        return [
          {
            text: isElsewhere
              ? `Say what was different here, or take it out: "${shortQuote(again.text)}" stands under two roles or projects.`
              : `Take out the second "${shortQuote(again.text)}".`,
            why: isElsewhere
              ? 'The same words for two places make a reader doubt both.'
              : 'The point stands twice in the same entry.',
            place: again.place,
            cost: 0.03,
          },
        ]
      })
      .slice(0, 5)
  },
}
