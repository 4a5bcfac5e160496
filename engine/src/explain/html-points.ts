import { bar, each, element, escaped, quote, stranger } from './html-markup.ts'
import type { ExplainedPart, ExplainedPoint } from './types.ts'

/** A part of the score with everything that was looked at for it. */
export const partOf = (part: ExplainedPart): string => {
  const { name, about, score } = part
  return (
    element('h2', escaped(`${name}: ${score === null ? 'not judged' : `${score.toFixed(1)} of 100`}`)) +
    element('p class="soft"', escaped(about)) +
    pointsOfPart(part)
  )
}

const pointsOfPart = (part: ExplainedPart): string => {
  if (part.points.length === 0)
    return part.score === null ? '' : element('p', 'There is nothing to tell point by point.')
  return part.points.some(({ asked }) => asked !== null) ? tableOf(part) : listOf(part.points)
}

const HEADS = ['Asked for', 'What the resume shows']

const tableOf = ({ name, points }: ExplainedPart): string =>
  element(
    'table class="points"',
    element('caption', escaped(`${name}, point by point: what earns how many of its 100 points`)),
    element('thead', element('tr', each('th scope="col"', HEADS), element('th scope="col" class="n"', 'Points'))),
    element('tbody', ...points.map(rowOf)),
  )

const rowOf = ({ label, earned, possible, asked, shown, verdict }: ExplainedPoint): string =>
  element(
    'tr',
    element('th scope="row"', stranger(label), asked === null ? '' : quote(asked)),
    element('td', ...shown.map(quote), element('div class="soft small"', escaped(verdict))),
    element('td class="n"', earned === null ? '–' : outOf(earned, possible)),
  )

const outOf = (earned: number, possible: number): string =>
  `${earned.toFixed(1)} of ${possible.toFixed(1)}${bar(possible === 0 ? 0 : earned / possible)}`

const listOf = (points: readonly ExplainedPoint[]): string => element('ul', ...points.map(pointOf))

const pointOf = ({ label, earned, possible, shown, verdict }: ExplainedPoint): string =>
  element(
    'li',
    element('strong', stranger(label)),
    earned === null ? '' : escaped(`: ${earned.toFixed(1)} of ${Number(possible.toFixed(1))}`),
    ...shown.map(quote),
    element('div class="soft small"', escaped(verdict)),
  )
