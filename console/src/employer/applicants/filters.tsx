import type { JobCandidate } from '@zodie/sdk'
import { Switch } from '../../design/switch.tsx'
import { statusOf } from '../../words/grades.ts'
import { STATUSES, type View } from './view-state.ts'
import { words } from './words.ts'

interface FiltersProps {
  readonly view: View
  readonly candidates: readonly JobCandidate[]
  readonly bar: number
  readonly onChange: (view: View) => void
}

const RANKED = STATUSES.filter((status) => status !== 'withdrawn')

/** Which applicants, and whether one is to see who they are. */
export const Filters = ({ view, candidates, bar, onChange }: FiltersProps) => {
  const { status, ...rest } = view
  const counted = [undefined, ...RANKED].map((one) => ({
    one,
    count: candidates.filter((candidate) => one === undefined || candidate.status === one).length,
  }))
  return (
    <div className="stack tight no-print">
      <fieldset className="segments">
        <legend className="only-read">{words.status}</legend>
        {counted
          .filter(({ one, count }) => count > 0 || one === status || one === undefined)
          .map(({ one, count }) => (
            <label key={one ?? 'all'}>
              <input
                type="radio"
                name="status"
                checked={status === one}
                onChange={() => onChange(one === undefined ? rest : { ...rest, status: one })}
              />
              {one === undefined ? words.all : statusOf(one).word} <span className="figure">{count}</span>
            </label>
          ))}
      </fieldset>
      <div className="row switches">
        <Switch name={words.blind} isOn={view.blind === true} onChange={(blind) => onChange({ ...view, blind })} />
        <Switch name={words.bar(bar)} isOn={view.bar === true} onChange={(isOn) => onChange({ ...view, bar: isOn })} />
        <span className="hint">{words.blindHint}</span>
      </div>
    </div>
  )
}
