import type { ExplainedPart, ExplainedPoint, Explanation } from './types.ts'

/** An explanation as plain text, a sentence or a sum a line. */
export function explanationText(explanation: Explanation): string {
  const { cap, notJudged, limits, computed, parts } = explanation
  return [
    sums(explanation),
    ...(cap === null ? [] : [[cap]]),
    ...parts.map(partLines),
    notJudged.length === 0
      ? []
      : ['NOT JUDGED, AND SO NEITHER FOR NOR AGAINST', ...notJudged.map((line) => `  ${line}`)],
    ['WHAT THE SCORE DOES NOT SAY', ...limits.map((line) => `  ${line}`)],
    [computed],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

const NAME_WIDTH = 16

function sums({ overall, parts, cap }: Explanation): string[] {
  if (overall === null) return ['OVERALL SCORE: none. There is too little on either side to compare.']
  const sum = parts.reduce((total, { adds }) => total + adds, 0)
  return [
    `OVERALL SCORE: ${overall.toFixed(1)} of 100`,
    ...parts.map(({ name, score, counts, adds }) =>
      score === null
        ? `  ${name.padEnd(NAME_WIDTH)} not judged: what it would count goes to the others`
        : `  ${name.padEnd(NAME_WIDTH)} ${score.toFixed(1).padStart(5)} × ${(counts * 100).toFixed(1).padStart(4)} % = ${adds.toFixed(1).padStart(4)}`,
    ),
    `  ${'Sum'.padEnd(NAME_WIDTH)} ${' '.repeat(16)}${sum.toFixed(1).padStart(4)}${cap === null ? '' : ', held down as said below'}`,
  ]
}

function partLines({ name, about, score, points }: ExplainedPart): string[] {
  const head = `${name.toUpperCase()}: ${score === null ? 'not judged' : `${score.toFixed(1)} of 100`}`
  return [head, `  ${about}`, ...points.flatMap(pointLines)]
}

function pointLines({ label, earned, possible, asked, shown, verdict }: ExplainedPoint): string[] {
  const points = earned === null ? '' : `: ${earned.toFixed(1)} of ${possible.toFixed(1)} points`
  return [
    `  · ${label}${points}`,
    ...(asked === null ? [] : [`      asked:  “${asked}”`]),
    ...shown.map((quote) => `      resume: “${quote.replaceAll('\n', ' ')}”`),
    ...(verdict === '' ? [] : [`      ${verdict}`]),
  ]
}
