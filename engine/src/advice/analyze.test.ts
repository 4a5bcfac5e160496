import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME, posting } from '../../test/invented-resume.ts'
import { composeText } from '../document/compose-text.ts'
import type { Document } from '../document/types.ts'
import { parseJob } from '../job/parse.ts'
import type { JobPosting } from '../job/types.ts'
import { DEFAULT_WEIGHTS } from '../match/weights.ts'
import { parseResume } from '../resume/parse.ts'
import { allSkills } from '../skills/load.ts'
import { analyzeResume } from './analyze.ts'
import { reviewResume } from './review.ts'
import type { Analysis } from './types.ts'

const analyze = (
  text: string,
  job: JobPosting = INVENTED_POSTING,
  change: (document: Document) => Document = (document) => document,
): Analysis => {
  const document = change(composeText(text))
  return analyzeResume({ document, resume: parseResume(document, { asOf: AS_OF }), posting: job, asOf: AS_OF })
}
const scoresOf = ({ overall, scores, cap, skillScores }: Analysis): unknown => ({ overall, scores, cap, skillScores })

describe('analyzeResume', () => {
  it('scores a fitting resume high, with evidence quoted from both sides', () => {
    const { overall, items } = analyze(INVENTED_RESUME)
    expect(overall).toBeGreaterThanOrEqual(85)
    const python = items.find(({ criterion }) => criterion.id === 'skill:python')
    expect(python).toMatchObject({ credit: 1, level: 'evidenced', job: { quote: 'Python' } })
    expect(python?.resume[0]?.quote).toBe('Python')
    expect(composeText(INVENTED_RESUME).text.slice(python?.resume[0]?.start, python?.resume[0]?.end)).toBe('Python')
  })

  it('carries all that is needed to compute it again', () => {
    const document = composeText(INVENTED_RESUME)
    const resume = parseResume(document, { asOf: AS_OF })
    const { certificate } = analyzeResume({
      document,
      resume,
      posting: INVENTED_POSTING,
      asOf: AS_OF,
      fileSha256: 'ab12',
      jobRevision: 7,
    })
    expect(certificate).toMatchObject({ asOf: AS_OF, fileSha256: 'ab12', jobRevision: 7, weights: DEFAULT_WEIGHTS })
  })

  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(analyze(INVENTED_RESUME))).toBe(JSON.stringify(analyze(INVENTED_RESUME)))
  })

  it('takes criteria in place of a posting and judges the same', () => {
    const document = composeText(INVENTED_RESUME)
    const resume = parseResume(document, { asOf: AS_OF })
    const byCriteria = analyzeResume({ document, resume, criteria: parseJob(INVENTED_POSTING), asOf: AS_OF })
    expect(scoresOf(byCriteria)).toEqual(scoresOf(analyze(INVENTED_RESUME)))
  })

  it('names what it could not judge', () => {
    const { notJudged, scores } = analyze(INVENTED_RESUME, posting({ title: 'Data Engineer', requirements: 'Python' }))
    expect(scores.education).toBeNull()
    expect(notJudged).toContain('The posting asks for no degree, certificate or language.')
  })

  it('lets the employer weigh', () => {
    const document = composeText(INVENTED_RESUME)
    const resume = parseResume(document, { asOf: AS_OF })
    const onlySkills = {
      ...DEFAULT_WEIGHTS,
      experience: 0,
      education: 0,
      project_validation: 0,
      formatting: 0,
      trustworthiness: 0,
      credibility: 0,
    }
    const { overall, scores } = analyzeResume({
      document,
      resume,
      posting: INVENTED_POSTING,
      asOf: AS_OF,
      weights: onlySkills,
    })
    expect(overall).toBe(scores.skill_alignment)
  })

  it('survives an empty resume and an empty posting', () => {
    const { overall, items, findings } = analyze('', posting({}))
    expect(items).toEqual([])
    expect(overall).toBeNull()
    expect(findings.length).toBeGreaterThan(0)
  })
})

describe('advice', () => {
  it('is sorted by gain, and each gain is what following it brings', () => {
    const { findings, overall } = analyze(INVENTED_RESUME.replace('mara.ellinger@example.org | ', ''))
    const gains = findings.map(({ gain }) => gain)
    expect([...gains].sort((a, b) => b - a)).toEqual(gains)
    const followed = analyze(INVENTED_RESUME)
    const email = findings.find(({ rule }) => rule === 'missing-email')
    expect(email?.gain).toBeCloseTo((followed.overall ?? 0) - (overall ?? 0), 1)
  })

  it('never tells anybody to claim a skill', () => {
    const { findings } = analyze(
      INVENTED_RESUME,
      posting({ title: 'Welder', requirements: 'Welding, Kubernetes, CNC machining' }),
    )
    const missing = findings.filter(({ rule }) => rule.startsWith('missing-required'))
    expect(missing.length).toBeGreaterThan(0)
    for (const { text } of missing) expect(text).toMatch(/^If you have used .*if not/)
  })

  it('needs no job', () => {
    const document = composeText(INVENTED_RESUME.replace('+44 20 7946 0018 | ', ''))
    const review = reviewResume(document, parseResume(document, { asOf: AS_OF }), { asOf: AS_OF })
    expect(review.findings.map(({ rule }) => rule)).toEqual(['missing-phone'])
    expect(review.findings[0]?.gain).toBeGreaterThan(0)
    expect(review.scores).toEqual({ formatting: 100, trustworthiness: 100, credibility: 90 })
  })
})

