import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Comparison } from '@zodie/sdk'
import { Loaded } from '../../design/loaded.tsx'
import { Chips, Empty, Meter, PageHead, Section, Tag } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { DIMENSIONS } from '../../words/dimensions.ts'
import { formatScore } from '../../words/format.ts'
import { gradeOf } from '../../words/grades.ts'
import './compare.css'

const words = {
  title: 'Jobs side by side',
  lead: 'Your latest analysis of each.',
  few: 'Two jobs at least',
  fewLead: 'Tick the jobs to compare among your analyses.',
  back: 'My analyses',
  overall: 'Overall',
  best: 'Best match',
  missing: 'Missing only here',
  sharedMissing: 'Missing everywhere',
  sharedFound: 'Found everywhere',
  scores: 'Scores',
  dimension: 'Dimension',
}

/** Of the first column, and of each other at least; all of those are as wide, or their bars could not be compared. */
const FIRST_REM = 8.5
const LEAST_REM = 9

const Score = ({ score, isBest }: { readonly score: number | null; readonly isBest: boolean }) => (
  <div className="compare-score">
    <span className={`figure ${isBest ? 'best' : ''}`}>{formatScore(score)}</span>
    <Meter share={(score ?? 0) / 100} tone={gradeOf(score).tone} />
  </div>
)

interface ScoreRowProps {
  readonly name: string
  readonly jobIds: readonly number[]
  readonly scores: readonly (number | null)[]
}

const ScoreRow = ({ name, jobIds, scores }: ScoreRowProps) => {
  const best = Math.max(...scores.map((score) => score ?? 0))
  return (
    <tr>
      <th scope="row">{name}</th>
      {scores.map((score, index) => (
        <td key={jobIds[index]}>
          <Score score={score} isBest={score === best} />
        </td>
      ))}
    </tr>
  )
}

const Table = ({ comparison }: { readonly comparison: Comparison }) => {
  const { job_ids: ids, job_titles: titles, overall_scores: overall, dimensions } = comparison
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className="compare-scroll" aria-label={words.scores} tabIndex={0}>
      <table className="compare" style={{ minInlineSize: `${FIRST_REM + ids.length * LEAST_REM}rem` }}>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-read">{words.dimension}</span>
            </th>
            {ids.map((id, index) => (
              <th key={id} scope="col">
                <Link to="/jobs/$jobId/analysis" params={{ jobId: String(id) }} search={{}}>
                  {titles[index]}
                </Link>
                {comparison.best_match_job_id === id && (
                  <p>
                    <Tag tone="good">{words.best}</Tag>
                  </p>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ScoreRow name={words.overall} jobIds={ids} scores={overall} />
          {DIMENSIONS.map(({ field, label }) => {
            const dimension = dimensions[field]
            return dimension && <ScoreRow key={field} name={label} jobIds={ids} scores={dimension.scores} />
          })}
          <tr>
            <th scope="row">{words.missing}</th>
            {ids.map((id, index) => (
              <td key={id}>
                <Chips words={comparison.unique_missing_skills[index] ?? []} tone="weak" />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

const Compared = ({ jobs }: { readonly jobs: readonly number[] }) => {
  const comparison = useQuery({
    queryKey: ['comparison', jobs],
    queryFn: ({ signal }) => client.analyses.compare(jobs, { signal }),
  })
  return (
    <Loaded query={comparison}>
      {(data) => (
        <div className="stack wide">
          <div className="card">
            <Table comparison={data} />
          </div>
          <div className="columns">
            {data.shared_missing_skills.length > 0 && (
              <Section title={words.sharedMissing}>
                <Chips words={data.shared_missing_skills} tone="weak" />
              </Section>
            )}
            {data.shared_matched_skills.length > 0 && (
              <Section title={words.sharedFound}>
                <Chips words={data.shared_matched_skills} tone="good" />
              </Section>
            )}
          </div>
        </div>
      )}
    </Loaded>
  )
}

export const Compare = () => {
  useTitle(words.title)
  const { jobs } = getRouteApi('/compare').useSearch()
  return (
    <SignedIn>
      <PageHead title={words.title} lead={words.lead}>
        <Link to="/analyses" className="button">
          {words.back}
        </Link>
      </PageHead>
      {jobs.length < 2 ? (
        <Empty icon="scales" title={words.few}>
          <p className="soft">{words.fewLead}</p>
        </Empty>
      ) : (
        <Compared jobs={jobs} />
      )}
    </SignedIn>
  )
}
