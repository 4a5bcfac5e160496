import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Job } from '@zodie/sdk'
import { useDeferredValue, useId, useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { jobQuery } from '../queries.ts'

const words = {
  search: 'Search the open jobs',
  placeholder: 'Title, skill, company …',
  none: 'No open job has these words.',
  noJobs: 'There is no open job yet.',
  another: 'Choose another',
}

const whereOf = ({ company, location }: Job): string => [company, location].filter((part) => part !== null).join(' · ')

interface ChoiceProps {
  readonly jobId: number | undefined
  readonly onChoose: (jobId: number | undefined) => void
}

const Chosen = ({ jobId, onChoose }: { readonly jobId: number; readonly onChoose: ChoiceProps['onChoose'] }) => {
  const job = useQuery(jobQuery(jobId))
  return (
    <div className="row between">
      <Loaded query={job}>
        {(found) => (
          <p>
            <strong>{found.title}</strong>
            <br />
            <span className="soft">{whereOf(found)}</span>
          </p>
        )}
      </Loaded>
      <Button onClick={() => onChoose(undefined)}>{words.another}</Button>
    </div>
  )
}

const Search = ({ onChoose }: Pick<ChoiceProps, 'onChoose'>) => {
  const id = useId()
  const [text, setText] = useState('')
  const query = useDeferredValue(text.trim())
  const found = useQuery({
    queryKey: ['job-choice', query],
    queryFn: ({ signal }) => client.jobs.search({ ...(query === '' ? {} : { query }), limit: 6, signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          className="input"
          placeholder={words.placeholder}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Loaded query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{query === '' ? words.noJobs : words.none}</p>
          ) : (
            <ul className="choices">
              {items.map((job) => (
                <li key={job.id}>
                  <button type="button" className="choice" onClick={() => onChoose(job.id)}>
                    <strong>{job.title}</strong>
                    <span className="soft small">{whereOf(job)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

export const JobChoice = ({ jobId, onChoose }: ChoiceProps) =>
  jobId === undefined ? <Search onChoose={onChoose} /> : <Chosen jobId={jobId} onChoose={onChoose} />
