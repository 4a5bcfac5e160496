import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AnalysisListItem, AnalysisStats } from '@zodie/sdk'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Chips, Empty, PageHead, ScoreTag, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useMe } from '../../session/use-session.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatAgo, formatNumber, formatScore } from '../../words/format.ts'
import { AnalysisRow } from '../analyses/analysis-row.tsx'
import type { TryExample } from '../analyze/try-example.ts'
import { ApplicationRow } from '../applications/application-row.tsx'
import { myAnalysesQuery, myApplicationsQuery } from '../queries.ts'

const words = {
  tab: 'Overview',
  hello: (name: string) => `Hello, ${name}`,
  welcome: 'Welcome',
  start: 'Analyse a resume',
  try: 'Try with an invented resume and job',
  none: 'Nothing analysed yet',
  noneLead: 'Send a resume against a job, and read how it fits.',
  latest: 'Latest analyses',
  all: 'All analyses',
  applications: 'Applications',
  allApplications: 'All applications',
  noApplications: 'None yet. A job page has a button for it.',
  count: 'Analyses',
  average: 'Average score',
  best: 'Best match',
  missing: 'Most often missing',
  since: (ago: string) => `latest ${ago}`,
}

const MAX_ROWS = 4

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
}
const Figure = ({ label, value, hint }: FigureProps) => (
  <div className="card stat">
    <dt className="soft small">{label}</dt>
    <dd className="figure">{value}</dd>
    {hint !== undefined && <dd className="hint">{hint}</dd>}
  </div>
)

const Stats = ({ stats, latest }: { readonly stats: AnalysisStats; readonly latest: AnalysisListItem | undefined }) => (
  <dl className="stats">
    <Figure
      label={words.count}
      value={formatNumber(stats.total_analyses)}
      hint={latest && words.since(formatAgo(latest.created_at))}
    />
    <Figure label={words.average} value={formatScore(stats.average_overall_score)} />
    {stats.top_job_match !== null && (
      <Figure
        label={words.best}
        value={formatScore(stats.top_job_match.overall_score)}
        hint={stats.top_job_match.job_title}
      />
    )}
  </dl>
)

const NothingYet = ({ example }: { readonly example: TryExample }) => (
  <Empty icon="target" title={words.none}>
    <p className="soft">{words.noneLead}</p>
    <div className="row">
      <Link to="/analyze" search={{}} className="button primary">
        {words.start}
      </Link>
      {example.isOffered && (
        <Button isBusy={example.isPending} onClick={() => example.mutate()}>
          {words.try}
        </Button>
      )}
    </div>
  </Empty>
)

const Applications = () => {
  const applications = useQuery(myApplicationsQuery)
  return (
    <Section
      title={words.applications}
      aside={
        <Link to="/applications" className="small">
          {words.allApplications}
        </Link>
      }
    >
      <Loaded query={applications} skeleton={<Skeleton height="6rem" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{words.noApplications}</p>
          ) : (
            <ul className="rows">
              {items.slice(0, MAX_ROWS).map((application) => (
                <ApplicationRow key={application.id} application={application} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

const Filled = ({ items }: { readonly items: readonly AnalysisListItem[] }) => {
  const stats = useQuery({
    queryKey: ['my-stats'],
    queryFn: ({ signal }) => client.analyses.stats({ signal }),
  })
  return (
    <div className="stack wide">
      <Loaded query={stats} skeleton={<Skeleton height="6rem" />}>
        {(data) => <Stats stats={data} latest={items[0]} />}
      </Loaded>
      <div className="columns">
        <Section
          title={words.latest}
          aside={
            <Link to="/analyses" className="small">
              {words.all}
            </Link>
          }
        >
          <ul className="rows">
            {items.slice(0, MAX_ROWS).map((analysis) => (
              <AnalysisRow key={analysis.id} analysis={analysis}>
                <ScoreTag score={analysis.overall_score} />
              </AnalysisRow>
            ))}
          </ul>
        </Section>
        <div className="stack wide">
          <Applications />
          {stats.data !== undefined && stats.data.most_common_missing_skills.length > 0 && (
            <Section title={words.missing}>
              <Chips words={stats.data.most_common_missing_skills.slice(0, 8)} tone="weak" />
            </Section>
          )}
        </div>
      </div>
    </div>
  )
}

export const Overview = ({ example }: { readonly example: TryExample }) => {
  useTitle(words.tab)
  const me = useMe()
  const analyses = useQuery(myAnalysesQuery)
  return (
    <>
      <PageHead title={me?.full_name ? words.hello(me.full_name) : words.welcome}>
        <Link to="/analyze" search={{}} className="button primary">
          {words.start}
        </Link>
      </PageHead>
      <Loaded query={analyses}>
        {({ items }) => (items.length === 0 ? <NothingYet example={example} /> : <Filled items={items} />)}
      </Loaded>
    </>
  )
}
