import type { Analysis, Job } from '../sdk/src/index.ts'
import { bar, type Child, make } from './dom.ts'
import { capitalised, creditWords, IMPORTANCES } from './words.ts'

type Item = Analysis['items'][number]
type Place = Item['resume'][number]

/** So many quotes say what there is to say; the rest is counted. */
const MAX_QUOTES = 3

/** The same words on the same page say it once. */
const countEach = (places: readonly Place[]): readonly (readonly [quote: string, where: string])[] => {
  const groups = Map.groupBy(places, ({ quote, page }) => `${page} ${quote}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [[first.quote, `page ${first.page}${others.length > 0 ? `, ${others.length + 1} times` : ''}`] as const],
  )
}

const resumeSide = ({ resume, missing, level }: Item): readonly Child[] => {
  const quotes = countEach(resume)
  const rest = quotes.length - MAX_QUOTES
  return [
    ...quotes
      .slice(0, MAX_QUOTES)
      .map(([quote, where]) => make('blockquote', {}, make('q', {}, quote), make('cite', {}, where))),
    rest > 0 ? make('p', { class: 'hint' }, `and ${rest} more`) : null,
    missing === null ? null : make('p', { class: level === 'none' ? 'missing' : 'hint' }, missing),
    resume.length === 0 && missing === null ? make('p', { class: 'hint' }, 'Nothing found.') : null,
  ]
}

/** Where words of the posting stand that have no line of their own around them. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  skills: 'list of skills',
  experience_level: 'level',
}

/** The line of the posting around the words, which are marked; the words alone if the posting reads otherwise by now. */
const jobSide = ({ job: { field, start, end, quote } }: Item, job: Job): HTMLElement => {
  const text = field === 'description' || field === 'requirements' || field === 'title' ? job[field] : ''
  const where = FIELDS[field]
  const cite = where === undefined ? null : make('cite', {}, where)
  if (text.slice(start, end) !== quote) return make('blockquote', {}, make('q', {}, quote), cite)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(lineStart, start).replace(/^[-*•\s]+/, '')
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd)
  return make('blockquote', {}, make('q', {}, before, make('mark', {}, quote), after), cite)
}

const cell = (name: string, ...content: readonly Child[]): HTMLElement => make('td', { 'data-name': name }, ...content)

const renderItem = (item: Item, job: Job): HTMLElement => {
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
    cell('The job says', jobSide(item, job)),
    cell('The resume says', ...resumeSide(item)),
  )
}

const HEADINGS = ['Criterion', 'Credit', 'The job says', 'The resume says']

/** Every criterion of the job with its credit and the words of both sides; what weighs most comes first. */
export const renderCriteria = ({ items }: Analysis, job: Job): HTMLElement => {
  if (items.length === 0) return make('p', { class: 'hint' }, 'No criterion was found in the text of the job.')
  const bodies = IMPORTANCES.map((importance) => {
    const rows = items.filter(({ criterion }) => criterion.importance === importance)
    if (rows.length === 0) return null
    const heaviestFirst = rows.toSorted((a, b) => b.weight - a.weight)
    const heading = make('th', { scope: 'rowgroup', colspan: HEADINGS.length }, capitalised(importance))
    return make(
      'tbody',
      {},
      make('tr', { class: 'group' }, heading),
      ...heaviestFirst.map((item) => renderItem(item, job)),
    )
  })
  const head = make('thead', {}, make('tr', {}, ...HEADINGS.map((heading) => make('th', { scope: 'col' }, heading))))
  return make('table', { class: 'criteria' }, head, ...bodies)
}
