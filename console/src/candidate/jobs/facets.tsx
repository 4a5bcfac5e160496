import type { JobFacets } from '@zodie/sdk'
import { Button } from '../../design/parts.tsx'
import { capitalised, formatNumber } from '../../words/format.ts'
import { type ListName, type SearchState, toggled } from './search-state.ts'
import { words } from './words.ts'

const SHOWN = ['remote', 'job_type', 'experience_level', 'skills'] as const satisfies readonly ListName[]
const MAX_SHOWN = 10

interface FacetProps {
  readonly name: ListName
  readonly counts: JobFacets[ListName]
  readonly state: SearchState
  readonly onChange: (state: SearchState) => void
}

const Facet = ({ name, counts, state, onChange }: FacetProps) => {
  const chosen = state[name] ?? []
  // What is ticked stays in sight, so that it can be taken away, also when it fits nothing any more.
  const lost = chosen.filter((value) => !counts.some((count) => count.value === value))
  const rows = [...lost.map((value) => ({ value, count: 0 })), ...counts.slice(0, MAX_SHOWN)]
  return (
    rows.length > 0 && (
      <fieldset className="facet">
        <legend className="label">{words.facets[name]}</legend>
        {rows.map(({ value, count }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onChange(toggled(state, name, value))}
            />
            <span className="grow">{name === 'skills' ? value : capitalised(value)}</span>
            <span className="soft small figure">{formatNumber(count)}</span>
          </label>
        ))}
      </fieldset>
    )
  )
}

interface FacetsProps {
  readonly counts: JobFacets | undefined
  readonly state: SearchState
  readonly onChange: (state: SearchState) => void
  readonly onClear: () => void
}

const FacetList = ({ counts, state, onChange, onClear }: FacetsProps) => (
  <div className="stack">
    {counts !== undefined &&
      SHOWN.map((name) => <Facet key={name} name={name} counts={counts[name]} state={state} onChange={onChange} />)}
    {Object.keys(state).length > 0 && <Button onClick={onClear}>{words.clear}</Button>}
  </div>
)

/** What narrows the search, with how many jobs each would leave; folded away where the page is narrow. */
export const Facets = (props: FacetsProps) => (
  <>
    <aside className="facets-wide" aria-label={words.filters}>
      <FacetList {...props} />
    </aside>
    <details className="facets-narrow">
      <summary className="button">{words.filters}</summary>
      <FacetList {...props} />
    </details>
  </>
)
