import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { JobCandidate } from '@zodie/sdk'
import type { ReactNode } from 'react'
import { jobQuery } from '../../candidate/queries.ts'
import { Loaded } from '../../design/loaded.tsx'
import { Chips, Empty, GradeTag, Meter, PageHead } from '../../design/parts.tsx'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatScore } from '../../words/format.ts'
import { gradeOf, statusOf } from '../../words/grades.ts'
import { SHOWN } from '../applicant/evidence.tsx'
import '../employer.css'
import { someCandidatesQuery } from '../queries.ts'
import './applicants.css'
import { nameOf } from './view-state.ts'
import { Reasons } from './why.tsx'
import { words } from './words.ts'

const route = getRouteApi('/hire/jobs/$jobId/compare')

type Pair = readonly [JobCandidate, JobCandidate]

interface RowProps {
  readonly name: string
  readonly pair: Pair
  readonly cell: (candidate: JobCandidate, other: JobCandidate) => ReactNode
}
const Row = ({ name, pair: [left, right], cell }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{cell(left, right)}</td>
    <td>{cell(right, left)}</td>
  </tr>
)

const Score = ({ score }: { readonly score: number | null }) => (
  <div className="stack tight">
    <span className="figure">{formatScore(score)}</span>
    <Meter share={(score ?? 0) / 100} tone={gradeOf(score).tone} />
  </div>
)

const without = (skills: readonly string[], others: readonly string[]) =>
  skills.filter((skill) => !others.includes(skill))
const common = (skills: readonly string[], others: readonly string[]) =>
  skills.filter((skill) => others.includes(skill))

const Table = ({
  pair,
  jobId,
  isBlind,
}: {
  readonly pair: Pair
  readonly jobId: string
  readonly isBlind: boolean
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
  <section className="card scroll-x" aria-label={words.side} tabIndex={0}>
    <table className="table pair">
      <thead>
        <tr>
          <th scope="col">
            <span className="only-read">{words.dimension}</span>
          </th>
          {pair.map((candidate) => (
            <th key={candidate.application_id} scope="col">
              <Link
                to="/hire/jobs/$jobId/applicants/$applicationId"
                params={{ jobId, applicationId: String(candidate.application_id) }}
                search={isBlind ? { blind: true } : {}}
              >
                {nameOf(candidate)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row name={words.stage} pair={pair} cell={({ status }) => <GradeTag grade={statusOf(status)} />} />
        <Row name={words.overall} pair={pair} cell={({ overall_score: score }) => <Score score={score} />} />
        {SHOWN.map(({ field, label }) => (
          <Row key={field} name={label} pair={pair} cell={(candidate) => <Score score={candidate[field]} />} />
        ))}
        <Row
          name={words.onlyFound}
          pair={pair}
          cell={(one, other) => <Chips tone="good" words={without(one.matched_skills, other.matched_skills)} />}
        />
        <Row name={words.why} pair={pair} cell={({ why }) => <Reasons why={why} />} />
      </tbody>
    </table>
  </section>
)

const Shared = ({
  title,
  skills,
  tone,
}: {
  readonly title: string
  readonly skills: readonly string[]
  readonly tone: 'good' | 'weak'
}) =>
  skills.length > 0 && (
    <section className="card stack tight">
      <h2>{title}</h2>
      <Chips words={skills} tone={tone} />
    </section>
  )

const Few = () => (
  <Empty icon="scales" title={words.few}>
    <p className="soft">{words.fewLead}</p>
  </Empty>
)

const Page = () => {
  const { jobId } = route.useParams()
  const { applications, blind = false } = route.useSearch()
  const job = useQuery(jobQuery(Number(jobId)))
  const candidates = useQuery(someCandidatesQuery(Number(jobId), applications, blind))
  return (
    <>
      <PageHead title={words.side} lead={job.data?.title}>
        <Link to="/hire/jobs/$jobId" params={{ jobId }} search={blind ? { blind } : {}} className="button">
          {words.backToAll}
        </Link>
      </PageHead>
      <Loaded query={candidates}>
        {([left, right]) =>
          left === undefined || right === undefined ? (
            <Few />
          ) : (
            <div className="stack wide">
              <Table pair={[left, right]} jobId={jobId} isBlind={blind} />
              <div className="columns">
                <Shared
                  title={words.bothFound}
                  skills={common(left.matched_skills, right.matched_skills)}
                  tone="good"
                />
                <Shared
                  title={words.bothMissing}
                  skills={common(left.missing_skills, right.missing_skills)}
                  tone="weak"
                />
              </div>
            </div>
          )
        }
      </Loaded>
    </>
  )
}

export const CompareApplicants = () => {
  useTitle(words.side)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