describe('blind by construction', () => {
  it.each([
    ['name', 'Mara Ellinger', 'Demba Okonkwo'],
    ['email', 'mara.ellinger@example.org', 'd.okonkwo@example.com'],
    ['phone', '+44 20 7946 0018', '+49 30 901820'],
    ['city', 'Leeds, UK', 'Berlin, Germany'],
    ['school', 'University of Oakhurst', 'Fernhill College'],
    ['employer', 'Northwind Freight Ltd', 'Kestrel Logistics GmbH'],
    ['an employer named like a skill', 'Bluebell Insurance', 'Snowflake Inc'],
  ])('scores the same to the last bit whatever the %s', (_, from, to) => {
    expect(INVENTED_RESUME).toContain(from)
    const swapped = analyze(INVENTED_RESUME.replaceAll(from, to))
    expect(JSON.stringify(scoresOf(swapped))).toBe(JSON.stringify(scoresOf(analyze(INVENTED_RESUME))))
  })
})

describe('hidden text', () => {
  it('changes nothing but the finding about it and its dimension', () => {
    const hide = (document: Document): Document => ({
      ...document,
      hidden: [{ text: 'Apache Kafka Terraform expert', reason: 'same-colour', page: 1, box: null }],
    })
    const [plain, hiding] = [analyze(INVENTED_RESUME), analyze(INVENTED_RESUME, INVENTED_POSTING, hide)]
    expect(hiding.items).toEqual(plain.items)
    expect({ ...hiding.scores, trustworthiness: 0 }).toEqual({ ...plain.scores, trustworthiness: 0 })
    expect(hiding.scores.trustworthiness).toBeLessThan(plain.scores.trustworthiness ?? 0)
    expect(hiding.findings.map(({ rule }) => rule)).toContain('hidden-text')
  })
})

// Skills of distinct trades that prose names without doubt.
const named = allSkills.filter(
  ({ kind, ambiguous, parents }) =>
    (kind === 'tool' || kind === 'framework' || kind === 'method') && !ambiguous && parents.length < 3,
)
const someSkills = fc.uniqueArray(fc.constantFrom(...named), { minLength: 4, maxLength: 8, selector: ({ id }) => id })

const jobFor = (names: readonly string[]): JobPosting =>
  posting({ title: 'Specialist', requirements: names.map((name) => `- ${name}`).join('\n') })
const resumeWith = (names: readonly string[]): string => `Mara Ellinger
Specialist
mara.ellinger@example.org | +44 20 7946 0018 | Leeds, UK | github.com/mara-ellinger-example

EXPERIENCE
Specialist, Northwind Freight Ltd
Mar 2019 – Present
${names.map((name) => `• Used ${name} every week and cut the cost of the work by 20 %`).join('\n')}

EDUCATION
BSc Biology, University of Oakhurst
2015 – 2018

SKILLS
${names.join(', ')}
`

describe('any wanted skills', () => {
  it('score 90 or more when the resume shows them all', () => {
    fc.assert(
      fc.property(someSkills, (skills) => {
        const names = skills.map(({ name }) => name)
        const { scores, overall, missingSkills } = analyze(resumeWith(names), jobFor(names))
        expect({ missingSkills, isHigh: (overall ?? 0) >= 90 && (scores.skill_alignment ?? 0) >= 90 }).toEqual({
          missingSkills: [],
          isHigh: true,
        })
      }),
      { numRuns: 40 },
    )
  }, 60_000)
  it('never lower a score when one more is shown', () => {
    fc.assert(
      fc.property(someSkills, fc.nat({ max: 3 }), (skills, shown) => {
        const names = skills.map(({ name }) => name)
        const job = jobFor(names)
        const [less, more] = [
          analyze(resumeWith(names.slice(0, shown + 1)), job),
          analyze(resumeWith(names.slice(0, shown + 2)), job),
        ]
        expect(more.scores.skill_alignment ?? 0).toBeGreaterThanOrEqual(less.scores.skill_alignment ?? 0)
        expect(more.overall ?? 0).toBeGreaterThanOrEqual(less.overall ?? 0)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('an unrelated trade', () => {
  it.each([
    [
      'Welder',
      'MIG welding, TIG welding, Blueprint reading, Metal fabrication\n5+ years of experience\nWelding certification required',
    ],
    [
      'Registered Nurse',
      'Active RN licence required\nPatient care, wound care, medication administration, triage\n3 years of experience in a hospital',
    ],
    ['Pastry Chef', 'Baking, pastry, chocolate work, food safety\n3 years of experience in a kitchen'],
  ])('scores 30 or less: %s', (title, requirements) => {
    expect(analyze(INVENTED_RESUME, posting({ title, requirements })).overall).toBeLessThanOrEqual(30)
  })
})
