import { ZodieProblem } from '../sdk/src/index.ts'
import { make } from './dom.ts'

/** Told on the document when the service no longer takes our word for who is signed in. */
export const SIGN_IN_ENDED = 'zodie-sign-in-ended'

const FAULT = 'Something in this page went wrong. Reload it and try again.'

/** Shows the service's own sentence in a region that is read aloud. */
export const showProblem = (region: HTMLElement, error: unknown): void => {
  if (!(error instanceof ZodieProblem)) {
    region.replaceChildren(make('p', {}, FAULT))
    throw error
  }
  const faults = error.errors.length > 1 ? error.errors.map(({ detail }) => make('li', {}, detail)) : []
  region.replaceChildren(
    make('p', {}, error.detail),
    ...(faults.length > 0 ? [make('ul', {}, ...faults)] : []),
    ...(error.requestId === null ? [] : [make('p', { class: 'request-id' }, `Request ${error.requestId}`)]),
  )
  if (error.status === 401) document.dispatchEvent(new Event(SIGN_IN_ENDED))
}

interface Action {
  readonly button: HTMLButtonElement
  /** Where a failure is said. */
  readonly problem: HTMLElement
  readonly work: () => Promise<void>
}

/** One thing that the user asked for: the button is busy while it lasts, and a failure is said beside it. */
const act = async ({ button, problem, work }: Action): Promise<void> => {
  // Not `disabled`, which would take the focus away from who pressed it.
  if (button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  problem.replaceChildren()
  try {
    await work()
  } catch (error) {
    showProblem(problem, error)
  } finally {
    button.ariaBusy = 'false'
  }
}

/** Runs the work when the form is sent, by its own submit button. */
export const onSubmit = (form: HTMLFormElement, problem: HTMLElement, work: () => Promise<void>): void => {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const button = event.submitter
    if (button instanceof HTMLButtonElement) void act({ button, problem, work })
  })
}

export const onPress = (button: HTMLButtonElement, problem: HTMLElement, work: () => Promise<void>): void => {
  button.addEventListener('click', () => void act({ button, problem, work }))
}
