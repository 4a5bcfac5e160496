import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME, posting } from '../../test/invented-resume.ts'
import { composeText } from '../document/compose-text.ts'
import { parseJob } from '../job/parse.ts'
import type { JobPosting } from '../job/types.ts'
import type { Weights } from '../match/types.ts'
import { DEFAULT_WEIGHTS } from '../match/weights.ts'
import { parseResume } from '../resume/parse.ts'
import { analyzeResume } from './analyze.ts'
import { scoreResume } from './score.ts'
import type { Analysis } from './types.ts'
import { type StoredJudgement, scoringWithout } from './without-criterion.ts'

const FOLDER = new URL('../../../fixtures/resumes/', import.meta.url)
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
const RESUMES = [INVENTED_RESUME, ...FIXTURES].map((text) => {
  const document = composeText(text)
  return { document, resume: parseResume(document, { asOf: AS_OF }) }
})
// All rules look at each resume again for each criterion.
const TIMEOUT_MS = 60_000

const POSTINGS: readonly JobPosting[] = [
  INVENTED_POSTING,
  posting({
    title: 'Senior Backend Engineer',
    requirements:
      'Required:\n- 5+ years of backend development\n- TypeScript or Python\n- PostgreSQL\n- Docker\n- Kubernetes\n- Bachelor in Computer Science\n- German (B2)\nPreferred:\n- AWS Certified Solutions Architect\n- Kafka',
  }),
  posting({
    title: 'Emergency Nurse',
    requirements: 'Required:\n- Registered nurse licence\n- Triage\n- Wound care\n- 3+ years of nursing',
  }),
  posting({ title: 'Welder', skills: ['MIG welding'] }),
]

/** As the database gives it back. */
const storedOf = (analysis: Analysis): StoredJudgement => {
  const { items, background, projects, scores, certificate }: Analysis = JSON.parse(JSON.stringify(analysis))
  return {
    items: items.map(({ criterion, credit, level }) => ({ id: criterion.id, credit, level })),
    background,
    projects,
    scores,
    weights: certificate.weights,
  }
}

const HEAVY: Weights = { ...DEFAULT_WEIGHTS, education: 0.9, experience: 0, formatting: 0.4 }

describe('scoringWithout', () => {
  it.each(POSTINGS.map((job) => [job.title, job] as const))(
    'is what scoring against a criterion less gives: %s',
    (_, job) => {
      const criteria = parseJob(job)
      const ranges: boolean[] = []
      for (const [index, { document, resume }] of RESUMES.entries())
        for (const weights of index === 0 ? [DEFAULT_WEIGHTS, HEAVY] : [DEFAULT_WEIGHTS]) {
          const scorer = scoreResume(document, resume, AS_OF, weights)
          const stored = storedOf(analyzeResume({ document, resume, posting: job, asOf: AS_OF, weights }))
          for (const id of ['none', ...criteria.criteria.map((criterion) => criterion.id)]) {
            const left = { ...criteria, criteria: criteria.criteria.filter((criterion) => criterion.id !== id) }
            const { overall } = scorer.score(left, job)
            const { least, most } = scoringWithout(criteria.criteria, id)(stored)
            ranges.push(least === most)
            if (overall === null) expect([least, most]).toEqual([null, null])
            else {
              expect(overall).toBeGreaterThanOrEqual(least ?? Number.NaN)
              expect(overall).toBeLessThanOrEqual(most ?? Number.NaN)
              expect((most ?? 0) - (least ?? 0)).toBeLessThan(0.31)
            }
          }
        }
      // Most scores are known to the tenth.
      expect(ranges.filter(Boolean).length / ranges.length).toBeGreaterThan(0.5)
    },
    TIMEOUT_MS,
  )

  it('tells one score wherever the review weighs nothing', () => {
    const weights = { ...DEFAULT_WEIGHTS, formatting: 0, trustworthiness: 0, credibility: 0 }
    const document = composeText(INVENTED_RESUME)
    const resume = parseResume(document, { asOf: AS_OF })
    const analysis = analyzeResume({ document, resume, posting: INVENTED_POSTING, asOf: AS_OF, weights })
    const criteria = analysis.items.map(({ criterion }) => criterion)
    expect(scoringWithout(criteria, 'none')(storedOf(analysis))).toEqual({
      least: analysis.overall,
      most: analysis.overall,
    })
  })
})
