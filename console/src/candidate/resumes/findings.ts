import type { Analysis } from '@zodie/sdk'
import { levelOf, severityOf, type Tone } from '../../words/grades.ts'
import type { Place } from './read-values.ts'

/** What an analysis says of a place. */
export interface Finding {
  readonly key: string
  readonly title: string
  readonly why: string
  readonly tone: Tone
  readonly place: Place
}

const ofCriteria = ({ items }: Analysis): readonly Finding[] =>
  items.flatMap(({ criterion, level, resume }) =>
    resume.map((place) => ({
      key: `${criterion.id} ${place.start}`,
      title: criterion.label,
      why: levelOf(level, criterion.kind).word,
      tone: levelOf(level, criterion.kind).tone,
      place,
    })),
  )

const ofAdvice = ({ recommendation_details: advice }: Analysis): readonly Finding[] =>
  advice.flatMap(({ rule, text, why, severity, place }) =>
    place === null
      ? []
      : [{ key: `${rule} ${place.start} ${text}`, title: text, why, tone: severityOf(severity).tone, place }],
  )

/** Advice and evidence, each in the order of the page. */
export const findingsOf = (
  analysis: Analysis,
): { readonly advice: readonly Finding[]; readonly evidence: readonly Finding[] } => {
  const inOrder = (findings: readonly Finding[]) => findings.toSorted((a, b) => a.place.start - b.place.start)
  return { advice: inOrder(ofAdvice(analysis)), evidence: inOrder(ofCriteria(analysis)) }
}
