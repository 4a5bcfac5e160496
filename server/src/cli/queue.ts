import { readQueue, retryTask } from '../operations/queue/commands.ts'
import type { QueueState } from '../operations/queue/schemas.ts'
import { REVIVALS } from '../revivals.ts'
import { TASK_NAMES } from '../task-names.ts'
import { UsageError } from './failure.ts'
import { print, printJsonLine } from './output.ts'
import { withDatabase } from './with-database.ts'

/** `zodie queue list`: what waits, runs and has failed on every try. */
export const listQueue = async (environment: NodeJS.ProcessEnv, { json }: { readonly json?: true }): Promise<void> => {
  const state = await withDatabase(environment, 'zodie queue', ({ db }) => readQueue({ db, taskNames: TASK_NAMES }))
  await (json ? printJsonLine(state) : print(render(state)))
}

const TASK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** `zodie queue retry ID…`: one more try for each. */
export const retryTasks = async (environment: NodeJS.ProcessEnv, ids: readonly string[]): Promise<void> => {
  const wrong = ids.find((id) => !TASK_ID.test(id))
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is no id of a task. zodie queue list shows them.`)
  await withDatabase(environment, 'zodie queue', async ({ db }) => {
    for (const id of ids) {
      const task = await retryTask({ db, taskNames: TASK_NAMES, revivals: REVIVALS }, id)
      await print(`${task} ${id} is tried once more.\n`)
    }
  })
}

const COLUMNS = ['ready', 'delayed', 'running', 'dead'] as const

const render = ({ tasks, dead }: QueueState): string => {
  const widest = Math.max(...tasks.map(({ task }) => task.length))
  const head = [''.padEnd(widest), ...COLUMNS.map((column) => column.padStart(8)), '  oldest waits'].join('')
  const rows = tasks.map((task) =>
    [
      task.task.padEnd(widest),
      ...COLUMNS.map((column) => String(task[column]).padStart(8)),
      `${task.oldest_ready_seconds.toFixed(0).padStart(12)} s`,
    ].join(''),
  )
  return `${[head, ...rows, ...dead.flatMap(renderDead)].join('\n')}\n${dead.length === 0 ? '' : HINT}`
}

const HINT = '\nOne more try: zodie queue retry ID. Why it failed is in the log, under the id of the task.\n'

const renderDead = (dead: QueueState['dead'][number]): readonly string[] => {
  const about = [
    ...(dead.analysis_id === null ? [] : [`analysis ${dead.analysis_id}`]),
    ...(dead.delivery_id === null ? [] : [`delivery ${dead.delivery_id}`]),
  ]
  return [
    '',
    `dead  ${dead.id}  ${[dead.task, ...about].join(', ')}`,
    `      ${dead.tries} tries until ${dead.failed_at}, the last ended by: ${dead.last_error ?? 'unknown'}`,
  ]
}
