import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME } from '../../test/invented-resume.ts'
import { composeText } from '../document/compose-text.ts'
import type { Document } from '../document/types.ts'
import { parseJob } from '../job/parse.ts'
import { toCandidate } from '../match/candidate.ts'
import { matchResume } from '../match/match.ts'
import { parseResume } from '../resume/parse.ts'
import { analyzeResume } from './analyze.ts'
import type { Analysis } from './types.ts'

const criteria = parseJob(INVENTED_POSTING)
const analyze = (text: string, change: (document: Document) => Document = (document) => document): Analysis => {
  const document = change(composeText(text))
  const resume = parseResume(document, { asOf: AS_OF })
  return analyzeResume({ document, resume, posting: INVENTED_POSTING, criteria, asOf: AS_OF })
}
const digest = ({ certificate }: Analysis): string => certificate.resultSha256
const AS_WRITTEN = analyze(INVENTED_RESUME)

describe('the same input', () => {
  it('gives one digest in a thousand runs', () => {
    const document = composeText(INVENTED_RESUME)
    const resume = parseResume(document, { asOf: AS_OF })
    const run = () => analyzeResume({ document, resume, posting: INVENTED_POSTING, criteria, asOf: AS_OF })
    expect(new Set(Array.from({ length: 1000 }, () => digest(run())))).toEqual(new Set([digest(AS_WRITTEN)]))
  }, 120_000)
  it('gives the same digest in another process', () => {
    const child = fileURLToPath(new URL('../../test/digest-child.ts', import.meta.url))
    const printed = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', child], {
      encoding: 'utf8',
    })
    expect(printed.trim()).toBe(digest(AS_WRITTEN))
  }, 120_000)
})

describe('a criterion less', () => {
  it('adds no gap', () => {
    const document = composeText(INVENTED_RESUME)
    const candidate = toCandidate(document, parseResume(document, { asOf: AS_OF }), AS_OF)
    const gapsOf = (kept: typeof criteria.criteria): readonly string[] =>
      matchResume(candidate, { ...criteria, criteria: kept }, { asOf: AS_OF }).items.flatMap(
        ({ criterion, missing }) => (missing === null ? [] : [criterion.id]),
      )
    const all = gapsOf(criteria.criteria)
    for (const left of criteria.criteria) {
      const gaps = gapsOf(criteria.criteria.filter((criterion) => criterion !== left))
      expect(all).toEqual(expect.arrayContaining([...gaps]))
    }
  })
})

describe('what is written to be counted', () => {
  const noHigher = ({ overall, scores }: Analysis): void => {
    expect(overall ?? 0).toBeLessThanOrEqual(AS_WRITTEN.overall ?? 0)
    for (const [dimension, score] of Object.entries(AS_WRITTEN.scores))
      expect({ dimension, higher: (scores[dimension as keyof typeof scores] ?? 0) > (score ?? 0) }).toEqual({
        dimension,
        higher: false,
      })
  }
  it('raises no score when nobody can see it', () => {
    const hidden = { text: 'Apache Kafka Terraform Snowflake', reason: 'same-colour', page: 1, box: null } as const
    noHigher(analyze(INVENTED_RESUME, (document) => ({ ...document, hidden: [hidden] })))
  })
  it.each([1, 5, 40])('raises no score when known skills are listed %d times more', (times) => {
    const stuffed = Array.from({ length: times }, () => 'Python, SQL, Apache Airflow, Snowflake').join(', ')
    noHigher(analyze(INVENTED_RESUME.replace('Docker, Jenkins\n', `Docker, Jenkins, ${stuffed}\n`)))
  })
})

describe('sections in another order', () => {
  const [head = '', ...sections] = INVENTED_RESUME.split(
    /\n(?=(?:SUMMARY|EXPERIENCE|EDUCATION|SKILLS|CERTIFICATES|LANGUAGES)\n)/,
  )
  it.each([
    ['skills first', [3, 0, 1, 2, 4, 5]],
    ['education first', [2, 0, 1, 3, 4, 5]],
    ['all turned round', [5, 4, 3, 2, 1, 0]],
  ])('change nothing but formatting: %s', (_, order) => {
    const text = [head, ...order.map((at) => `${sections[at]?.trimEnd()}\n`)].join('\n')
    const { scores, items } = analyze(text)
    expect({ ...scores, formatting: 0 }).toEqual({ ...AS_WRITTEN.scores, formatting: 0 })
    const credits = (all: Analysis['items']) =>
      all.map(({ criterion, credit, weight }) => [criterion.id, credit, weight])
    expect(credits(items)).toEqual(credits(AS_WRITTEN.items))
  })
})
