import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SkillGap, TopMatch, ZodieProblem } from '@zodie/sdk'
import { useId, useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Chips, Empty, Meter, PageHead, ScoreTag, Section, SkeletonCards } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatGain, formatNumber } from '../../words/format.ts'
import { topMatchesQuery } from '../queries.ts'
import './matches.css'

const words = {
  title: 'Matches',
  lead: 'The open jobs that suit your latest resume best, scored as an analysis would.',
  none: 'No match yet',
  noneLead: 'Matches come from your latest resume, and from the jobs that are open.',
  start: 'Analyse a resume',
  best: 'Best matches',
  why: 'Met',
  missing: 'Missing',
  held: (what: string) => `Held down by: ${what}`,
  gap: 'The skill that opens most',
  gapHint: (looked: number, at: number, bar: number) =>
    `Of the ${formatNumber(looked)} jobs that suit you best, ${formatNumber(at)} score ${formatNumber(bar)} or more as your resume is.`,
  bar: 'A job is open to me from a score of',
  opened: (count: number) => `opens ${formatNumber(count)}`,
  asking: (count: number) => `asked by ${formatNumber(count)}`,
  gain: (points: string) => `${points} points on average`,
  noGap: 'No single skill would change what is open to you.',
}

const LIMIT = 20
const BARS = [50, 60, 70, 80, 90]

const MatchCard = ({ match }: { readonly match: TopMatch }) => (
  <li className="card link stack tight">
    <div className="row between top">
      <div className="grow">
        <h3>
          <Link to="/jobs/$jobId" params={{ jobId: String(match.job_id) }} className="cover">
            {match.job_title}
          </Link>
        </h3>
        {match.company_name !== null && <p className="soft">{match.company_name}</p>}
      </div>
      <ScoreTag score={match.overall_score} />
    </div>
    {match.held_down !== null && <p className="small toned tone-weak">{words.held(match.held_down)}</p>}
    {match.why.length > 0 && (
      <ul className="why small">
        {match.why.slice(0, 3).map(({ criterion, quote }) => (
          <li key={criterion}>
            <strong>{criterion}</strong> {quote !== null && <q className="soft">{quote}</q>}
          </li>
        ))}
      </ul>
    )}
    {match.missing_skills.length > 0 && (
      <div className="row small">
        <span className="soft">{words.missing}</span>
        <Chips words={match.missing_skills.slice(0, 6)} tone="weak" />
      </div>
    )}
  </li>
)

const GapChart = ({ gap }: { readonly gap: SkillGap }) => {
  const most = Math.max(1, ...gap.skills.map(({ jobs_opened }) => jobs_opened))
  return (
    <ol className="stack">
      {gap.skills.map(({ skill, jobs_opened, jobs_asking, mean_gain }) => (
        <li key={skill} className="stack tight">
          <p className="row between">
            <strong>{skill}</strong>
            <span className="figure">{words.opened(jobs_opened)}</span>
          </p>
          <Meter share={jobs_opened / most} />
          <p className="hint figure">
            {words.asking(jobs_asking)} · {words.gain(formatGain(mean_gain))}
          </p>
        </li>
      ))}
    </ol>
  )
}

const Gap = () => {
  const id = useId()
  const [bar, setBar] = useState(70)
  const gap = useQuery({
    queryKey: ['skill-gap', bar],
    queryFn: ({ signal }) => client.optimus.skillGap({ bar, signal }),
  })
  return (
    <Section title={words.gap}>
      <div className="field">
        <label htmlFor={id}>{words.bar}</label>
        <select id={id} className="select" value={bar} onChange={({ target }) => setBar(Number(target.value))}>
          {BARS.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </div>
      <Loaded query={gap}>
        {(data) => (
          <>
            <p className="soft">{words.gapHint(data.jobs_looked_at, data.jobs_at_bar, data.bar)}</p>
            {data.skills.length === 0 ? <p>{words.noGap}</p> : <GapChart gap={data} />}
          </>
        )}
      </Loaded>
    </Section>
  )
}

const None = ({ detail }: { readonly detail?: string }) => (
  <Empty icon="target" title={words.none}>
    <p className="soft">{detail ?? words.noneLead}</p>
    <Link to="/analyze" search={{}} className="button primary">
      {words.start}
    </Link>
  </Empty>
)

const Page = () => {
  const matches = useQuery(topMatchesQuery(LIMIT))
  return (
    <Loaded
      query={matches}
      skeleton={<SkeletonCards count={4} />}
      onProblem={({ status, detail }: ZodieProblem) => status === 404 && <None detail={detail} />}
    >
      {(found) =>
        found.length === 0 ? (
          <None />
        ) : (
          <div className="matches-layout">
            <section className="stack" aria-labelledby="best-matches">
              <h2 id="best-matches">{words.best}</h2>
              <ul className="stack">
                {found.map((match) => (
                  <MatchCard key={match.job_id} match={match} />
                ))}
              </ul>
            </section>
            <Gap />
          </div>
        )
      }
    </Loaded>
  )
}

export const Matches = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <PageHead title={words.title} lead={words.lead} />
      <Page />
    </SignedIn>
  )
}
