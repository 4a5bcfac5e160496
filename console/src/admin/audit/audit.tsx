import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Decision } from '@zodie/sdk'
import { type FormEvent, useId } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, PageHead, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import { capitalised, formatMoment } from '../../words/format.ts'
import '../admin.css'
import { ForAdministrators } from '../for-administrators.tsx'

const words = {
  title: 'Record of decisions',
  lead: 'Who saw which score and who decided what, each entry chained to the one before by its hash.',
  verify: 'Prove it',
  verifyHint:
    'Run on the machine itself, it walks the whole record and says whether anything was changed, removed, put in or moved. Keep the head that it prints where nobody here can change it, and give it the next time.',
  ofApplication: 'Decisions about an application',
  number: 'Number of the application',
  show: 'Show',
  none: 'Nothing is on record about it.',
  more: 'Show older ones',
  by: (role: string, user: number | null) => (user === null ? `by the ${role}` : `by the ${role}, user ${user}`),
  entry: (seq: number) => `Entry ${seq}`,
  engine: (version: string) => `engine ${version}`,
}

const COMMANDS = ['zodie audit verify', 'zodie audit verify --since HEAD'] as const
const route = getRouteApi('/admin/audit')

const NumberForm = () => {
  const { application } = route.useSearch()
  const navigate = route.useNavigate()
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const number = Number(new FormData(event.currentTarget).get('number'))
    void navigate({ search: { application: number } })
  }
  return (
    <form key={application} className="admin-form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.number}</label>
        <input
          id={id}
          name="number"
          type="number"
          min={1}
          step={1}
          className="input"
          defaultValue={application}
          required
        />
      </div>
      <Button type="submit" look="primary">
        {words.show}
      </Button>
    </form>
  )
}

/** "from applied, to interview"; of the first status, from none: "to applied" */
const detailsOf = ({ details }: Decision): string =>
  Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name.replaceAll('_', ' ')} ${value}`)
    .join(', ')

const Entry = ({ decision }: { readonly decision: Decision }) => (
  <li>
    <p>
      <strong>{capitalised(decision.kind)}</strong> {detailsOf(decision)}
    </p>
    <p className="hint">
      {[
        formatMoment(decision.at),
        words.by(decision.role, decision.user_id),
        ...(decision.analysis === null ? [] : [words.engine(decision.analysis.engine_version)]),
      ].join(', ')}
    </p>
    <p className="hint admin-hash">
      {words.entry(decision.seq)} <code>{decision.hash}</code>
    </p>
  </li>
)

const Decisions = ({ application }: { readonly application: number }) => {
  const decisions = useInfiniteQuery({
    queryKey: ['decisions', application],
    queryFn: ({ pageParam, signal }) =>
      client.decisions.list(application, { ...(pageParam !== '' && { cursor: pageParam }), signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  return (
    <Loaded query={decisions}>
      {({ pages }) => {
        const entries = pages.flatMap(({ items }) => items)
        return (
          <>
            {entries.length === 0 && <p className="soft">{words.none}</p>}
            <ol className="timeline">
              {entries.map((decision) => (
                <Entry key={decision.seq} decision={decision} />
              ))}
            </ol>
            {decisions.hasNextPage && (
              <div>
                <Button isBusy={decisions.isFetchingNextPage} onClick={() => void decisions.fetchNextPage()}>
                  {words.more}
                </Button>
              </div>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

export const AuditPage = () => {
  useTitle(words.title)
  return (
    <ForAdministrators>
      <PageHead title={words.title} lead={words.lead} />
      <div className="stack wide">
        <Section title={words.verify} hint={words.verifyHint}>
          {COMMANDS.map((command) => (
            <pre key={command} className="admin-command">
              <code>{command}</code>
            </pre>
          ))}
        </Section>
        <Section title={words.ofApplication}>
          <NumberForm />
          <Asked />
        </Section>
      </div>
    </ForAdministrators>
  )
}

const Asked = () => {
  const { application } = route.useSearch()
  return application !== undefined && <Decisions application={application} />
}
