import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Application } from '@zodie/sdk'
import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, GradeTag, PageHead, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { showToast } from '../../shell/toasts.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatMoment } from '../../words/format.ts'
import { statusOf } from '../../words/grades.ts'
import { myApplicationsQuery } from '../queries.ts'
import { ApplicationRow } from './application-row.tsx'

const words = {
  title: 'My applications',
  none: 'No application yet',
  noneLead: 'Find a job, look how your resume fits, and apply from its page.',
  jobs: 'Find a job',
  history: 'History',
  hideHistory: 'Hide the history',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this application?',
  withdrawText: (job: string) => `“${job}”: the employer sees that you withdrew. It cannot be taken back.`,
  keep: 'Keep it',
  withdrawn: 'The application is withdrawn.',
  roles: { applicant: 'by you', employer: 'by the employer', administrator: 'by an administrator' },
}

const CLOSED = ['hired', 'rejected', 'withdrawn']

const History = ({ id }: { readonly id: number }) => {
  const history = useQuery({
    queryKey: ['application-history', id],
    queryFn: ({ signal }) => client.applications.history(id, { limit: 100, signal }),
  })
  return (
    <Loaded query={history} skeleton={<Skeleton height="4rem" />}>
      {({ items }) => (
        <ol className="timeline">
          {items.map((event) => (
            <li key={event.id}>
              <p className="row">
                <GradeTag grade={statusOf(event.to_status)} />
                <span className="hint">
                  {formatMoment(event.created_at)}, {words.roles[event.role]}
                </span>
              </p>
              {event.note !== null && <p>{event.note}</p>}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  )
}

const useWithdraw = (onDone: () => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => client.applications.withdraw(id),
    onSuccess: async () => {
      showToast({ tone: 'done', text: words.withdrawn })
      await queries.invalidateQueries()
    },
    onSettled: onDone,
  })
}

const Row = ({ application, onWithdraw }: { readonly application: Application; readonly onWithdraw: () => void }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <ApplicationRow application={application}>
      <div className="row">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hideHistory : words.history}
        </Button>
        {!CLOSED.includes(application.status) && (
          <Button look="quiet" onClick={onWithdraw}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {isOpen && <History id={application.id} />}
    </ApplicationRow>
  )
}

const List = ({ items }: { readonly items: readonly Application[] }) => {
  const [asked, setAsked] = useState<Application>()
  const withdraw = useWithdraw(() => setAsked(undefined))
  return (
    <Section title={words.title}>
      <ul className="rows">
        {items.map((application) => (
          <Row key={application.id} application={application} onWithdraw={() => setAsked(application)} />
        ))}
      </ul>
      <Dialog title={words.withdrawTitle} isOpen={asked !== undefined} onClose={() => setAsked(undefined)}>
        <p>{words.withdrawText(asked?.job_title ?? '')}</p>
        <div className="row">
          <Button look="danger" isBusy={withdraw.isPending} onClick={() => asked && withdraw.mutate(asked.id)}>
            {words.withdraw}
          </Button>
          <Button onClick={() => setAsked(undefined)}>{words.keep}</Button>
        </div>
      </Dialog>
    </Section>
  )
}

const Page = () => {
  const applications = useQuery(myApplicationsQuery)
  return (
    <>
      <PageHead title={words.title} />
      <Loaded query={applications}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="send" title={words.none}>
              <p className="soft">{words.noneLead}</p>
              <Link to="/jobs" className="button primary">
                {words.jobs}
              </Link>
            </Empty>
          ) : (
            <List items={items} />
          )
        }
      </Loaded>
    </>
  )
}

export const Applications = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
