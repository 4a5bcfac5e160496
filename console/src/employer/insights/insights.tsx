import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { JobInsights } from '@zodie/sdk'
import { jobQuery } from '../../candidate/queries.ts'
import { BarList } from '../../charts/bar-list.tsx'
import { Columns } from '../../charts/columns.tsx'
import { SplitBars } from '../../charts/split-bars.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Empty } from '../../design/parts.tsx'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatMoment, formatNumber, formatScore } from '../../words/format.ts'
import { ChartCard, Figure } from '../figures/figures.tsx'
import { METRICS } from '../figures/metrics.ts'
import { JobHead } from '../job-head.tsx'
import { insightsQuery } from '../queries.ts'
import { Others } from './others.tsx'
import { funnelBars, groupBars, namedBars, relaxedBars, scoreColumns } from './shape.ts'
import { words } from './words.ts'

const route = getRouteApi('/hire/jobs/$jobId/insights')

interface PartProps {
  readonly insights: JobInsights
}

const known = (value: number | null): string | null => (value === null ? null : formatScore(value))
/** The sentence in place of a chart where there is nothing to draw. */
const unless = (isThere: boolean, sentence: string): string | undefined => (isThere ? undefined : sentence)

const Figures = ({ insights }: PartProps) => (
  <dl className="stats">
    <Figure metric={METRICS.applications} value={formatNumber(insights.applications)} />
    <Figure metric={METRICS.average} value={known(insights.average_overall_score)} />
    <Figure
      metric={METRICS.qualified}
      value={formatNumber(insights.qualified_candidates)}
      hint={`${words.ofAnalysed(insights.analysed)}, ${words.bar(formatScore(insights.qualified_score))}`}
    />
    <Figure metric={METRICS.timeToHire} value={known(insights.time_to_hire)} />
    <Figure metric={METRICS.timeOpen} value={known(insights.time_open)} />
  </dl>
)

const Scores = ({ insights: { score_distribution: steps, qualified_score: bar, analysed } }: PartProps) => (
  <ChartCard metric={METRICS.scores} nothing={unless(analysed > 0, words.noScores)}>
    <Columns
      label={METRICS.scores.label}
      columns={scoreColumns(steps, bar)}
      mark={{ at: bar / 100, label: words.bar(formatScore(bar)) }}
    />
  </ChartCard>
)

const Skills = ({ insights: { skill_distribution: skills, analysed } }: PartProps) => (
  <ChartCard metric={METRICS.skills} nothing={unless(skills.length > 0 && analysed > 0, words.noSkills)}>
    <SplitBars
      has={words.has}
      lacks={words.lacks}
      splits={skills.map(({ name, candidates_with_skill: has, candidates_without_skill: lacks }) => ({
        ...{ key: name, label: name, has, lacks },
      }))}
    />
  </ChartCard>
)

const Relaxed = ({ insights: { relaxed, analysed } }: PartProps) => (
  <ChartCard
    metric={METRICS.relaxed}
    hint={words.relaxedHint(relaxed.comparable, relaxed.not_comparable)}
    nothing={unless(relaxed.criteria.length > 0, relaxed.comparable === 0 ? words.noRelaxed : words.noneRelaxed)}
  >
    <BarList bars={relaxedBars(relaxed)} max={Math.max(1, analysed)} />
  </ChartCard>
)

const People = ({ insights: { candidate_demographics: people, analysed } }: PartProps) => (
  <>
    <ChartCard metric={METRICS.experience} nothing={unless(analysed > 0, words.noScores)}>
      <BarList bars={groupBars(people.experience_levels, words.levels)} />
    </ChartCard>
    <ChartCard metric={METRICS.education} nothing={unless(analysed > 0, words.noScores)}>
      <BarList bars={groupBars(people.education, words.degrees)} />
    </ChartCard>
  </>
)

const Charts = ({ insights }: PartProps) => (
  <div className="stack wide">
    <Figures insights={insights} />
    <div className="masonry">
      <ChartCard metric={METRICS.funnel}>
        <BarList bars={funnelBars(insights.funnel)} />
      </ChartCard>
      <Scores insights={insights} />
      <Skills insights={insights} />
      <Relaxed insights={insights} />
      <People insights={insights} />
      <ChartCard metric={METRICS.sources} nothing={unless(insights.sources.length > 0, words.noSources)}>
        <BarList bars={namedBars(insights.sources)} />
      </ChartCard>
      <Others insights={insights} />
    </div>
    <p className="hint">{words.asOf(formatMoment(insights.computed_at))}</p>
  </div>
)

const Page = () => {
  const jobId = Number(route.useParams().jobId)
  const job = useQuery(jobQuery(jobId))
  const insights = useQuery(insightsQuery(jobId))
  useTitle(job.data && words.tab(job.data.title))
  return (
    <Loaded query={job}>
      {(found) => (
        <>
          <JobHead job={found} />
          <Loaded query={insights}>
            {(data) =>
              data.applications === 0 ? (
                <Empty icon="chart" title={words.none}>
                  <p className="soft">{words.noneLead}</p>
                </Empty>
              ) : (
                <Charts insights={data} />
              )
            }
          </Loaded>
        </>
      )}
    </Loaded>
  )
}

export const InsightsPage = () => (
  <SignedIn>
    <Page />
  </SignedIn>
)
