import type { Analysis } from '../sdk/src/index.ts'
import { make } from './dom.ts'
import { oneDecimal, severityWords } from './words.ts'

type Advice = Analysis['recommendation_details'][number]

/** So many are read; the rest is there for who wants it. */
const MAX_FIRST = 6

const renderOne = ({ text, why, gain, severity, place }: Advice): HTMLElement => {
  const { word, tone } = severityWords(severity)
  return make(
    'li',
    {},
    make(
      'p',
      { class: 'gain' },
      gain > 0 ? make('strong', {}, `+${oneDecimal(gain)}`) : null,
      make('span', {}, gain > 0 ? 'points' : 'no points'),
    ),
    make(
      'div',
      {},
      make('p', {}, make('strong', {}, text), ' ', make('span', { class: `tag ${tone}` }, word)),
      make('p', { class: 'hint' }, why),
      place === null || place.quote.trim() === ''
        ? null
        : make('blockquote', {}, make('q', {}, place.quote), make('cite', {}, `page ${place.page}`)),
    ),
  )
}

const listOf = (advice: readonly Advice[]): HTMLElement => make('ol', { class: 'advice' }, ...advice.map(renderOne))

/** Advice as the service sorts it: what raises the score most comes first. */
export const renderAdvice = ({ recommendation_details: advice }: Analysis): readonly Node[] => {
  if (advice.length === 0) return [make('p', { class: 'hint' }, 'There is nothing to advise.')]
  const rest = advice.slice(MAX_FIRST)
  const more = make('details', {}, make('summary', {}, `${rest.length} more`), listOf(rest))
  return [listOf(advice.slice(0, MAX_FIRST)), ...(rest.length > 0 ? [more] : [])]
}
