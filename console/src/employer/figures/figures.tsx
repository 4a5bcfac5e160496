import type { ReactNode } from 'react'
import { Definition } from '../../design/definition.tsx'
import './figures.css'
import type { Metric } from './metrics.ts'

const UNKNOWN = 'Not known yet'

interface FigureProps {
  readonly metric: Metric
  /** `null`: not known. */
  readonly value: string | null
  readonly hint?: string | undefined
}

/** One figure, with its definition at hand; where it is not known, why. */
export const Figure = ({ metric: { label, means, unknown }, value, hint }: FigureProps) => (
  <div className="card stat">
    <dt className="row between defined">
      <span className="soft small">{label}</span>
      <Definition of={label}>{means}</Definition>
    </dt>
    {value === null ? (
      <>
        <dd className="unknown">{UNKNOWN}</dd>
        <dd className="hint">{unknown}</dd>
      </>
    ) : (
      <>
        <dd className="figure">{value}</dd>
        {hint !== undefined && <dd className="hint">{hint}</dd>}
      </>
    )}
  </div>
)

interface ChartCardProps {
  readonly metric: Metric
  readonly hint?: ReactNode
  readonly aside?: ReactNode
  /** What to say in place of an empty chart. */
  readonly nothing?: string | undefined
  readonly children: ReactNode
}

/** A chart under its name, with its definition. */
export const ChartCard = ({ metric: { label, means }, hint, aside, nothing, children }: ChartCardProps) => (
  <section className="card stack">
    <div>
      <div className="row between defined">
        <h2 className="grow">{label}</h2>
        {aside}
        <Definition of={label}>{means}</Definition>
      </div>
      {hint !== undefined && <p className="hint">{hint}</p>}
    </div>
    {nothing === undefined ? children : <p className="soft">{nothing}</p>}
  </section>
)
