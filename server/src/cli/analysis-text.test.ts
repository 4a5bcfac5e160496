import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyzeResume, composeText, parseResume } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { renderAnalysis } from './analysis-text.ts'
import { postingFrom } from './job-file.ts'
import { noPaint } from './paint.ts'

const fixture = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url)), 'utf8')
const asOf = '2026-10-01'

const pageOf = (resumeFile: string, job: string, width: number) => {
  const document = composeText(fixture(resumeFile))
  const posting = postingFrom(job)
  const analysis = analyzeResume({ document, resume: parseResume(document, { asOf }), posting, asOf })
  return {
    analysis,
    text: renderAnalysis({ analysis, document, posting, fileName: 'resume.txt', width, paint: noPaint }),
  }
}

const MAREN = 'resumes/maren-okafor-lindqvist.txt'
const BACKEND = fixture('jobs/senior-backend-engineer.json')

describe('an analysis as text', () => {
  it.each([60, 80, 100])('fits in %i columns', (width) => {
    const { text } = pageOf(MAREN, BACKEND, width)
    expect(text.split('\n').filter((line) => [...line].length > width)).toEqual([])
  })

  it('names every criterion, and every score or that it is not judged', () => {
    const { analysis, text } = pageOf(MAREN, BACKEND, 100)
    for (const { criterion } of analysis.items) expect(text).toContain(criterion.label)
    expect(text).toContain(analysis.overall?.toFixed(1))
    for (const score of Object.values(analysis.scores))
      expect(text).toContain(score === null ? 'not judged' : score.toFixed(1))
  })

  it('says what is not judged and why', () => {
    const { analysis, text } = pageOf(MAREN, 'Somebody\nWe look for somebody nice.', 100)
    expect(analysis.notJudged.length).toBeGreaterThan(0)
    expect(text).toContain('Not judged')
    expect(text).toMatch(/education +not judged/)
  })

  it('quotes both sides of a required criterion as they are written', () => {
    const { text } = pageOf(MAREN, 'Engineer\nRequired:\n- RabbitMQ in production', 100)
    expect(text).toContain('asked   “RabbitMQ in production”')
    expect(text).toMatch(/resume {2}“.*with RabbitMQ and a double-entry ledger in PostgreSQL\.”/)
  })
})
