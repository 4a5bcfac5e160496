import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatNumber } from '../../words/format.ts'
import { Facets } from './facets.tsx'
import { JobCard } from './job-card.tsx'
import './jobs.css'
import { readSearch, type SearchState, toQuery } from './search-state.ts'
import { words } from './words.ts'

const route = getRouteApi('/jobs')
const PAGE_SIZE = 20
/** As long as a person pauses between two keys. */
const TYPING_MS = 180

/** A text field whose words go into the address once the typing rests. */
const useTyped = (value: string, commit: (text: string) => void) => {
  const [text, setText] = useState(value)
  const [committed, setCommitted] = useState(value)
  // The address changed by another way: back, or a link.
  if (value !== committed) {
    setCommitted(value)
    setText(value)
  }
  useEffect(() => {
    if (text === committed) return
    const timer = setTimeout(() => {
      setCommitted(text)
      commit(text)
    }, TYPING_MS)
    return () => clearTimeout(timer)
  })
  return [text, setText] as const
}

/** More letters in a field that had some: no step of its own for Back. */
const isTypedOn = (state: SearchState, change: SearchBarChange): boolean =>
  !('sort' in change) &&
  Object.keys(change).some((name) => state[name as keyof SearchState /* its own keys */] !== undefined)

type SearchBarChange = Partial<Record<keyof SearchState, string>>

interface SearchBarProps {
  readonly state: SearchState
  readonly onChange: (change: SearchBarChange) => void
}

const SearchBar = ({ state, onChange }: SearchBarProps) => {
  const [queryId, placeId, sortId] = [useId(), useId(), useId()]
  const [query, setQuery] = useTyped(state.query ?? '', (text) => onChange({ query: text }))
  const [place, setPlace] = useTyped(state.location ?? '', (text) => onChange({ location: text }))
  return (
    <search className="search-bar">
      <div className="field grow-more">
        <label htmlFor={queryId}>{words.query}</label>
        <input
          id={queryId}
          type="search"
          className="input"
          placeholder={words.queryHint}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={placeId}>{words.place}</label>
        <input id={placeId} className="input" value={place} onChange={({ target }) => setPlace(target.value)} />
      </div>
      <div className="field">
        <label htmlFor={sortId}>{words.sort}</label>
        <select
          id={sortId}
          className="select"
          value={state.sort ?? ''}
          onChange={({ target }) => onChange({ sort: target.value })}
        >
          {Object.entries(words.sorts).map(([name, label]) => (
            <option key={name} value={name === 'auto' ? '' : name}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </search>
  )
}

const Results = ({ state, onClear }: { readonly state: SearchState; readonly onClear: () => void }) => {
  const found = useInfiniteQuery({
    queryKey: ['jobs', state],
    queryFn: ({ pageParam, signal }) =>
      client.jobs.search({
        ...toQuery(state),
        limit: PAGE_SIZE,
        ...(pageParam !== '' && { cursor: pageParam }),
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded query={found}>
      {({ pages }) => {
        const jobs = pages.flatMap(({ items }) => items)
        const first = pages[0]
        return (
          <div className="stack" aria-busy={found.isPlaceholderData}>
            <p className="soft" role="status">
              {words.found(
                `${first?.isTotalEstimated === true ? words.about : ''}${formatNumber(first?.total ?? 0)}`,
                first?.total === 1,
              )}
            </p>
            {jobs.length === 0 ? (
              <Empty icon="search" title={words.none}>
                <p className="soft">{words.noneLead}</p>
                <Button onClick={onClear}>{words.clear}</Button>
              </Empty>
            ) : (
              <ul className="stack tight">
                {jobs.map((job) => (
                  <JobCard key={job.id} job={job} />
                ))}
              </ul>
            )}
            {found.hasNextPage && (
              <div>
                <Button isBusy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
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

export const JobSearch = () => {
  useTitle(words.title)
  const state = readSearch(route.useSearch())
  const navigate = route.useNavigate()
  // Each choice is a step that Back takes back; typing is one step, not one for each key.
  const go = (next: SearchState, replace: boolean) =>
    void navigate({ search: { ...next }, replace, resetScroll: false })
  const facets = useQuery({
    queryKey: ['facets', { ...state, sort: undefined }],
    queryFn: ({ signal }) => client.jobs.facets({ ...toQuery(readSearch({ ...state, sort: undefined })), signal }),
    placeholderData: keepPreviousData,
  })
  const clear = () => go({}, false)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <SearchBar
        state={state}
        onChange={(change) => go(readSearch({ ...state, ...change }), isTypedOn(state, change))}
      />
      <div className="search-layout">
        <Facets counts={facets.data} state={state} onChange={(next) => go(next, false)} onClear={clear} />
        <Results state={state} onClear={clear} />
      </div>
    </>
  )
}
