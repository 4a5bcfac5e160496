import type { Analysis } from '../sdk/src/index.ts'
import { bar, make } from './dom.ts'
import { gradeOf, oneDecimal } from './words.ts'

type Project = Analysis['project_validation']['projects'][string]

/** What a signal is called when it is there, and when it is not. */
const SIGNALS: Readonly<Record<string, readonly [there: string, absent: string]>> = {
  depth: ['told in some depth', 'told in few words'],
  relevance: ['uses what the job asks', 'uses nothing the job asks'],
  outcome: ['says what came of it', 'says no outcome'],
  number: ['has a number', 'has no number'],
  link: ['has a link', 'has no link'],
}

const signalsOf = ({ signals }: Project): HTMLElement =>
  make(
    'ul',
    { class: 'signals' },
    ...Object.entries(signals).map(([name, isThere]) => {
      const [there, absent] = SIGNALS[name] ?? [name, `no ${name}`]
      return make('li', { class: isThere ? 'there' : 'absent' }, isThere ? there : absent)
    }),
  )

const renderOne = (name: string, project: Project): HTMLElement => {
  const { word, tone } = gradeOf(project.score)
  return make(
    'li',
    {},
    make(
      'p',
      { class: 'row between' },
      make('strong', {}, name),
      make('span', { class: `figure ${tone}` }, `${oneDecimal(project.score)} · ${word.toLowerCase()}`),
    ),
    bar(project.score / 100, tone),
    signalsOf(project),
  )
}

export const renderProjects = ({ project_validation: { projects } }: Analysis): HTMLElement => {
  const bestFirst = Object.entries(projects).toSorted(([, a], [, b]) => b.score - a.score)
  return bestFirst.length === 0
    ? make('p', { class: 'hint' }, 'The resume has no role or project that could be judged.')
    : make('ul', { class: 'projects' }, ...bestFirst.map(([name, project]) => renderOne(name, project)))
}
