import type { Analysis, Job } from '@zodie/sdk'
import { type ReactNode, useState } from 'react'
import { HeadingRow } from '../design/heading-row.tsx'
import { GradeTag, Meter, Section } from '../design/parts.tsx'
import { capitalised, formatShare } from '../words/format.ts'
import { levelOf } from '../words/grades.ts'
import './criteria.css'
import { PlaceLink } from './place-link.tsx'

const words = {
  title: 'What the job asks, and what the resume shows',
  hint: 'What weighs most comes first.',
  none: 'No criterion was found in the text of the job.',
  headings: { criterion: 'Criterion', credit: 'Credit', job: 'The job says', resume: 'The resume says' },
  filter: { all: 'All', weak: 'Not found', part: 'In part', full: 'Shown' },
  filterLabel: 'Which criteria',
  more: (count: number) => `and ${count} more`,
  times: (count: number) => `${count} times`,
  nothing: 'Nothing found.',
  page: (page: number) => `page ${page}`,
}

type Item = Analysis['items'][number]
type Place = Item['resume'][number]

/** So many quotes say what there is to say; the rest is counted. */
const MAX_QUOTES = 3

interface CountedPlace {
  readonly place: Place
  readonly count: number
}

/** The same words on the same page say it once. */
const countEach = (places: readonly Place[]): readonly CountedPlace[] =>
  [...Map.groupBy(places, ({ quote, page }) => `${page} ${quote}`).values()].flatMap(([place, ...others]) =>
    place === undefined ? [] : [{ place, count: others.length + 1 }],
  )

interface ResumeSideProps {
  readonly item: Item
  readonly resumeId: number | undefined
}

const ResumeSide = ({ item, resumeId }: ResumeSideProps) => {
  const places = countEach(item.resume)
  return (
    <div className="stack tight">
      {places.slice(0, MAX_QUOTES).map(({ place, count }) => (
        <blockquote key={`${place.start} ${place.end}`} className="quote">
          {resumeId === undefined ? (
            <q>{place.quote}</q>
          ) : (
            <PlaceLink place={place} resumeId={resumeId}>
              <q>{place.quote}</q>
            </PlaceLink>
          )}
          <cite>
            {words.page(place.page)}
            {count > 1 && `, ${words.times(count)}`}
          </cite>
        </blockquote>
      ))}
      {places.length > MAX_QUOTES && <p className="hint">{words.more(places.length - MAX_QUOTES)}</p>}
      {item.missing !== null && <p className={item.level === 'none' ? 'small' : 'hint'}>{item.missing}</p>}
      {item.resume.length === 0 && item.missing === null && <p className="hint">{words.nothing}</p>}
    </div>
  )
}

const TEXTS = ['title', 'description', 'requirements'] as const

/** The line of the posting around the words, which are marked; the words alone if the posting reads otherwise by now. */
const JobSide = ({ place: { field, start, end, quote }, job }: { readonly place: Item['job']; readonly job: Job }) => {
  const name = TEXTS.find((one) => one === field)
  const text = name === undefined ? '' : job[name]
  if (text.slice(start, end) !== quote)
    return (
      <blockquote className="quote">
        <q>{quote}</q>
        {name !== 'description' && name !== 'requirements' && <cite>{capitalised(field).toLowerCase()}</cite>}
      </blockquote>
    )
  const lineEnd = text.indexOf('\n', end)
  return (
    <blockquote className="quote">
      <q>
        {text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/^[-*•\s]+/, '')}
        <mark>{quote}</mark>
        {text.slice(end, lineEnd === -1 ? text.length : lineEnd)}
      </q>
    </blockquote>
  )
}

const Cell = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <td>
    <span className="cell-name" aria-hidden="true">
      {name}
    </span>
    {children}
  </td>
)

interface RowProps extends ResumeSideProps {
  readonly job: Job
}

const Row = ({ item, job, resumeId }: RowProps) => {
  const grade = levelOf(item.level, item.criterion.kind)
  return (
    <tr>
      <th scope="row">
        {item.criterion.label}
        <span className="hint">{capitalised(item.criterion.kind)}</span>
      </th>
      <Cell name={words.headings.credit}>
        <div className="credit">
          {item.level !== 'unknown' && (
            <>
              <strong className="figure">{formatShare(item.credit)}</strong>
              <Meter share={item.credit} tone={grade.tone} />
            </>
          )}
          <GradeTag grade={grade} />
        </div>
      </Cell>
      <Cell name={words.headings.job}>
        <JobSide place={item.job} job={job} />
      </Cell>
      <Cell name={words.headings.resume}>
        <ResumeSide item={item} resumeId={resumeId} />
      </Cell>
    </tr>
  )
}

const IMPORTANCES = ['required', 'preferred', 'mentioned'] as const

const FILTERS = {
  all: () => true,
  weak: ({ level }: Item) => level === 'none',
  part: ({ level }: Item) => ['listed', 'related', 'partial', 'unknown'].includes(level),
  full: ({ level }: Item) => level === 'evidenced',
} as const
type Filter = keyof typeof FILTERS
const FILTER_NAMES: readonly Filter[] = ['all', 'weak', 'part', 'full']

interface FilterChoiceProps {
  readonly items: readonly Item[]
  readonly value: Filter
  readonly onChange: (filter: Filter) => void
}

const FilterChoice = ({ items, value, onChange }: FilterChoiceProps) => (
  <fieldset className="segments no-print">
    <legend className="only-read">{words.filterLabel}</legend>
    {FILTER_NAMES.map((name) => (
      <label key={name}>
        <input type="radio" name="criteria" checked={value === name} onChange={() => onChange(name)} />
        {words.filter[name]} <span className="figure">{items.filter(FILTERS[name]).length}</span>
      </label>
    ))}
  </fieldset>
)

interface CriteriaProps {
  readonly items: readonly Item[]
  readonly job: Job
  /** Whose pages the quotes lead to; absent for who may not open them. */
  readonly resumeId?: number
}

/** Every criterion of the job with its credit and the words of both sides. */
export const Criteria = ({ items, job, resumeId }: CriteriaProps) => {
  const [filter, setFilter] = useState<Filter>('all')
  if (items.length === 0)
    return (
      <Section title={words.title}>
        <p className="hint">{words.none}</p>
      </Section>
    )
  const shown = items.filter(FILTERS[filter])
  return (
    <Section
      title={words.title}
      hint={words.hint}
      aside={<FilterChoice items={items} value={filter} onChange={setFilter} />}
    >
      <table className="criteria">
        <HeadingRow headings={words.headings} />
        {IMPORTANCES.map((importance) => {
          const rows = shown.filter(({ criterion }) => criterion.importance === importance)
          return (
            rows.length > 0 && (
              <tbody key={importance}>
                <tr className="group">
                  <th scope="rowgroup" colSpan={4}>
                    {capitalised(importance)}
                  </th>
                </tr>
                {rows
                  .toSorted((a, b) => b.weight - a.weight)
                  .map((item) => (
                    <Row key={item.criterion.id} item={item} job={job} resumeId={resumeId} />
                  ))}
              </tbody>
            )
          )
        })}
      </table>
    </Section>
  )
}
