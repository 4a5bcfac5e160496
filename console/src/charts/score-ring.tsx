import { scaleLinear } from 'd3-scale'
import { arc } from 'd3-shape'
import { formatScore } from '../words/format.ts'
import { gradeOf } from '../words/grades.ts'
import './charts.css'

const SIZE = 180
const RADIUS = 82
const THICK = 15

interface RingArc {
  readonly startAngle: number
  readonly endAngle: number
}

const draw = arc<RingArc>()
  .innerRadius(RADIUS - THICK)
  .outerRadius(RADIUS)
  .cornerRadius(THICK / 2)
const angleOf = scaleLinear([0, 100], [0, 2 * Math.PI]).clamp(true)
const pathOf = (from: number, to: number): string => draw({ startAngle: angleOf(from), endAngle: angleOf(to) }) ?? ''

interface ScoreRingProps {
  readonly score: number | null
  /** What it would become; drawn as a paler end of the ring. */
  readonly possible?: number | undefined
  readonly label: string
}

/** One score of 100 as a ring; the figure stands in it. */
export const ScoreRing = ({ score, possible, label }: ScoreRingProps) => {
  const { word, tone } = gradeOf(score)
  const end = score ?? 0
  return (
    <div className={`ring tone-${tone}`}>
      <svg viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} aria-hidden="true">
        <path className="track" d={pathOf(0, 100)} />
        {possible !== undefined && possible > end && <path className="possible" d={pathOf(0, possible)} />}
        {score !== null && <path className="value" d={pathOf(0, end)} />}
      </svg>
      <p>
        <span className="only-read">{label}: </span>
        <strong className="figure">{formatScore(score)}</strong>
        <span>{score === null ? word : `of 100 · ${word}`}</span>
      </p>
    </div>
  )
}
