import { readFile } from 'node:fs/promises'
import type { Analysis, Dimension, LineItem } from '@zodie/engine'
import { UsageError } from './failure.ts'
import { readPosting } from './job-file.ts'
import { openReaders } from './parse.ts'

interface Options {
  readonly job: string
  readonly asOf: string
  readonly format: 'text' | 'json'
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

const bar = (score: number | null): string => {
  if (score === null) return 'not judged'
  const filled = Math.round(score / 5)
  return `${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${score.toFixed(1).padStart(5)}`
}

const quoted = (quotes: readonly { readonly quote: string }[]): string => {
  const [first] = quotes
  return first === undefined ? '' : `  “${first.quote.replace(/\s+/g, ' ').slice(0, 70)}”`
}

const SIGNS: Readonly<Record<LineItem['level'], string>> = {
  evidenced: '●',
  listed: '◐',
  related: '◔',
  partial: '◑',
  none: '○',
  unknown: '?',
}

const itemLine = (item: LineItem): string =>
  `  ${SIGNS[item.level]} ${item.criterion.label} (${item.criterion.importance}, ${item.level})${quoted(item.resume)}`

const MAX_FINDINGS = 8

/** The analysis as a page of text. */
export const renderText = (analysis: Analysis): string =>
  [
    analysis.summary,
    '',
    `  ${'overall'.padEnd(16)} ${bar(analysis.overall)}`,
    ...Object.entries(NAMES).map(([dimension, name]) => `  ${name.padEnd(16)} ${bar(scoreOf(analysis, dimension))}`),
    ...(analysis.cap === null ? [] : ['', `Held at ${analysis.cap.at}: ${analysis.cap.reason}`]),
    '',
    'What the job asks for',
    ...analysis.items.map(itemLine),
    ...(analysis.notJudged.length === 0
      ? []
      : ['', 'Not judged', ...analysis.notJudged.map((sentence) => `  ${sentence}`)]),
    '',
    'What to do, most gain first',
    ...analysis.findings.slice(0, MAX_FINDINGS).map(({ gain, text }) => `  +${gain.toFixed(1).padEnd(4)} ${text}`),
    '',
    `engine ${analysis.certificate.engineVersion}, lexicon ${analysis.certificate.lexiconHash}, as of ${analysis.certificate.asOf}`,
    '',
  ].join('\n')

const scoreOf = (analysis: Analysis, dimension: string): number | null =>
  Object.entries(analysis.scores).find(([name]) => name === dimension)?.[1] ?? null

/** Analyses one file against one job and prints it. */
export const analyzeFile = async (resumePath: string, { job, asOf, format }: Options): Promise<void> => {
  const posting = await readPosting(job)
  const bytes = await readFile(resumePath).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The resume ${resumePath} cannot be opened (${error.code}).`)
  })
  const readers = openReaders()
  try {
    const { analysis } = await readers.analyze({ source: { bytes }, posting, asOf })
    process.stdout.write(format === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : renderText(analysis))
  } finally {
    await readers.close()
  }
}
