import type { Analysis } from '../sdk/src/index.ts'
import { bar, type Child, make } from './dom.ts'
import { capitalised, creditWords, IMPORTANCES } from './words.ts'

type Item = Analysis['items'][number]
type Place = Item['resume'][number]

/** So many quotes say what there is to say; the rest is counted. */
const MAX_QUOTES = 3

const quoted = (quote: string, where: string): HTMLElement =>
  make('blockquote', {}, make('q', {}, quote), where === '' ? null : make('cite', {}, where))

const pageOf = ({ page }: Place): string => `page ${page}`

const resumeSide = ({ resume, missing, level }: Item): readonly Child[] => {
  const rest = resume.length - MAX_QUOTES
  return [
    ...resume.slice(0, MAX_QUOTES).map((place) => quoted(place.quote, pageOf(place))),
    rest > 0 ? make('p', { class: 'hint' }, `and ${rest} more ${rest === 1 ? 'place' : 'places'}`) : null,
    missing === null ? null : make('p', { class: level === 'none' ? 'missing' : 'hint' }, missing),
    resume.length === 0 && missing === null ? make('p', { class: 'hint' }, 'Nothing found.') : null,
  ]
}

const cell = (name: string, ...content: readonly Child[]): HTMLElement => make('td', { 'data-name': name }, ...content)

const renderItem = (item: Item): HTMLElement => {
  const { word, tone } = creditWords(item.level)
  return make(
    'tr',
    {},
    make(
      'th',
      { scope: 'row' },
      item.criterion.label,
      make('span', { class: 'hint' }, capitalised(item.criterion.kind)),
    ),
    cell(
      'Credit',
      make('span', { class: `figure ${tone}` }, item.level === 'unknown' ? word : `${Math.round(item.credit * 100)} %`),
      item.level === 'unknown' ? null : bar(item.credit, tone),
      item.level === 'unknown' ? null : make('span', { class: 'hint' }, word),
    ),
    cell('The job says', quoted(item.job.quote, '')),
    cell('The resume says', ...resumeSide(item)),
  )
}

const HEADINGS = ['Criterion', 'Credit', 'The job says', 'The resume says']

/** Every criterion of the job with its credit and the words of both sides; what weighs most comes first. */
export const renderCriteria = ({ items }: Analysis): HTMLElement => {
  if (items.length === 0) return make('p', { class: 'hint' }, 'No criterion was found in the text of the job.')
  const bodies = IMPORTANCES.map((importance) => {
    const rows = items.filter(({ criterion }) => criterion.importance === importance)
    if (rows.length === 0) return null
    const heaviestFirst = rows.toSorted((a, b) => b.weight - a.weight)
    const heading = make('th', { scope: 'rowgroup', colspan: HEADINGS.length }, capitalised(importance))
    return make('tbody', {}, make('tr', { class: 'group' }, heading), ...heaviestFirst.map(renderItem))
  })
  const head = make('thead', {}, make('tr', {}, ...HEADINGS.map((heading) => make('th', { scope: 'col' }, heading))))
  return make('table', { class: 'criteria' }, head, ...bodies)
}
