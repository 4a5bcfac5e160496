import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueueState } from '@zodie/sdk'
import { HeadingRow } from '../../design/heading-row.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, PageHead, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { useTitle } from '../../shell/use-title.ts'
import { capitalised, formatMoment, formatNumber } from '../../words/format.ts'
import '../admin.css'
import { ForAdministrators } from '../for-administrators.tsx'

const words = {
  title: 'Background work',
  lead: 'Resumes that are being read, events that are being sent, and what keeps the installation tidy.',
  tasks: 'What waits and runs',
  tasksHint: 'Delayed: not before a time of its own, such as a second try. Dead: every try failed.',
  none: 'Nothing waits, runs or has failed.',
  headings: {
    task: 'Task',
    ready: 'Ready',
    delayed: 'Delayed',
    running: 'Running',
    dead: 'Dead',
    wait: 'Oldest waits',
  },
  seconds: (count: string) => `${count} s`,
  dead: 'What failed on every try',
  deadHint: 'Kept for seven days, the latest hundred. What went wrong stands in the log under the id of the task.',
  noDead: 'Nothing has failed on every try',
  retry: 'Try again',
  retried: 'It is queued again.',
  analysis: (id: number) => `analysis ${id}`,
  delivery: (id: number) => `delivery ${id}`,
  tries: (count: number, when: string) => `${count} tries until ${when}`,
  endedBy: (error: string) => `the last ended by: ${error}`,
}

/** As often as one looks twice. */
const REFRESH_MS = 5_000

type DeadTask = QueueState['dead'][number]

const Tasks = ({ tasks }: { readonly tasks: QueueState['tasks'] }) =>
  tasks.length === 0 ? (
    <p className="soft">{words.none}</p>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className="admin-scroll" aria-label={words.tasks} tabIndex={0}>
      <table className="table numbers">
        <HeadingRow headings={words.headings} />
        <tbody>
          {tasks.map(({ task, ready, delayed, running, dead, oldest_ready_seconds: waits }) => (
            <tr key={task}>
              <th scope="row">{capitalised(task.replaceAll('-', ' '))}</th>
              {Object.entries({ ready, delayed, running, dead }).map(([name, count]) => (
                <td key={name} className="figure">
                  {formatNumber(count)}
                </td>
              ))}
              <td className="figure">{words.seconds(formatNumber(waits))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

const subjectOf = ({ analysis_id: analysis, delivery_id: delivery }: DeadTask): string | undefined => {
  if (analysis !== null) return words.analysis(analysis)
  return delivery === null ? undefined : words.delivery(delivery)
}

const DeadRow = ({ dead }: { readonly dead: DeadTask }) => {
  const queries = useQueryClient()
  const retry = useMutation({
    mutationFn: () => client.queue.retry(dead.id),
    onSuccess: async () => {
      showToast({ tone: 'done', text: words.retried })
      await queries.invalidateQueries({ queryKey: ['queue'] })
    },
  })
  const subject = subjectOf(dead)
  return (
    <li className="row between">
      <div className="grow">
        <strong>
          {capitalised(dead.task.replaceAll('-', ' '))}
          {subject !== undefined && `, ${subject}`}
        </strong>
        <p className="hint">
          {words.tries(dead.tries, formatMoment(dead.failed_at))}
          {dead.last_error !== null && `, ${words.endedBy(dead.last_error)}`}
        </p>
        <p className="hint admin-hash">
          <code>{dead.id}</code>
        </p>
      </div>
      <Button isBusy={retry.isPending} aria-label={`${words.retry}: ${dead.id}`} onClick={() => retry.mutate()}>
        {words.retry}
      </Button>
    </li>
  )
}

const State = () => {
  const state = useQuery({
    queryKey: ['queue'],
    queryFn: ({ signal }) => client.queue.state({ signal }),
    refetchInterval: REFRESH_MS,
  })
  return (
    <Loaded query={state}>
      {({ tasks, dead }) => (
        <div className="stack wide">
          <Section title={words.tasks} hint={words.tasksHint}>
            <Tasks tasks={tasks} />
          </Section>
          {dead.length === 0 ? (
            <Empty icon="check" title={words.noDead} />
          ) : (
            <Section title={words.dead} hint={words.deadHint}>
              <ul className="rows">
                {dead.map((task) => (
                  <DeadRow key={task.id} dead={task} />
                ))}
              </ul>
            </Section>
          )}
        </div>
      )}
    </Loaded>
  )
}

export const QueuePage = () => {
  useTitle(words.title)
  return (
    <ForAdministrators>
      <PageHead title={words.title} lead={words.lead} />
      <State />
    </ForAdministrators>
  )
}
