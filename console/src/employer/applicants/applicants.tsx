import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Job, JobCandidate } from '@zodie/sdk'
import { useState } from 'react'
import { jobQuery } from '../../candidate/queries.ts'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty } from '../../design/parts.tsx'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { JobHead } from '../job-head.tsx'
import { candidatesQuery } from '../queries.ts'
import './applicants.css'
import { CandidateRow } from './candidate-row.tsx'
import { Filters } from './filters.tsx'
import { KEYS } from './keys.ts'
import { type Move, MoveDialog } from './move-dialog.tsx'
import { useListKeys } from './use-list-keys.ts'
import { readView, type View } from './view-state.ts'
import { words } from './words.ts'

const route = getRouteApi('/hire/jobs/$jobId')
/** Of a job that states none. */
const BAR = 70

const KeyHelp = () => (
  <p className="hint key-help no-print">
    {words.keys}{' '}
    {KEYS.map(({ key, says }) => (
      <span key={key}>
        <kbd>{key.toUpperCase()}</kbd> {says}
      </span>
    ))}
  </p>
)

interface CompareLinkProps {
  readonly jobId: string
  readonly ticked: readonly number[]
  readonly isBlind: boolean
}
const CompareLink = ({ jobId, ticked, isBlind }: CompareLinkProps) =>
  ticked.length === 2 ? (
    <Link
      to="/hire/jobs/$jobId/compare"
      params={{ jobId }}
      search={{ applications: [...ticked], ...(isBlind && { blind: true }) }}
      className="button primary"
    >
      {words.compareTwo}
    </Link>
  ) : (
    ticked.length === 1 && <p className="hint">{words.tickOther}</p>
  )

interface ListProps {
  readonly jobId: string
  readonly isBlind: boolean
  readonly candidates: readonly JobCandidate[]
}

const List = ({ jobId, isBlind, candidates }: ListProps) => {
  const [asked, setAsked] = useState<Move>()
  const [ticked, setTicked] = useState<readonly number[]>([])
  // The third that is ticked takes the place of the first.
  const tick = (id: number) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id].slice(-2))
  const onKeyDown = useListKeys({ candidates, onMove: setAsked, onTick: tick })
  return (
    <>
      <div className="row between">
        <KeyHelp />
        <CompareLink jobId={jobId} ticked={ticked} isBlind={isBlind} />
      </div>
      {/* What has the focus is a link or a button inside; the list hears its keys. */}
      <ol className="stack" onKeyDown={onKeyDown}>
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.application_id}
            candidate={candidate}
            jobId={jobId}
            isBlind={isBlind}
            isTicked={ticked.includes(candidate.application_id)}
            onTick={() => tick(candidate.application_id)}
            onMove={setAsked}
          />
        ))}
      </ol>
      <MoveDialog move={asked} onClose={() => setAsked(undefined)} />
    </>
  )
}

const NobodyYet = ({ job }: { readonly job: Job }) => (
  <Empty icon="people" title={words.none}>
    <p className="soft">{job.status === 'active' ? words.noneOpen : words.noneDraft}</p>
  </Empty>
)

const Ranked = ({ job }: { readonly job: Job }) => {
  const view = route.useSearch()
  const navigate = useNavigate()
  const bar = job.qualified_score ?? BAR
  const isBlind = view.blind === true
  const ranked = useInfiniteQuery(candidatesQuery(job.id, isBlind, view.bar === true ? bar : undefined))
  const params = { jobId: String(job.id) }
  const show = (next: View) =>
    void navigate({ to: '/hire/jobs/$jobId', params, search: readView({ ...next }), resetScroll: false })
  return (
    <Loaded query={ranked}>
      {({ pages }) => {
        const loaded = pages.flatMap(({ items }) => items)
        const shown = loaded.filter(({ status }) => view.status === undefined || status === view.status)
        if (loaded.length === 0 && view.bar !== true && !isBlind) return <NobodyYet job={job} />
        return (
          <div className="stack">
            <div>
              <h2>
                {words.ranked} <span className="soft figure small">{words.of(shown.length, pages[0]?.total ?? 0)}</span>
              </h2>
              <p className="hint">{words.rankedHint}</p>
            </div>
            <Filters view={view} candidates={loaded} bar={bar} onChange={show} />
            {shown.length === 0 ? (
              <Empty icon="people" title={words.noneShown}>
                <p className="soft">{words.withdrawnHint}</p>
                <Button onClick={() => show(isBlind ? { blind: true } : {})}>{words.clear}</Button>
              </Empty>
            ) : (
              <List jobId={params.jobId} isBlind={isBlind} candidates={shown} />
            )}
            {ranked.hasNextPage && (
              <div>
                <Button isBusy={ranked.isFetchingNextPage} onClick={() => void ranked.fetchNextPage()}>
                  {words.more}
                </Button>
              </div>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}

const Page = () => {
  const job = useQuery(jobQuery(Number(route.useParams().jobId)))
  useTitle(job.data && words.tab(job.data.title))
  return (
    <Loaded query={job}>
      {(found) => (
        <>
          <JobHead job={found} />
          <Ranked job={found} />
        </>
      )}
    </Loaded>
  )
}

export const Applicants = () => (
  <SignedIn>
    <Page />
  </SignedIn>
)
