import type { JobInsights } from '@zodie/sdk'
import { formatScore } from '../../words/format.ts'
import '../employer.css'
import { ChartCard } from '../figures/figures.tsx'
import { METRICS } from '../figures/metrics.ts'
import { words } from './words.ts'

const Cell = ({ value }: { readonly value: number | null }) => (
  <td className="figure">{value === null ? <span className="soft">{words.unknown}</span> : formatScore(value)}</td>
)

/** This job beside the medians of the employer's others. */
export const Others = ({ insights }: { readonly insights: JobInsights }) => {
  const { compared_with_other_jobs: others } = insights
  const rows = [
    { metric: METRICS.applications, here: insights.applications, there: others.applications },
    { metric: METRICS.timeToHire, here: insights.time_to_hire, there: others.time_to_hire },
    { metric: METRICS.average, here: insights.average_overall_score, there: others.overall_score },
  ]
  return (
    <ChartCard metric={METRICS.others} nothing={others.jobs === 0 ? METRICS.others.unknown : undefined}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <span className="only-read">{words.figure}</span>
            </th>
            <th scope="col">{words.thisJob}</th>
            <th scope="col">{words.others(others.jobs)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ metric, here, there }) => (
            <tr key={metric.label}>
              <th scope="row">{metric.label}</th>
              <Cell value={here} />
              <Cell value={there} />
            </tr>
          ))}
        </tbody>
      </table>
    </ChartCard>
  )
}
