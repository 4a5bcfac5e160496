import { useId } from 'react'
import { DIMENSIONS } from '../../words/dimensions.ts'
import type { Draft, WeightField } from './draft.ts'
import { words } from './words.ts'

interface WeightsProps {
  readonly weights: Draft['weights']
  readonly onChange: (name: WeightField, value: string) => void
}

/** How much each dimension counts for this job. */
export const Weights = ({ weights, onChange }: WeightsProps) => {
  const id = useId()
  return (
    <details className="stack" open={Object.keys(weights).length > 0}>
      <summary className="label">{words.weights}</summary>
      <p className="hint">{words.weightsHint}</p>
      <div className="form-columns">
        {DIMENSIONS.map(({ weight, label, asks }) => (
          <div key={weight} className="field">
            <label htmlFor={`${id}${weight}`}>{label}</label>
            <input
              id={`${id}${weight}`}
              className="input"
              type="number"
              min={0}
              step="any"
              value={weights[weight] ?? ''}
              aria-describedby={`${id}${weight}-asks`}
              onChange={({ target }) => onChange(weight, target.value)}
            />
            <p className="hint" id={`${id}${weight}-asks`}>
              {asks}
            </p>
          </div>
        ))}
      </div>
    </details>
  )
}
