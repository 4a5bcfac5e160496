import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JobCriteria } from '@zodie/sdk'
import { useEffect, useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Note, Section, Skeleton, Tag } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { criteriaDraftOf, type Draft } from './draft.ts'
import { words } from './words.ts'

/** As long as a person pauses between two words. */
const TYPING_MS = 400
const IMPORTANCES = ['required', 'preferred', 'mentioned'] as const

type Criterion = JobCriteria['criteria'][number]

const useRested = <Value,>(value: Value): Value => {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), TYPING_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

const One = ({ criterion: { label, kind, any_of: alternatives, place } }: { readonly criterion: Criterion }) => (
  <li>
    <p>
      <strong>{label}</strong> <span className="soft small">{words.kinds[kind]}</span>
    </p>
    {alternatives !== undefined && alternatives.length > 1 && <p className="hint">{words.anyOf(alternatives)}</p>}
    <blockquote className="quote soft">
      <q>{place.quote}</q>
    </blockquote>
  </li>
)

const Found = ({ criteria }: { readonly criteria: readonly Criterion[] }) =>
  criteria.length === 0 ? (
    <p className="soft">{words.nothing}</p>
  ) : (
    IMPORTANCES.map((importance) => {
      const some = criteria.filter((criterion) => criterion.importance === importance)
      return (
        some.length > 0 && (
          <div key={importance} className="stack tight">
            <h3>
              {words.importance[importance]} <span className="soft figure">{some.length}</span>
            </h3>
            <ul className="criteria-found">
              {some.map((criterion) => (
                <One key={criterion.id} criterion={criterion} />
              ))}
            </ul>
          </div>
        )
      )
    })
  )

const Notes = ({ notes }: { readonly notes: JobCriteria['notes'] }) => (
  <Section title={words.notes}>
    {notes.map(({ rule, severity, text, instead, place }) => (
      <Note key={`${rule} ${place?.start} ${text}`} tone={severity === 'refused' ? 'weak' : 'fair'}>
        <p>
          <Tag tone={severity === 'refused' ? 'weak' : 'fair'}>{words.severity[severity]}</Tag>
        </p>
        <p>{text}</p>
        {place !== null && (
          <blockquote className="quote">
            <q>{place.quote}</q>
          </blockquote>
        )}
        <p className="small">
          <strong>{words.instead}</strong> {instead}
        </p>
      </Note>
    ))}
  </Section>
)

/** What the service understands of a job while it is being written, and what it would change. */
export const LiveCriteria = ({ draft }: { readonly draft: Draft }) => {
  const asked = criteriaDraftOf(draft)
  const rested = useRested(JSON.stringify(asked))
  const read = useQuery({
    queryKey: ['draft-criteria', rested],
    queryFn: ({ signal }) => client.jobs.criteria(asked, { signal }),
    placeholderData: keepPreviousData,
    enabled: rested === JSON.stringify(asked),
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className="stack live" aria-label={words.live} tabIndex={0}>
      <Section title={words.live} hint={read.isFetching ? words.reading : words.liveHint}>
        <Loaded query={read} skeleton={<Skeleton height="8rem" />}>
          {({ criteria }) => <Found criteria={criteria} />}
        </Loaded>
      </Section>
      {read.data !== undefined && read.data.notes.length > 0 && <Notes notes={read.data.notes} />}
    </section>
  )
}
