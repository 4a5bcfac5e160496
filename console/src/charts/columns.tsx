import { scaleLinear } from 'd3-scale'
import type { Tone } from '../words/grades.ts'
import './bars.css'
import './charts.css'
import { useWidth } from './use-width.ts'

export interface Column {
  readonly key: string
  /** Under the column, where there is room. */
  readonly label: string
  readonly value: number
  /** All of it in words. */
  readonly says: string
  readonly tone?: Tone | undefined
}

interface ColumnsProps {
  readonly label: string
  readonly columns: readonly Column[]
  /** Where along the columns a line stands, 0–1, and what it is called. */
  readonly mark?: { readonly at: number; readonly label: string } | undefined
}

const HEIGHT = 190
const MARGIN = { top: 20, right: 6, bottom: 24, left: 32 }
const PIXELS_PER_LABEL = 56
const GAP = 0.18

/** Whole numbers side by side: a distribution, or days. What each says is its title and stands in a list for who does not see it. */
export const Columns = ({ label, columns, mark }: ColumnsProps) => {
  const [element, width] = useWidth()
  const inner = Math.max(1, width - MARGIN.left - MARGIN.right)
  const y = scaleLinear(
    [0, Math.max(1, ...columns.map(({ value }) => value))],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(4)
  const each = inner / Math.max(1, columns.length)
  const step = Math.ceil(PIXELS_PER_LABEL / each)
  const levels = y.ticks(4).filter(Number.isInteger)
  return (
    <figure ref={element}>
      <svg className="trend" width={width} height={HEIGHT} aria-hidden="true">
        {levels.map((level) => (
          <g key={level}>
            <line className="grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(level)} y2={y(level)} />
            <text x={MARGIN.left - 8} y={y(level)} dy="0.32em" textAnchor="end">
              {level}
            </text>
          </g>
        ))}
        {columns.map(({ key, label: name, value, says, tone }, index) => (
          <g key={key}>
            <rect
              className={`column ${tone === undefined ? '' : `tone-${tone}`}`}
              x={MARGIN.left + (index + GAP / 2) * each}
              y={y(value)}
              width={Math.max(1, each * (1 - GAP))}
              height={y(0) - y(value)}
              rx="2"
            >
              <title>{says}</title>
            </rect>
            {index % step === 0 && (
              <text x={MARGIN.left + (index + 0.5) * each} y={HEIGHT - 6} textAnchor="middle">
                {name}
              </text>
            )}
          </g>
        ))}
        {mark !== undefined && (
          <g className="mark-line">
            <line
              x1={MARGIN.left + mark.at * inner}
              x2={MARGIN.left + mark.at * inner}
              y1={MARGIN.top - 6}
              y2={HEIGHT - MARGIN.bottom}
            />
            <text x={MARGIN.left + mark.at * inner} y={MARGIN.top - 9} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        )}
      </svg>
      <figcaption className="only-read">
        {label}: {columns.map(({ says }) => says).join('; ')}
      </figcaption>
    </figure>
  )
}
