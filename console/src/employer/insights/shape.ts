import type { JobInsights } from '@zodie/sdk'
import type { Bar } from '../../charts/bar-list.tsx'
import type { Column } from '../../charts/columns.tsx'
import { formatScore } from '../../words/format.ts'
import { gradeOf, statusOf } from '../../words/grades.ts'
import { words } from './words.ts'

/* From what the service counted to what the charts draw. */

type Step = JobInsights['funnel'][number]

const conversionOf = ({ conversion, reached }: Step, isLast: boolean): string => {
  if (isLast) return words.last
  return conversion === null || reached === 0 ? words.noConversion : words.conversion(`${formatScore(conversion)} %`)
}

const stepHint = (step: Step, isLast: boolean): string => {
  if (isLast) return words.last
  const dwell = step.dwell_days === null ? words.noDwell : words.dwell(formatScore(step.dwell_days))
  return `${conversionOf(step, isLast)} · ${dwell}`
}

/** The way to a hire; who left it on the way is below. */
const WAY = ['applied', 'screening', 'interview', 'offer', 'hired']

export const funnelBars = (funnel: JobInsights['funnel']): readonly Bar[] =>
  funnel.map((step) => ({
    key: step.status,
    label: statusOf(step.status).word,
    value: step.reached,
    text: String(step.reached),
    hint: WAY.includes(step.status) ? stepHint(step, step.status === 'hired') : undefined,
    tone: WAY.includes(step.status) ? undefined : 'none',
  }))

/** Those at or above the bar stand out; the step that the bar lies in takes its grade as a whole. */
export const scoreColumns = (steps: JobInsights['score_distribution'], bar: number): readonly Column[] =>
  steps.map(({ from, to, candidates }) => ({
    key: String(from),
    label: String(from),
    value: candidates,
    says: words.scoreStep(from, to, candidates),
    tone: from >= bar ? 'good' : gradeOf(from).tone === 'good' ? 'fair' : 'none',
  }))

export const namedBars = (counted: readonly { readonly name: string; readonly value: number }[]): readonly Bar[] =>
  counted.map(({ name, value }) => ({ key: name, label: name, value, text: String(value) }))

export const groupBars = <Name extends string>(
  counts: Readonly<Record<Name, number>>,
  names: Readonly<Record<Name, string>>,
): readonly Bar[] =>
  (Object.keys(names) as Name[]) // its own keys
    .map((name) => ({ key: name, label: names[name], value: counts[name], text: String(counts[name]) }))
    .filter(({ value }) => value > 0)

/** What would bring the most first. */
export const relaxedBars = ({ criteria }: JobInsights['relaxed']): readonly Bar[] =>
  criteria
    .toSorted((a, b) => b.more - a.more)
    .map(({ criterion, qualify, more, text }) => ({
      key: criterion,
      label: criterion,
      value: qualify,
      text: more > 0 ? `${words.qualify(qualify)} (${words.more(more)})` : words.qualify(qualify),
      hint: text,
    }))
