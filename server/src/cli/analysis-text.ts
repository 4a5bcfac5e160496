import {
  type Analysis,
  countsOf,
  type Dimension,
  type Document,
  type Finding,
  type JobPosting,
  postingExcerpt,
  resumeExcerpt,
  type Score,
  shorten,
} from '@zodie/engine'
import type { Paint, Tone } from './paint.ts'
import { wrap } from './wrap.ts'

export interface AnalysisPage {
  readonly analysis: Analysis
  readonly document: Document
  readonly posting: JobPosting
  readonly fileName: string
  /** Characters of a line. */
  readonly width: number
  readonly paint: Paint
}

const NAMES: Readonly<Record<Dimension, string>> = {
  skill_alignment: 'skills',
  experience: 'experience',
  education: 'education',
  project_validation: 'shown at work',
  formatting: 'formatting',
  trustworthiness: 'trustworthiness',
  credibility: 'credibility',
}
// `Object.entries` forgets that the keys of the table are dimensions.
const DIMENSIONS = Object.keys(NAMES) as readonly Dimension[]

type Item = Analysis['items'][number]
type Level = Item['level']
const SIGNS: Readonly<Record<Level, readonly [sign: string, tone: Tone]>> = {
  evidenced: ['●', 'good'],
  listed: ['◐', 'middling'],
  partial: ['◑', 'middling'],
  related: ['◔', 'middling'],
  none: ['○', 'bad'],
  unknown: ['?', 'faint'],
}
const SKILL_WORDS: Readonly<Record<Level, string>> = {
  evidenced: 'shown in use',
  listed: 'named, not shown',
  partial: 'in part',
  related: 'related only',
  none: 'not found',
  unknown: 'cannot be judged',
}
/** For years, degrees, certificates and languages, which are had or not. */
const FACT_WORDS: Readonly<Record<Level, string>> = {
  ...SKILL_WORDS,
  evidenced: 'met',
  listed: 'met',
  none: 'not met',
}

const NAME_WIDTH = 16
const BAR_WIDTH = 20
const INDENT = '      '
/** Both sides are quoted for this many of the weightiest criteria, and for every required one that is not met. */
const QUOTED_ITEMS = 5
const MAX_FINDINGS = 8
/** Below it a criterion is not met (`listed` gives three quarters). */
const MET = 0.5

/** The analysis as a page of text. */
export const renderAnalysis = (page: AnalysisPage): string =>
  [heading(page), summary(page), scores(page), asked(page), notJudged(page), advice(page), certificate(page)]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n').trimEnd()}\n`)
    .join('\n')

const heading = ({ posting, fileName, analysis, paint, width }: AnalysisPage): readonly string[] => [
  ...wrap(posting.title || 'Job without a title', width).map((line) => paint('strong', line)),
  paint('faint', `${fileName}, as of ${analysis.certificate.asOf}`),
]

const summary = ({ analysis, width }: AnalysisPage): readonly string[] => wrap(analysis.summary, width)

const toneOf = (score: number): Tone => (score >= 75 ? 'good' : score >= 50 ? 'middling' : 'bad')

/** `  skills           ██████████████░░░░░░  70.4   counts 45 %` */
export const scoreLine = (name: string, score: Score, note: string, paint: Paint): string => {
  const label = `  ${name.padEnd(NAME_WIDTH)} `
  if (score === null) return `${label}${paint('faint', 'not judged')}`
  const filled = Math.round((score / 100) * BAR_WIDTH)
  const bar = paint(toneOf(score), '█'.repeat(filled)) + paint('faint', '░'.repeat(BAR_WIDTH - filled))
  return `${label}${bar} ${score.toFixed(1).padStart(5)}${paint('faint', note)}`
}

const scores = ({ analysis, paint, width }: AnalysisPage): readonly string[] => {
  const counts = countsOf(analysis.scores, analysis.certificate.weights)
  const share = (dimension: Dimension) => `   counts ${Math.round(100 * counts[dimension])} %`
  return [
    scoreLine('overall', analysis.overall, '', paint),
    ...DIMENSIONS.map((dimension) => scoreLine(NAMES[dimension], analysis.scores[dimension], share(dimension), paint)),
    ...(analysis.cap === null
      ? []
      : wrap(`  Held at ${analysis.cap.at}: ${analysis.cap.reason}`, width - 2, '  ').map((line, index) =>
          paint('bad', index === 0 ? `  ${line}` : line),
        )),
  ]
}

const dimensionOf = ({ criterion: { kind } }: Item): Dimension =>
  kind === 'skill' ? 'skill_alignment' : kind === 'experience' ? 'experience' : 'education'

