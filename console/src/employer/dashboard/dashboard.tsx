import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Dashboard } from '@zodie/sdk'
import { BarList } from '../../charts/bar-list.tsx'
import { Columns } from '../../charts/columns.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Empty, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatMoment, formatNumber, formatScore } from '../../words/format.ts'
import { ChartCard, Figure } from '../figures/figures.tsx'
import { METRICS } from '../figures/metrics.ts'
import { namedBars } from '../insights/shape.ts'
import { Matches } from './matches.tsx'
import { dayColumns, meanBars } from './shape.ts'
import { words } from './words.ts'

const dashboardQuery = (blind: boolean) => ({
  queryKey: ['dashboard', blind],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    client.optimus.dashboard({ blind, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone, signal }),
  placeholderData: keepPreviousData<Dashboard>,
})

const known = (value: number | null): string | null => (value === null ? null : formatScore(value))

const amountOf = ({ cost_per_hire: cost, cost_currency: currency }: Dashboard['recruitment_metrics']): string | null =>
  cost === null ? null : [currency, formatNumber(cost)].filter((part) => part !== null).join(' ')

interface PartProps {
  readonly dashboard: Dashboard
}

const Figures = ({ dashboard: { recruitment_metrics: hiring, job_analytics: jobs } }: PartProps) => (
  <dl className="stats">
    <Figure metric={METRICS.openPositions} value={formatNumber(jobs.open_positions)} />
    <Figure metric={METRICS.applications} value={formatNumber(hiring.total_applications)} />
    <Figure metric={METRICS.perJob} value={known(jobs.avg_applications_per_job)} />
    <Figure metric={METRICS.hires} value={formatNumber(hiring.hires)} />
    <Figure metric={METRICS.hiresThisMonth} value={formatNumber(hiring.hires_this_month)} />
    <Figure metric={METRICS.timeToHire} value={known(hiring.time_to_hire)} />
    <Figure
      metric={METRICS.offerRate}
      value={hiring.offer_accept_rate === null ? null : `${formatScore(hiring.offer_accept_rate)} %`}
    />
    <Figure metric={METRICS.costPerHire} value={amountOf(hiring)} />
    <Figure metric={METRICS.quality} value={known(hiring.quality_score)} />
  </dl>
)

const Trends = ({ dashboard: { recruitment_metrics: hiring, job_analytics: jobs } }: PartProps) => (
  <>
    <ChartCard metric={METRICS.trend30}>
      <Columns
        label={METRICS.trend30.label}
        columns={dayColumns(jobs.application_trend_days, jobs.application_trends)}
      />
    </ChartCard>
    <ChartCard metric={METRICS.trend7}>
      <h3>{words.made}</h3>
      <Columns label={words.made} columns={dayColumns(hiring.trends.days, hiring.trends.applications)} />
      <h3>{words.hired}</h3>
      <Columns label={words.hired} columns={dayColumns(hiring.trends.days, hiring.trends.hires)} />
    </ChartCard>
  </>
)

const Counted = ({ dashboard: { job_analytics: jobs, resume_analysis: means } }: PartProps) => (
  <>
    <ChartCard
      metric={METRICS.sources}
      hint={jobs.applications_without_source > 0 ? words.withoutSource(jobs.applications_without_source) : undefined}
      nothing={jobs.top_sources.length === 0 ? words.noSources : undefined}
    >
      <BarList bars={namedBars(jobs.top_sources)} />
    </ChartCard>
    <ChartCard metric={METRICS.skillDemand} nothing={jobs.skill_demand.length === 0 ? words.noDemand : undefined}>
      <BarList bars={namedBars(jobs.skill_demand)} />
    </ChartCard>
    <ChartCard
      metric={METRICS.means}
      hint={words.analysed(means.analysed)}
      nothing={means.analysed === 0 ? words.noMeans : undefined}
    >
      <BarList bars={meanBars(means)} max={100} />
    </ChartCard>
  </>
)

const Charts = ({ dashboard }: PartProps) => {
  const { blind = false } = getRouteApi('/hire').useSearch()
  const navigate = useNavigate()
  const hide = (isBlind: boolean) =>
    void navigate({ to: '/hire', search: isBlind ? { blind: true } : {}, resetScroll: false })
  return (
    <div className="stack wide">
      <Figures dashboard={dashboard} />
      <div className="masonry">
        <Trends dashboard={dashboard} />
        <Matches matches={dashboard.candidate_matches} isBlind={blind} onBlind={hide} />
        <Counted dashboard={dashboard} />
      </div>
      <p className="hint">{words.asOf(formatMoment(dashboard.computed_at))}</p>
    </div>
  )
}

const Post = () => (
  <Link to="/hire/jobs/new" className="button primary">
    {words.post}
  </Link>
)

const Page = () => {
  const { blind = false } = getRouteApi('/hire').useSearch()
  const dashboard = useQuery(dashboardQuery(blind))
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Post />
      </PageHead>
      <Loaded query={dashboard}>
        {(data) =>
          data.job_analytics.open_positions === 0 && data.recruitment_metrics.total_applications === 0 ? (
            <Empty icon="briefcase" title={words.none}>
              <p className="soft">{words.noneLead}</p>
            </Empty>
          ) : (
            <Charts dashboard={data} />
          )
        }
      </Loaded>
    </>
  )
}

export const DashboardPage = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
