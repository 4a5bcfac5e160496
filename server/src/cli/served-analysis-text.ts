import type { Analysis } from '@zodie/sdk'
import { scoreLine } from './analysis-text.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'
import { wrap } from './wrap.ts'

export interface ServedPage {
  readonly analysis: Analysis
  /** Of the job. */
  readonly title: string
  /** Characters of a line. */
  readonly width: number
  readonly paint: Paint
}

const SCORES = [
  ['overall', 'overall_score'],
  ['skills', 'skill_alignment_score'],
  ['experience', 'experience_score'],
  ['education', 'education_score'],
  ['shown at work', 'project_validation_score'],
  ['formatting', 'formatting_score'],
  ['trustworthiness', 'trustworthiness_score'],
  ['credibility', 'credibility_score'],
] as const

const MOST_ADVICE = 5

/** What a server answered, as a page of text: scores, skills, and what would bring most. */
export const renderServedAnalysis = (page: ServedPage): string =>
  [heading(page), scores(page), skills(page), advice(page)]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n')

const heading = ({ analysis, title, width, paint }: ServedPage): readonly string[] => [
  ...wrap(printable(title), width).map((line) => paint('strong', line)),
  ...wrap(printable(analysis.analysis_summary), width),
]

const scores = ({ analysis, paint }: ServedPage): readonly string[] =>
  SCORES.map(([name, field]) => scoreLine(name, analysis[field], '', paint))

/** As wide as the name of a score. */
const LABEL_WIDTH = 19

const skills = ({ analysis, width }: ServedPage): readonly string[] => {
  const { matched_skills: matched, missing_skills: missing } = analysis.skill_alignment
  const linesOf = (name: string, found: readonly string[]) =>
    found.length === 0
      ? []
      : wrap(printable(found.join(', ')), width - LABEL_WIDTH).map(
          (line, index) => (index === 0 ? `  ${name}` : '').padEnd(LABEL_WIDTH) + line,
        )
  return [...linesOf('matched', matched), ...linesOf('missing', missing)]
}

const advice = ({ analysis, width, paint }: ServedPage): readonly string[] => {
  const most = analysis.recommendation_details.slice(0, MOST_ADVICE)
  if (most.length === 0) return []
  return [
    paint('strong', 'What to do, most points first'),
    ...most.flatMap(({ gain, text }) => {
      const [first = '', ...rest] = wrap(printable(text), width - 8)
      return [
        `  ${(gain > 0 ? `+${gain.toFixed(1)}` : '·').padEnd(5)} ${first}`,
        ...rest.map((part) => `        ${part}`),
      ]
    }),
  ]
}
