import type { Analysis, Job } from '../sdk/src/index.ts'
import { renderAdvice } from './advice.ts'
import { renderCertificate } from './certificate.ts'
import { renderCriteria } from './criteria.ts'
import { make } from './dom.ts'
import { renderProjects } from './projects.ts'
import { renderScores } from './scores.ts'

const part = (title: string, ...content: readonly (Node | null)[]): HTMLElement =>
  make('section', { class: 'card' }, make('h3', {}, title), ...content)

const chips = (skills: readonly string[], tone: string, none: string): HTMLElement =>
  skills.length === 0
    ? make('p', { class: 'hint' }, none)
    : make('ul', { class: 'chips' }, ...skills.map((skill) => make('li', { class: tone }, skill)))

const renderSkills = ({ skill_alignment: { matched_skills, missing_skills } }: Analysis): HTMLElement =>
  part(
    'Skills',
    make('h4', {}, 'Missing'),
    chips(missing_skills, 'weak', 'None that the job asks for.'),
    make('h4', {}, 'Found'),
    chips(matched_skills, 'good', 'None that the job asks for.'),
  )

const renderNotJudged = ({ not_judged }: Analysis): HTMLElement | null =>
  not_judged.length === 0
    ? null
    : part(
        'What could not be judged',
        make('p', { class: 'hint' }, 'These count neither for nor against.'),
        make('ul', {}, ...not_judged.map((sentence) => make('li', {}, sentence))),
      )

const renderFailure = (detail: string): HTMLElement =>
  make('section', { class: 'card failed' }, make('h3', {}, 'This resume could not be analysed'), make('p', {}, detail))

/** Everything that the service says of a resume against a job. */
export const renderAnalysis = (analysis: Analysis, job: Job): readonly Node[] => {
  if (analysis.failure !== null) return [renderFailure(analysis.failure.detail)]
  const parts = [
    renderScores(analysis, job),
    part('What would help most', ...renderAdvice(analysis)),
    part('What the job asks, and what was found', renderCriteria(analysis, job)),
    renderSkills(analysis),
    part('Roles and projects as proof', renderProjects(analysis)),
    renderNotJudged(analysis),
    renderCertificate(analysis),
  ]
  return parts.filter((one) => one !== null)
}

const PROMISES = [
  ['Scores', 'One overall, one for each of seven questions, with the weights.'],
  ['Evidence', 'For every criterion of the job: the words of the job beside the words of the resume.'],
  ['Advice', 'What to change, why, and by how many points the score would rise.'],
  ['Limits', 'What could not be judged is named, not guessed.'],
] as const

export const renderNothingYet = (job: Job | undefined): readonly Node[] => [
  make(
    'div',
    { class: 'card empty' },
    make(
      'p',
      {},
      job === undefined
        ? 'Nothing to show yet. With a job and a resume, this is where you will read:'
        : `No analysis for “${job.title}” is shown yet. Once there is one, you will read here:`,
    ),
    make('dl', {}, ...PROMISES.flatMap(([name, promise]) => [make('dt', {}, name), make('dd', {}, promise)])),
  ),
]
