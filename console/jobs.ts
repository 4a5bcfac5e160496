import type { Client, Job } from '../sdk/src/index.ts'
import { onPress, showProblem } from './act.ts'
import { find, make } from './dom.ts'
import { capitalised } from './words.ts'

const PAGE = 20

const factsOf = (job: Job): string =>
  [
    job.company,
    job.location,
    job.experience_level && capitalised(job.experience_level),
    job.remote && capitalised(job.remote),
  ]
    .filter(Boolean)
    .join(' · ')

const choiceOf = (job: Job, isChosen: boolean, onChosen: (job: Job) => void): HTMLElement => {
  const radio = make('input', { type: 'radio', name: 'job', value: job.id, checked: isChosen })
  radio.addEventListener('change', () => onChosen(job))
  return make(
    'label',
    { class: 'job' },
    radio,
    make('span', {}, make('strong', {}, job.title), make('span', { class: 'hint' }, factsOf(job) || `Job ${job.id}`)),
  )
}

export interface JobList {
  /** The job that is chosen. */
  readonly chosen: () => Job | undefined
  /** Puts a new job first and chooses it. */
  addChosen(job: Job): void
}

/** Step 2: the open jobs, newest first, one of which is chosen. */
export const startJobList = (client: Client, onChosen: (job: Job) => void): JobList => {
  const list = find('job-list', HTMLElement)
  const state = find('jobs-state', HTMLElement)
  const more = find('more-jobs', HTMLButtonElement)
  const problem = find('jobs-problem', HTMLElement)
  let shown: readonly Job[] = []
  let total = 0
  let chosen: Job | undefined

  const choose = (job: Job): void => {
    chosen = job
    onChosen(job)
  }

  const render = (): void => {
    list.replaceChildren(...shown.map((job) => choiceOf(job, job.id === chosen?.id, choose)))
    state.textContent = shown.length > 0 ? '' : 'There is no open job yet. Post the first one below.'
    more.hidden = shown.length >= total
    if (shown.length === 0) find('post-job', HTMLDetailsElement).open = true
  }

  const load = async (): Promise<void> => {
    const page = await client.jobs.list({ skip: shown.length, limit: PAGE })
    const known = new Set(shown.map(({ id }) => id))
    shown = [...shown, ...page.items.filter(({ id }) => !known.has(id))]
    total = page.total
    render()
  }

  onPress(more, problem, load)
  load().catch((error: unknown) => {
    state.textContent = ''
    more.hidden = false
    more.textContent = 'Load the open jobs again'
    showProblem(problem, error)
  })

  return {
    chosen: () => chosen,
    addChosen: (job) => {
      shown = [job, ...shown]
      total += 1
      choose(job)
      render()
      list.querySelector('input')?.focus()
    },
  }
}
