import { countWords, listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_WORDS = 40

export const bulletTooLong: Rule = {
  name: 'bullet-too-long',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ resume }) =>
    listPoints(resume)
      .filter(({ text }) => countWords(text) > MOST_WORDS)
      .map(({ text, place }) => ({
        text: `Shorten or split "${shortQuote(text)}".`,
        why: `The point has ${countWords(text)} words; ${MOST_WORDS} are about three printed lines.`,
        place,
        cost: 0.02,
      })),
}
