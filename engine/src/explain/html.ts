import type { ExplainedPart, ExplainedPoint, Explanation } from './types.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Resumes and postings are strangers' texts: nothing of them may become markup. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const element = (name: string, ...children: readonly string[]): string => `<${name}>${children.join('')}</${name}>`
const each = (name: string, texts: readonly string[]): string =>
  texts.map((text) => element(name, escaped(text))).join('')

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse}td,th{padding:.1rem .8rem .1rem 0;text-align:right}td:first-child,th:first-child{text-align:left}
blockquote{margin:.2rem 0;padding-left:.8rem;border-left:3px solid #bbb}blockquote b{font-weight:600;color:#555}li{margin:.7rem 0}`

/** An explanation as one page without scripts, pictures or anything from elsewhere. */
export function explanationHtml(explanation: Explanation, title: string): string {
  const { cap, parts, notJudged, limits, computed } = explanation
  const body = [
    element('h1', escaped(title)),
    sums(explanation),
    cap === null ? '' : element('p', element('strong', escaped(cap))),
    ...parts.map(partOf),
    notJudged.length === 0
      ? ''
      : element('h2', 'Not judged, and so neither for nor against') + element('ul', each('li', notJudged)),
    element('h2', 'What the score does not say'),
    element('ul', each('li', limits)),
    element('p', element('small', escaped(computed))),
  ]
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style>`
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body.join('\n')}</body></html>\n`
}

function sums({ overall, parts }: Explanation): string {
  if (overall === null) return element('p', 'There is too little on either side to compare.')
  const rows = parts.map(({ name, score, counts, adds }) => {
    const cells =
      score === null ? ['not judged', '', ''] : [score.toFixed(1), `${(counts * 100).toFixed(1)} %`, adds.toFixed(1)]
    return element('tr', each('td', [name, ...cells]))
  })
  const sum = parts.reduce((total, { adds }) => total + adds, 0)
  return (
    element('p', element('strong', `${overall.toFixed(1)} of 100`)) +
    element(
      'table',
      element('tr', each('th', ['Part', 'Score', 'Counts', 'Adds'])),
      ...rows,
      element('tr', each('td', ['Sum', '', '', sum.toFixed(1)])),
    )
  )
}

const partOf = ({ name, about, score, points }: ExplainedPart): string =>
  element('h2', escaped(`${name}: ${score === null ? 'not judged' : `${score.toFixed(1)} of 100`}`)) +
  element('p', escaped(about)) +
  (points.length === 0 ? '' : element('ul', ...points.map(pointOf)))

const quote = (who: string, text: string): string => element('blockquote', element('b', who), ` “${escaped(text)}”`)

function pointOf({ label, earned, possible, asked, shown, verdict }: ExplainedPoint): string {
  const points = earned === null ? '' : `: ${earned.toFixed(1)} of ${possible.toFixed(1)} points`
  return element(
    'li',
    element('strong', escaped(label + points)),
    asked === null ? '' : quote('asked', asked),
    ...shown.map((text) => quote('resume', text)),
    element('div', escaped(verdict)),
  )
}
