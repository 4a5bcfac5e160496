import { fold } from '../../text/fold.ts'
import { listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Openings that hide who did what, folded: "Responsible for the till" says less than "Ran the till". */
const WEAK = [
  'responsible for',
  'responsibilities included',
  'duties included',
  'duties include',
  'tasked with',
  'in charge of',
  'worked on',
  'worked with',
  'helped',
  'assisted with',
  'involved in',
  'participated in',
  'was part of',
  'was responsible',
  'zustandig fur',
  'verantwortlich fur',
  'mitarbeit bei',
  'responsable de',
  'en charge de',
  'charge de',
  'participation a',
  'encargado de',
  'encargada de',
  'participacion en',
]

export const weakOpening: Rule = {
  name: 'weak-opening',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ resume }) =>
    listPoints(resume).flatMap(({ text, place }) => {
      const folded = fold(text).trimStart()
      const opening = WEAK.find((words) => folded.startsWith(words))
      return opening === undefined
        ? []
        : [
            {
              text: `Begin "${shortQuote(text)}" with the verb for what you did yourself.`,
              why: `"${text.trimStart().slice(0, opening.length)}" leaves open what your own part was.`,
              place,
              cost: 0.012,
            },
          ]
    }),
}
