import { describe, expect, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME, posting } from '../../test/invented-resume.ts'
import { analyzeResume } from '../advice/analyze.ts'
import type { Analysis } from '../advice/types.ts'
import { composeText } from '../document/compose-text.ts'
import type { JobPosting } from '../job/types.ts'
import { parseResume } from '../resume/parse.ts'
import { explainAnalysis } from './explain.ts'
import { explanationHtml } from './html.ts'
import { escaped } from './html-markup.ts'
import { explanationText } from './text.ts'

const analyze = (text: string, job: JobPosting = INVENTED_POSTING): Analysis => {
  const document = composeText(text)
  return analyzeResume({ document, resume: parseResume(document, { asOf: AS_OF }), posting: job, asOf: AS_OF })
}
const CASES = [
  ['a good match', analyze(INVENTED_RESUME)],
  [
    'no education asked',
    analyze(INVENTED_RESUME, posting({ title: 'Data Engineer', requirements: 'Python\n3 years of experience' })),
  ],
  [
    'another trade',
    analyze(INVENTED_RESUME, posting({ title: 'Welder', requirements: 'TIG welding\nMIG welding\nMetal fabrication' })),
  ],
] as const

describe.each(CASES)('the sums of %s', (_, analysis) => {
  const { overall, parts, cap } = explainAnalysis(analysis)
  it('add up to the overall score, or to more where a cap says so', () => {
    // As a reader adds what is printed.
    const sum = parts.reduce((total, { adds }) => total + Math.round(Number(adds.toFixed(1)) * 10), 0)
    if (cap === null) expect(sum).toBe(Math.round((overall ?? 0) * 10))
    else expect(sum).toBeGreaterThan(Math.round((overall ?? 0) * 10))
    for (const { score, counts, adds } of parts)
      expect(Math.abs((score ?? 0) * counts - adds)).toBeLessThanOrEqual(0.1001)
    expect(parts.reduce((total, { counts }) => total + counts, 0)).toBeCloseTo(1)
  })
  it.each(['Skills', 'Experience', 'Education'])('of %s add up to its score', (name) => {
    const part = parts.find((one) => one.name === name)
    const earned = part?.points.reduce((total, point) => total + (point.earned ?? 0), 0) ?? -1
    if (part?.score === null) expect(earned).toBe(0)
    else expect(Math.abs(earned - (part?.score ?? 0))).toBeLessThanOrEqual(0.06)
  })
})

describe('an explanation as text', () => {
  const analysis = analyze(INVENTED_RESUME)
  const text = explanationText(explainAnalysis(analysis))
  it('quotes what was asked and what the resume shows for every criterion', () => {
    for (const { criterion, job, resume } of analysis.items) {
      expect(text).toContain(`${criterion.label} (${criterion.importance})`)
      expect(text).toContain(`“${job.excerpt}”`)
      if (resume[0] !== undefined) expect(text).toContain(`“${resume[0].excerpt}”`)
    }
  })
  it('quotes lines, not words', () => {
    const python = analysis.items.find(({ criterion }) => criterion.id === 'skill:python')
    expect(python?.resume[0]?.excerpt).toContain('Built ingestion pipelines in Python and Apache Airflow')
    expect(python?.resume[0]?.quote).toBe('Python')
    expect(python?.job.excerpt).toBe('Python and SQL')
  })
  it('says what is missing, what was not judged, and what the score does not say', () => {
    expect(text).toContain('No credit: it is not in the resume.')
    const { notJudged } = analyze(INVENTED_RESUME, posting({ title: 'Data Engineer', requirements: 'Python' }))
    expect(notJudged.length).toBeGreaterThan(0)
    expect(text).toContain('WHAT THE SCORE DOES NOT SAY')
    expect(text).toContain(analysis.certificate.resultSha256)
  })
  it('says why a score is held down', () => {
    const [, , [, welder]] = CASES
    expect(explanationText(explainAnalysis(welder))).toContain('Held at ')
  })
  it('survives nothing at all', () => {
    expect(explanationText(explainAnalysis(analyze('', posting({}))))).toContain('too little on either side')
  })
})

const HEAD = { title: 'Resume', facts: [{ name: 'Job', value: '<i>Data' }], verify: 'Compute it again.' }
describe('an explanation as a page', () => {
  const analysis = analyze(INVENTED_RESUME)
  const explanation = explainAnalysis(analysis)
  const html = explanationHtml(explanation, HEAD)
  it('tells the advice by gain, the skills by what was found, and the digest', () => {
    const gains = explanation.advice.map(({ gain }) => gain)
    expect(gains).toEqual(gains.toSorted((one, other) => other - one))
    expect(gains.length).toBeGreaterThan(0)
    for (const { text } of explanation.advice) expect(html).toContain(escaped(text))
    const missing = explanation.skillGroups.find(({ name }) => name === 'Missing')
    expect(missing?.skills).toEqual(expect.arrayContaining(['Apache Kafka', 'Terraform']))
    expect(explanation.skillGroups.flatMap(({ skills }) => skills)).toHaveLength(
      analysis.items.filter(({ criterion }) => criterion.kind === 'skill').length,
    )
    expect(html).toContain(analysis.certificate.resultSha256)
    expect(html).toContain('<dd><bdi>&lt;i&gt;Data</bdi></dd>')
  })
  it('has neither scripts, nor style attributes, nor addresses to load from, so that a strict policy lets it pass', () => {
    expect(html).not.toMatch(/<script|<img|<link|\sstyle=|\son\w+=|https?:|url\(/)
  })
  it('has one heading of the first level, and a scope on every head of a table', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<th(?!ead| scope=)/)
    expect(html).toContain('<html lang="en">')
  })
  it('holds no control character and no half of a surrogate pair', () => {
    const odd = explanationHtml(explanation, { ...HEAD, title: 'a\0b\u001b\ud800c' })
    expect(odd).toContain('a\ufffdb\ufffd\ufffdc')
  })
  it('survives nothing at all', () => {
    const empty = explanationHtml(explainAnalysis(analyze('', posting({}))), HEAD)
    expect(empty).toContain('There is too little on either side to compare.')
  })
  it('lets nothing of the texts become markup', () => {
    const evil = analyze(INVENTED_RESUME.replace('in Python and', 'in Python <script>alert(1)</script> and'))
    const html = explanationHtml(explainAnalysis(evil), { ...HEAD, title: '<b>"Data" & more' })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script')
    expect(html).toContain('<title>&lt;b&gt;&quot;Data&quot; &amp; more</title>')
  })
})
