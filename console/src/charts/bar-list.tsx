import type { ReactNode } from 'react'
import type { Tone } from '../words/grades.ts'
import './bars.css'

export interface Bar {
  readonly key: string
  readonly label: ReactNode
  readonly value: number
  /** The figure beside the bar. */
  readonly text: string
  readonly hint?: string | undefined
  readonly tone?: Tone | undefined
}

/** Lengths that are compared: the longest fills the width, or `max` does. */
export const BarList = ({ bars, max }: { readonly bars: readonly Bar[]; readonly max?: number }) => {
  const longest = max ?? Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className="bars">
      {bars.map(({ key, label, value, text, hint, tone }) => (
        <li key={key} className={tone === undefined ? '' : `tone-${tone}`}>
          <p className="row between">
            <span className="grow">{label}</span>
            <span className="figure">{text}</span>
          </p>
          <span className="bar-track" aria-hidden="true">
            <span style={{ inlineSize: `${(value / longest) * 100}%` }} />
          </span>
          {hint !== undefined && <p className="hint">{hint}</p>}
        </li>
      ))}
    </ul>
  )
}
