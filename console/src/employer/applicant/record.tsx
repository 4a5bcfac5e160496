import { useQuery } from '@tanstack/react-query'
import type { Decision } from '@zodie/sdk'
import { Loaded } from '../../design/loaded.tsx'
import { GradeTag, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { formatMoment } from '../../words/format.ts'
import { statusOf } from '../../words/grades.ts'
import { words } from './words.ts'

interface RecordProps {
  readonly applicationId: number
}

export const History = ({ applicationId }: RecordProps) => {
  const history = useQuery({
    queryKey: ['application-history', applicationId],
    queryFn: ({ signal }) => client.applications.history(applicationId, { limit: 100, signal }),
  })
  return (
    <Section title={words.history}>
      <Loaded query={history} skeleton={<Skeleton height="4rem" />}>
        {({ items }) => (
          <ol className="timeline">
            {items.map(({ id, to_status, created_at, role, note }) => (
              <li key={id}>
                <p className="row">
                  <GradeTag grade={statusOf(to_status)} />
                  <span className="hint">
                    {formatMoment(created_at)}, {words.roles[role]}
                  </span>
                </p>
                {note !== null && <p>{note}</p>}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  )
}

/** "applied → screening", where the entry says so. */
const detailOf = ({ details, analysis }: Decision): string =>
  [
    typeof details['from'] === 'string' && `${statusOf(details['from']).word} →`,
    typeof details['to'] === 'string' && statusOf(details['to']).word,
    analysis !== null && words.engine(analysis.engine_version),
  ]
    .filter((part) => part !== false)
    .join(' ')

export const Decisions = ({ applicationId }: RecordProps) => {
  const decisions = useQuery({
    queryKey: ['decisions', applicationId],
    queryFn: ({ signal }) => client.decisions.list(applicationId, { limit: 100, signal }),
  })
  return (
    <Section title={words.decisions} hint={words.decisionsHint}>
      <Loaded query={decisions} skeleton={<Skeleton height="4rem" />}>
        {({ items }) => (
          <ol className="timeline">
            {items.map((decision) => (
              <li key={decision.seq}>
                <p>
                  {words.kinds[decision.kind]} <span className="soft">{detailOf(decision)}</span>
                </p>
                <p className="hint">
                  {formatMoment(decision.at)}, {words.roles[decision.role]}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  )
}
