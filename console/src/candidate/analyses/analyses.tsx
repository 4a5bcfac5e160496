import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AnalysisListItem } from '@zodie/sdk'
import { useState } from 'react'
import { TrendLine, type TrendPoint } from '../../charts/trend-line.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, GradeTag, PageHead, ScoreTag, Section } from '../../design/parts.tsx'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { myAnalysesQuery } from '../queries.ts'
import { AnalysisRow } from './analysis-row.tsx'

const words = {
  title: 'My analyses',
  lead: 'Every resume you sent against a job. Tick two to twenty jobs to set them side by side.',
  none: 'Nothing analysed yet',
  start: 'Analyse a resume',
  trend: 'Your scores over time',
  trendHint: 'Each dot is an analysis; a line joins those against the same job.',
  list: 'Analyses',
  compare: (count: number) => `Compare ${count} jobs`,
  tick: (job: string) => `Compare ${job}`,
  states: { queued: 'Waiting', running: 'Under way', failed: 'Could not be read' },
}

const MAX_COMPARED = 20

const pointsOf = (items: readonly AnalysisListItem[]): readonly TrendPoint[] =>
  items.flatMap(({ id, job_id, job_title, overall_score, created_at }) =>
    overall_score === null
      ? []
      : [{ id, series: job_id, label: job_title, value: overall_score, at: new Date(created_at) }],
  )

const StateOf = ({ analysis: { status, overall_score } }: { readonly analysis: AnalysisListItem }) =>
  status === 'done' ? (
    <ScoreTag score={overall_score} />
  ) : (
    <GradeTag grade={{ word: words.states[status], tone: status === 'failed' ? 'weak' : 'none' }} />
  )

const List = ({ items }: { readonly items: readonly AnalysisListItem[] }) => {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const navigate = useNavigate()
  const toggle = (jobId: number) => setTicked(ticked.symmetricDifference(new Set([jobId])))
  // Jobs are compared, each by its latest analysis, so each can be ticked once.
  const latestOfJob = new Set(new Map(items.toReversed().map(({ job_id, id }) => [job_id, id])).values())
  return (
    <Section
      title={words.list}
      aside={
        ticked.size >= 2 &&
        ticked.size <= MAX_COMPARED && (
          <Button look="primary" onClick={() => void navigate({ to: '/compare', search: { jobs: [...ticked] } })}>
            {words.compare(ticked.size)}
          </Button>
        )
      }
    >
      <ul className="rows">
        {items.map((analysis) => (
          <AnalysisRow key={analysis.id} analysis={analysis}>
            <StateOf analysis={analysis} />
            {latestOfJob.has(analysis.id) && analysis.status === 'done' && (
              <label className="check">
                <input type="checkbox" checked={ticked.has(analysis.job_id)} onChange={() => toggle(analysis.job_id)} />
                <span className="only-read">{words.tick(analysis.job_title)}</span>
              </label>
            )}
          </AnalysisRow>
        ))}
      </ul>
    </Section>
  )
}

const Page = () => {
  const analyses = useQuery(myAnalysesQuery)
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Link to="/analyze" search={{}} className="button primary">
          {words.start}
        </Link>
      </PageHead>
      <Loaded query={analyses}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="chart" title={words.none} />
          ) : (
            <div className="stack wide">
              <Section title={words.trend} hint={words.trendHint}>
                <TrendLine points={pointsOf(items)} label={words.trend} />
              </Section>
              <List items={items} />
            </div>
          )
        }
      </Loaded>
    </>
  )
}

export const Analyses = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