/** The criteria of the job, required ones first, in the order of the posting. */
const asked = (page: AnalysisPage): readonly string[] => {
  const { items, certificate } = page.analysis
  const weightOf = (item: Item) => item.weight * certificate.weights[dimensionOf(item)]
  const required = items.filter(({ criterion }) => criterion.importance === 'required')
  const weightiest = required.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, QUOTED_ITEMS)
  const quoted = new Set([...weightiest, ...required.filter(({ credit }) => credit < MET)])
  const preferred = items.filter(({ criterion }) => criterion.importance === 'preferred')
  const group = (title: string, own: readonly Item[]) =>
    own.length === 0
      ? []
      : [page.paint('strong', title), ...own.flatMap((item) => itemLines(page, item, quoted.has(item))), '']
  return [...group('Required by the job', required), ...group('Preferred', preferred), ...mentioned(page)]
}

const LABEL_WIDTH = 24
const WORDS_WIDTH = 16
const NARROWEST_QUOTE = 32

const itemLines = (page: AnalysisPage, item: Item, isQuoted: boolean): readonly string[] => {
  const { paint, width, document } = page
  const [sign, tone] = SIGNS[item.level]
  const words = (item.criterion.kind === 'skill' ? SKILL_WORDS : FACT_WORDS)[item.level]
  const label = shorten(item.criterion.label, Math.max(LABEL_WIDTH, width - WORDS_WIDTH - 6))
  const lead = `  ${sign} ${label.padEnd(LABEL_WIDTH)}  `
  if (isQuoted) return [lead + paint(tone, words), ...bothSides(page, item)]
  const [place] = item.resume
  if (place === undefined) return [lead + paint(tone, words)]
  const quote = (room: number) => paint('faint', `“${resumeExcerpt(document, place, room)}”`)
  const room = width - lead.length - WORDS_WIDTH - 4
  // A long label or a narrow terminal pushes the quote onto a line of its own.
  return label.length > LABEL_WIDTH || room < NARROWEST_QUOTE
    ? [lead + paint(tone, words), `${INDENT}${quote(width - INDENT.length - 2)}`]
    : [`${lead}${paint(tone, words.padEnd(WORDS_WIDTH))}  ${quote(room)}`]
}

/** What the job says, what the resume says, and what is missing between the two. */
const bothSides = ({ width, document, posting }: AnalysisPage, item: Item): readonly string[] => {
  const [place] = item.resume
  const room = width - INDENT.length - 10
  return [
    `${INDENT}asked   “${postingExcerpt(posting, item.job, room)}”`,
    ...(place === undefined ? [] : [`${INDENT}resume  “${resumeExcerpt(document, place, room)}”`]),
    // That nothing was found stands in the line above.
    ...(item.missing === null || item.credit >= MET || item.level === 'none'
      ? []
      : wrap(item.missing, width - INDENT.length).map((line) => INDENT + line)),
  ]
}

const mentioned = ({ analysis, width }: AnalysisPage): readonly string[] => {
  const names = analysis.items
    .filter(({ criterion }) => criterion.importance === 'mentioned')
    .map(({ criterion, level }) => `${criterion.label} ${SIGNS[level][0]}`)
  return names.length === 0 ? [] : wrap(`Also mentioned: ${names.join(', ')}`, width, '  ')
}

const notJudged = ({ analysis, width, paint }: AnalysisPage): readonly string[] =>
  analysis.notJudged.length === 0
    ? []
    : [
        paint('strong', 'Not judged'),
        ...analysis.notJudged.flatMap((sentence) => wrap(sentence, width - 2, '').map((line) => `  ${line}`)),
      ]

const findingLines = ({ gain, text, why }: Finding, { width, paint }: AnalysisPage): readonly string[] => {
  const mark = gain > 0 ? `+${gain.toFixed(1)}` : '·'
  const body = (content: string) => wrap(content, width - 8).map((line) => `        ${line}`)
  const [first = '', ...rest] = body(text)
  return [
    `  ${paint(gain > 0 ? 'good' : 'faint', mark.padEnd(5))} ${first.trimStart()}`,
    ...rest,
    ...body(why).map((line) => paint('faint', line)),
  ]
}

const advice = (page: AnalysisPage): readonly string[] => {
  const { findings } = page.analysis
  if (findings.length === 0) return []
  const left = findings.length - MAX_FINDINGS
  return [
    page.paint('strong', 'What to do, most points first'),
    ...findings.slice(0, MAX_FINDINGS).flatMap((finding) => findingLines(finding, page)),
    ...(left > 0 ? [page.paint('faint', `        and ${left} more: --format json`)] : []),
  ]
}

const certificate = ({ analysis: { certificate: made }, paint }: AnalysisPage): readonly string[] => [
  paint('faint', `engine ${made.engineVersion}, lexicon ${made.lexiconHash}${shaOf(made.fileSha256)}`),
]
const shaOf = (sha256: string | null): string => (sha256 === null ? '' : `, file ${sha256.slice(0, 12)}…`)
