import { scaleLinear, scaleTime } from 'd3-scale'
import { line } from 'd3-shape'
import { useId } from 'react'
import { formatMoment, formatScore, formatShortDay, formatShortMoment } from '../words/format.ts'
import { gradeOf } from '../words/grades.ts'
import './charts.css'
import { useWidth } from './use-width.ts'

export interface TrendPoint {
  readonly id: number
  /** Points of one series are joined. */
  readonly series: number
  readonly label: string
  /** 0–100 */
  readonly value: number
  readonly at: Date
}

const HEIGHT = 220
const MARGIN = { top: 14, right: 16, bottom: 28, left: 34 }
const LEVELS = [0, 25, 50, 75, 100]
const PIXELS_PER_TICK = 120
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** With room at both ends, so that a single day is no point at the edge. */
const domainOf = (points: readonly TrendPoint[]): readonly [Date, Date] => {
  const times = points.map(({ at }) => at.getTime())
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const room = Math.max(HOUR_MS, (last - first) * 0.04)
  return [new Date(first - room), new Date(last + room)]
}

const isWithinADay = ([from, to]: readonly Date[]): boolean =>
  from !== undefined && to !== undefined && to.getTime() - from.getTime() < DAY_MS

/** Scores over time. The table behind it, for who does not see it, says the same. */
export const TrendLine = ({ points, label }: { readonly points: readonly TrendPoint[]; readonly label: string }) => {
  const titleId = useId()
  const [element, width] = useWidth()
  const x = scaleTime(domainOf(points), [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)])
  const y = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top])
  const draw = line<TrendPoint>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  )
  const series = [...Map.groupBy(points, (point) => point.series).values()]
  const ticks = x.ticks(Math.max(2, Math.floor(width / PIXELS_PER_TICK)))
  const nameOf = isWithinADay(x.domain()) ? formatShortMoment : formatShortDay
  // Several ticks within a day say it once, at the first of them.
  const named = [...new Map(ticks.toReversed().map((tick) => [nameOf(tick), tick]))]
  return (
    <figure ref={element}>
      <svg className="trend" width={width} height={HEIGHT} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{label}</title>
        {LEVELS.map((level) => (
          <g key={level}>
            <line className="grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(level)} y2={y(level)} />
            <text x={MARGIN.left - 8} y={y(level)} dy="0.32em" textAnchor="end">
              {level}
            </text>
          </g>
        ))}
        {named.map(([name, tick]) => (
          <text key={name} x={x(tick)} y={HEIGHT - 8} textAnchor="middle">
            {name}
          </text>
        ))}
        {series.map((ofOne) => (
          <path
            key={ofOne[0]?.series}
            className="thread"
            d={draw(ofOne.toSorted((a, b) => a.at.getTime() - b.at.getTime())) ?? ''}
          />
        ))}
        {points.map(({ id, label: name, value, at }) => (
          <circle key={id} className={`tone-${gradeOf(value).tone}`} cx={x(at)} cy={y(value)} r="5">
            <title>{`${name}: ${formatScore(value)}, ${formatMoment(at.toISOString())}`}</title>
          </circle>
        ))}
      </svg>
    </figure>
  )
}
