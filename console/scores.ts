import type { Analysis, Job } from '../sdk/src/index.ts'
import { bar, make, makeSvg } from './dom.ts'
import { DIMENSIONS, type Dimension, gradeOf, oneDecimal } from './words.ts'

const RADIUS = 54
const ROUND = 2 * Math.PI * RADIUS

const ring = (score: number | null): HTMLElement => {
  const { word, tone } = gradeOf(score)
  const circle = { cx: 64, cy: 64, r: RADIUS, fill: 'none', 'stroke-width': 12 }
  const length = ((score ?? 0) / 100) * ROUND
  return make(
    'div',
    { class: `ring ${tone}` },
    makeSvg(
      'svg',
      { viewBox: '0 0 128 128', 'aria-hidden': 'true' },
      makeSvg('circle', { ...circle, class: 'track' }),
      makeSvg('circle', { ...circle, class: 'value', 'stroke-dasharray': `${length} ${ROUND}` }),
    ),
    make(
      'p',
      {},
      make('strong', {}, score === null ? '–' : oneDecimal(score)),
      make('span', {}, score === null ? 'not judged' : `of 100 · ${word.toLowerCase()}`),
    ),
  )
}

/** How much a dimension counts in the overall score; what cannot be judged leaves the sum. */
const shareOf = (analysis: Analysis, { weight, field }: Dimension): number => {
  const judged = DIMENSIONS.filter((dimension) => analysis[dimension.field] !== null)
  const sum = judged.reduce((total, dimension) => total + (analysis.weights[dimension.weight] ?? 0), 0)
  return analysis[field] === null || sum === 0 ? 0 : (analysis.weights[weight] ?? 0) / sum
}

const renderDimension = (analysis: Analysis, dimension: Dimension): HTMLElement => {
  const score = analysis[dimension.field]
  const { word, tone } = gradeOf(score)
  const counts = score === null ? 'does not count' : `counts ${Math.round(shareOf(analysis, dimension) * 100)} %`
  return make(
    'li',
    {},
    make(
      'p',
      { class: 'row between' },
      make('span', {}, make('strong', {}, dimension.label), make('span', { class: 'hint still' }, ` ${counts}`)),
      make('span', { class: `figure ${tone}` }, score === null ? word : `${oneDecimal(score)} · ${word.toLowerCase()}`),
    ),
    bar((score ?? 0) / 100, tone),
    make('p', { class: 'hint' }, dimension.asks),
  )
}

export const renderScores = (analysis: Analysis, job: Job): HTMLElement =>
  make(
    'section',
    { class: 'card' },
    make(
      'div',
      { class: 'overall' },
      ring(analysis.overall_score),
      make(
        'div',
        {},
        make('h3', {}, job.title),
        make('p', { class: 'summary' }, analysis.analysis_summary),
        analysis.cap === null
          ? null
          : make('p', { class: 'cap' }, `Held at ${oneDecimal(analysis.cap.at)}: ${analysis.cap.reason}`),
      ),
    ),
    make('ul', { class: 'dimensions' }, ...DIMENSIONS.map((dimension) => renderDimension(analysis, dimension))),
  )
