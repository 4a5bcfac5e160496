import './bars.css'

export interface Split {
  readonly key: string
  readonly label: string
  readonly has: number
  readonly lacks: number
}

interface SplitBarsProps {
  readonly splits: readonly Split[]
  /** What the two parts are called. */
  readonly has: string
  readonly lacks: string
}

/** A whole in two parts each: who has it, and who does not. */
export const SplitBars = ({ splits, has, lacks }: SplitBarsProps) => (
  <>
    <p className="row small legend" aria-hidden="true">
      <span className="tone-good">{has}</span>
      <span className="tone-none">{lacks}</span>
    </p>
    <ul className="bars">
      {splits.map((split) => (
        <li key={split.key}>
          <p className="row between">
            <span className="grow">{split.label}</span>
            <span className="figure small">
              {split.has} <span className="only-read">{has}, </span>
              <span aria-hidden="true">/ </span>
              {split.lacks} <span className="only-read">{lacks}</span>
            </span>
          </p>
          <span className="bar-track split" aria-hidden="true">
            <span className="tone-good" style={{ flexGrow: split.has }} />
            <span className="tone-none" style={{ flexGrow: split.lacks }} />
          </span>
        </li>
      ))}
    </ul>
  </>
)
