import { wordsOf } from '../phrases.ts'
import { listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// A dozen points may well hold three that begin alike; five, and a third of all, is a tune.
const FEWEST = 5
const SHARE = 1 / 3
const SHORTEST_WORD = 4

export const repeatedOpening: Rule = {
  name: 'repeated-opening',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const points = listPoints(resume)
    const byOpening = Map.groupBy(points, ({ text }) => wordsOf(text)[0] ?? '')
    return [...byOpening].flatMap(([word, alike]) => {
      const [, second] = alike
      if (second === undefined || word.length < SHORTEST_WORD) return []
      if (alike.length < FEWEST || alike.length < points.length * SHARE) return []
      return [
        {
          text: `Begin "${shortQuote(second.text)}" and some others with another verb than "${word}".`,
          why: `${alike.length} of ${points.length} points begin with "${word}"; what is different in them is easily overlooked.`,
          place: second.place,
          cost: 0.02,
        },
      ]
    })
  },
}
