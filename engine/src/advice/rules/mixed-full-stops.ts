import { listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// A forgotten full stop or two is nothing; a third of all points is no habit either way.
const FEWEST_POINTS = 8
const SHARE = 1 / 3

export const mixedFullStops: Rule = {
  name: 'mixed-full-stops',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const points = listPoints(resume)
    const [stopped, open] = [true, false].map((isStopped) =>
      points.filter(({ text }) => /[.。]$/u.test(text.trimEnd()) === isStopped),
    )
    const fewer = (stopped?.length ?? 0) < (open?.length ?? 0) ? stopped : open
    const [first] = fewer ?? []
    if (fewer === undefined || first === undefined) return []
    if (points.length < FEWEST_POINTS || fewer.length < points.length * SHARE) return []
    return [
      {
        text: `End all points alike, with a full stop or without; "${shortQuote(first.text)}" is one of the ${fewer.length} that differ.`,
        why: `${stopped?.length} of ${points.length} points end in a full stop.`,
        place: first.place,
        cost: 0.01,
      },
    ]
  },
}
