import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeResume, composeText, parseResume, resumeExcerpt } from '@zodie/engine'
import { postingFrom } from './src/cli/job-file.ts'

/*
 * What the first page of the console quotes: computed from the invented resume and job that its button analyses, never typed in.
 */

const FIXTURES = join(import.meta.dirname, '../fixtures')
/** One that is shown in use, one that is named only, one that is missing: what each looks like. */
const SHOWN = ['PostgreSQL', 'Query optimisation', 'Kubernetes'] as const
const WIDTH = 44
/** Any day will do: what is quoted depends on none. */
const AS_OF = '2026-10-01'

const TONES: Readonly<Record<string, string>> = { evidenced: 'good', listed: 'fair', none: 'weak' }

const fixture = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8')

const computeRows = () => {
  const document = composeText(fixture('resumes/maren-okafor-lindqvist.txt'))
  const posting = postingFrom(fixture('jobs/senior-backend-engineer.json'))
  const resume = parseResume(document, { asOf: AS_OF })
  const { items } = analyzeResume({ document, resume, posting, asOf: AS_OF })
  return SHOWN.map((label) => {
    const item = items.find(({ criterion }) => criterion.label === label)
    if (item === undefined) throw new Error(`The example job does not ask for ${label}; show another in its place.`)
    const [place] = item.resume
    const shows = place === undefined ? 'not found' : `“${resumeExcerpt(document, place, WIDTH)}”`
    return { asks: label, level: TONES[item.level] ?? 'none', shows }
  })
}

const rowOf = ({ asks, level, shows }: ReturnType<typeof computeRows>[number]): string =>
  `  { asks: '${asks}', level: '${level}', shows: ${JSON.stringify(shows)} },\n`

export const renderLandingSample = (): string =>
  `/** Made by server/generate.ts from an analysis of the example resume and job. */\nexport const SAMPLE = [\n${computeRows().map(rowOf).join('')}] as const\n`
