import type { Line } from '../../document/types.ts'
import { linesUnder, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_EACH = 3
/** Points: bullets further apart than this stand on another level, which may well have another sign. */
const SAME_INDENT = 3
const SIGN = /^\s*([•●○◦▪■□▸►‣–—*·-])\s/u

export const mixedBullets: Rule = {
  name: 'mixed-bullets',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ document, resume }) {
    const textOf = ({ start, end }: Line): string => document.text.slice(start, end)
    const bullets = linesUnder(document, resume, ['work']).flatMap((line) => {
      const sign = line.bullet ? SIGN.exec(textOf(line))?.[1] : undefined
      return sign === undefined || line.box === null ? [] : [{ sign, line, x: line.box.x }]
    })
    const signs = [...Map.groupBy(bullets, ({ sign }) => sign).values()]
      .filter((alike) => alike.length >= FEWEST_EACH)
      .toSorted((a, b) => b.length - a.length)
    const [most, other] = signs
    const odd = other?.find(({ x }) => most?.some((usual) => Math.abs(usual.x - x) <= SAME_INDENT) === true)
    if (most === undefined || odd === undefined) return []
    return [
      {
        text: `Use one sign for all points of one level: "${shortQuote(textOf(odd.line), 50)}" has "${odd.sign}" where others have "${most[0]?.sign}".`,
        why: 'Different signs suggest a difference that is not there.',
        place: placeAt(document, odd.line.start, odd.line.end),
        cost: 0.01,
      },
    ]
  },
}
