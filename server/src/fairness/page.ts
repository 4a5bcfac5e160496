import { htmlMarkup } from '@zodie/engine'
import { TABLES } from './present.ts'
import type { FairnessMeasure, FairnessReport, FairnessRow, FairnessTable } from './schemas.ts'

const { each, element, escaped } = htmlMarkup

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;margin:.5rem 0 1.5rem;break-inside:avoid}td,th{padding:.1rem 1rem .1rem 0;text-align:right}
td:first-child,th:first-child{text-align:left}tr{border-bottom:1px solid #ddd}@media print{body{margin:0;max-width:none}}`

export interface SummaryFacts {
  readonly report: FairnessReport
  /** What the figures are of: a job's title, or whose jobs. */
  readonly subject: string
  /** `YYYY-MM-DD` */
  readonly distributedOn: string
  /** `YYYY-MM-DD`; `undefined` where nobody has audited yet. */
  readonly auditedOn: string | undefined
}

/** What 6 RCNY § 5-303 asks to be published, as one page without scripts, pictures or anything from elsewhere. */
export const summaryPage = (facts: SummaryFacts): string => {
  const title = `Results of the bias audit: ${facts.subject}`
  const { selection, scoring } = facts.report
  const body = [
    element('h1', escaped(title)),
    element('ul', each('li', datesOf(facts))),
    element('h2', 'The data'),
    ...explanationOf(facts).map((text) => element('p', escaped(text))),
    measureOf('Selection', ['Applicants', 'Selected', 'Selection rate'], selection),
    measureOf('Scoring', ['Scored', 'Above the median', 'Scoring rate'], scoring),
  ]
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style>`
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body.join('\n')}</body></html>\n`
}

const datesOf = ({ report, auditedOn, distributedOn }: SummaryFacts): readonly string[] => [
  auditedOn === undefined
    ? 'No independent auditor has audited this yet. Without one, this page is not the summary that New York City’s Local Law 144 requires.'
    : `Date of the most recent bias audit: ${auditedOn}`,
  `Distribution date of the tool: ${distributedOn}`,
  `Period of the data: ${report.from} to ${report.to}`,
  `Figures computed by ZODIE on ${report.computed_at.slice(0, 10)}`,
]

const explanationOf = ({ report: { minimum, selection, scoring }, subject }: SummaryFacts): readonly string[] => [
  `Historical data: the ${selection.assessed} applications made through this installation of ZODIE in the period (${subject}), of which ${scoring.assessed} were scored. Sex and race or ethnicity are what applicants chose to say of themselves; they are not inferred from anything.`,
  'Selected: reached an interview by the end of the quarter after the one of the application. Scoring rate: the share whose latest score by then is above the median of those scored for the same job in the same quarter. Impact ratio: a rate divided by the highest rate that is shown.',
  `To protect applicants, no figure is about fewer than ${minimum} people. A row with a smaller figure is withheld, and its people are counted with those whose category is unknown. Categories under 2 % of the data have no impact ratio.`,
]

const TITLES = {
  by_sex: 'By sex',
  by_race_ethnicity: 'By race or ethnicity',
  intersectional: 'By sex and race or ethnicity',
} as const

const measureOf = (title: string, columns: readonly string[], measure: FairnessMeasure): string =>
  element('h2', title) +
  element('p', `${measure.favoured} of ${measure.assessed}.`) +
  TABLES.map((name) => element('h3', TITLES[name]) + tableOf(columns, measure[name])).join('\n')

const tableOf = (columns: readonly string[], { rows, unknown_or_withheld }: FairnessTable): string =>
  element(
    'table',
    element('tr', each('th', ['Category', ...columns, 'Impact ratio'])),
    ...rows.map((row) => element('tr', each('td', [row.category, ...cellsOf(row)]))),
    element('tr', each('td', ['Unknown or withheld', String(unknown_or_withheld), '', '', ''])),
  )

const cellsOf = ({ count, favoured, rate, impact_ratio, is_under_two_percent }: FairnessRow): readonly string[] =>
  count === null || favoured === null || rate === null
    ? ['withheld', '', '', '']
    : [String(count), String(favoured), `${(rate * 100).toFixed(1)} %`, ratioOf(impact_ratio, is_under_two_percent)]

const ratioOf = (ratio: number | null, isUnderTwoPercent: boolean | null): string => {
  if (isUnderTwoPercent === true) return 'under 2 %'
  return ratio === null ? '–' : ratio.toFixed(3)
}
