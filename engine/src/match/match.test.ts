import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventCandidate, inventRole, listedSkill, placeOf, shownSkill } from '../../test/invented-candidate.ts'
import { parseJob } from '../job/parse.ts'
import type { JobCriteria, JobPosting } from '../job/types.ts'
import { matchResume } from './match.ts'
import type { Candidate, LineItem } from './types.ts'
import { DEFAULT_WEIGHTS, overallOf } from './weights.ts'

const asOf = '2026-06-01'
const job = (fields: Partial<JobPosting>): JobCriteria =>
  parseJob({ title: '', description: '', requirements: '', skills: [], experienceLevel: null, ...fields })
const asking = (requirements: string): JobCriteria => job({ requirements })
const itemsOf = (candidate: Candidate, criteria: JobCriteria): readonly LineItem[] =>
  matchResume(candidate, criteria, { asOf }).items
const credit = (candidate: Candidate, requirements: string): readonly [number, string] => {
  const [item] = itemsOf(candidate, asking(requirements))
  return [Math.round((item?.credit ?? -1) * 100) / 100, item?.level ?? 'no item']
}

describe('credit of a wanted skill', () => {
  it.each([
    ['shown in use', inventCandidate({ skills: [shownSkill('postgresql')] }), 'PostgreSQL', 1, 'evidenced'],
    ['only listed', inventCandidate({ skills: [listedSkill('postgresql')] }), 'PostgreSQL', 0.75, 'listed'],
    ['related', inventCandidate({ skills: [shownSkill('mysql')] }), 'PostgreSQL', 0.25, 'related'],
    ['only under one roof with it', inventCandidate({ skills: [shownSkill('ci-cd')] }), 'Kubernetes', 0, 'none'],
    ['absent', inventCandidate({ skills: [shownSkill('baking')] }), 'PostgreSQL', 0, 'none'],
    [
      'the better alternative',
      inventCandidate({ skills: [listedSkill('java'), shownSkill('python')] }),
      'Python or Java',
      1,
      'evidenced',
    ],
    [
      'enough years',
      inventCandidate({ skills: [shownSkill('python', 72, '2026-05')] }),
      '5+ years of Python',
      1,
      'evidenced',
    ],
    [
      'few years',
      inventCandidate({ skills: [shownSkill('python', 30, '2026-05')] }),
      '5+ years of Python',
      0.88,
      'partial',
    ],
    [
      'undated where years are asked',
      inventCandidate({ skills: [shownSkill('python')] }),
      '5+ years of Python',
      0.75,
      'partial',
    ],
    [
      'long unused where years are asked',
      inventCandidate({ skills: [shownSkill('python', 72, '2014-05')] }),
      '5+ years of Python',
      0.8,
      'evidenced',
    ],
  ] as const)('%s', (_, candidate, requirements, expected, level) => {
    expect(credit(candidate, requirements)).toEqual([expected, level])
  })

  it('finds the words of a skill that the lexicon does not know in a role', () => {
    const candidate = inventCandidate({
      roles: [inventRole('Operator', null, null, null, 'Ran the Zorbomatic 9 line')],
    })
    expect(itemsOf(candidate, job({ skills: ['Zorbomatic 9'] }))[0]).toMatchObject({ credit: 1, level: 'evidenced' })
  })
  it('says what is missing and where it is asked', () => {
    expect(itemsOf(inventCandidate(), asking('PostgreSQL'))[0]).toMatchObject({
      missing: 'PostgreSQL is not in the resume.',
      job: { quote: 'PostgreSQL' },
      resume: [],
    })
  })
})

describe('degrees, credentials and languages', () => {
  const degree = (
    level: Candidate['education'][number]['level'],
    field: string | null = null,
    completed = true,
  ): Candidate => inventCandidate({ education: [{ level, field, completed, place: placeOf('degree') }] })
  it.each([
    ['the degree asked for', degree('bachelor'), "Bachelor's degree", 1, 'evidenced'],
    ['a higher one', degree('doctorate'), "Bachelor's degree", 1, 'evidenced'],
    ['one below', degree('bachelor'), "Master's degree required", 0.5, 'partial'],
    ['another field', degree('bachelor', 'history'), 'Degree in Accounting required', 0.7, 'partial'],
    ['the field', degree('bachelor', 'accounting and finance'), 'Degree in Accounting required', 1, 'evidenced'],
    ['unfinished', degree('bachelor', null, false), "Bachelor's degree", 0.6, 'partial'],
    ['no education stated', inventCandidate(), "Bachelor's degree", 0, 'unknown'],
    [
      'years instead, where they will do',
      inventCandidate({ roles: [inventRole('Clerk', '2020-01', '2024-12', 60)], workMonths: 60 }),
      "Bachelor's degree or equivalent experience",
      0.9,
      'evidenced',
    ],
    [
      'a certificate held',
      inventCandidate({ certifications: [{ name: 'CFA', place: placeOf('CFA') }] }),
      'CPA or CFA required',
      1,
      'evidenced',
    ],
    [
      'a certificate absent among others',
      inventCandidate({ certifications: [{ name: 'PMP', place: placeOf('PMP') }] }),
      'CPA required',
      0,
      'none',
    ],
    ['a licence nobody writes down', degree('bachelor'), "Driver's license required", 0, 'unknown'],
    [
      'the language at its level',
      inventCandidate({ languages: [{ id: 'german', level: 5, place: placeOf('German') }] }),
      'German B2',
      1,
      'evidenced',
    ],
    [
      'the language below it',
      inventCandidate({ languages: [{ id: 'german', level: 2, place: placeOf('German') }] }),
      'German B2',
      0.5,
      'partial',
    ],
    ['no languages stated', inventCandidate(), 'German B2', 0, 'unknown'],
  ] as const)('%s', (_, candidate, requirements, expected, level) => {
    expect(credit(candidate, requirements)).toEqual([expected, level])
  })
})

describe('a degree that work may stand in for', () => {
  const wanted = job({
    title: 'Software engineer',
    requirements: "Bachelor's degree in computer science or equivalent experience",
  })
  const nurse = inventRole('Charge Nurse', '2016-01', '2020-12', 60, 'Led a ward of 24 beds')
  const engineer = inventRole('Software engineer', '2021-01', '2022-12', 24, 'Wrote the billing service')
  const degreeOf = (candidate: Candidate) =>
    itemsOf(candidate, wanted).find(({ criterion }) => criterion.kind === 'education')
  it.each([
    ['nothing of other work', inventCandidate({ roles: [nurse], workMonths: 60 }), 0, 'unknown', []],
    [
      'work like the job',
      inventCandidate({ roles: [engineer], workMonths: 24 }),
      0.45,
      'partial',
      ['Software engineer'],
    ],
    [
      'that part of it, quoting no other',
      inventCandidate({ roles: [engineer, nurse], workMonths: 84 }),
      0.45,
      'partial',
      ['Software engineer'],
    ],
  ])('counts %s', (_, candidate, credit, level, quotes) => {
    const item = degreeOf(candidate)
    expect(item).toMatchObject({ credit: expect.closeTo(credit), level })
    expect(item?.resume.map(({ quote }) => quote)).toEqual(quotes)
  })
})

describe('experience', () => {
  const welder = inventCandidate({
    roles: [inventRole('Welder', '2016-01', '2025-12', 120, 'Welded pipes')],
    workMonths: 120,
  })
  const clerk = inventCandidate({
    roles: [inventRole('Payroll clerk', '2016-01', '2025-12', 120, 'Ran the payroll')],
    workMonths: 120,
  })
  it('counts years in the occupation in full and others by a fifth', () => {
    const wanted = job({ title: 'Welder', requirements: '8 years of experience' })
    const yearsOf = (candidate: Candidate): number | undefined =>
      itemsOf(candidate, wanted).find(({ criterion }) => criterion.kind === 'experience')?.credit
    expect(yearsOf(welder)).toBe(1)
    expect(yearsOf(clerk)).toBeCloseTo(10 / 5 / 8)
  })
  it('takes other work for a quarter of the years asked for at most, however long it was', () => {
    const wanted = job({ title: 'Welder', requirements: '2 years of experience' })
    const years = itemsOf(clerk, wanted).find(({ criterion }) => criterion.kind === 'experience')
    expect(years?.credit).toBe(0.25)
  })
  it('wants more than half of the words of a field: "commercial" is no commercial law', () => {
    const wanted = job({ title: 'Solicitor', requirements: '4 years of experience in commercial law' })
    const seller = inventCandidate({
      roles: [inventRole('Courier', '2016-01', '2025-12', 120, 'Drove commercial parcels')],
      workMonths: 120,
    })
    expect(itemsOf(seller, wanted).find(({ criterion }) => criterion.kind === 'experience')?.credit).toBe(0.25)
  })
  it.each([
    ['Welder', 'MIG Welder', 'above', 90],
    ['Schweißer', 'Welder', 'above', 90],
    ['Recruiter', 'Talent Sourcer', 'above', 90],
    ['Nurse', 'Welder', 'below', 5],
    ['Civil Engineer', 'Software Engineer', 'below', 40],
  ] as const)('%s against %s scores %s %d', (held, wanted, side, bound) => {
    const candidate = inventCandidate({ headline: { title: held, place: placeOf(held) } })
    const score = matchResume(candidate, job({ title: wanted }), { asOf }).scores.experience ?? -1
    expect(side === 'above' ? score >= bound : score <= bound).toBe(true)
  })
  it('is not judged without a title or a date', () => {
    const match = matchResume(inventCandidate(), job({ title: 'Welder', requirements: '3 years of experience' }), {
      asOf,
    })
    expect(match.scores.experience).toBeNull()
    expect(match.notJudged.join(' ')).toContain('3+ years of experience')
  })
})

describe('projects', () => {
  const duties = ['Built a booking service in Python that cut waiting by 40 %', 'Ran it for 12 clinics']
  const shown = inventCandidate({
    skills: [{ ...shownSkill('python'), evidenced: [placeOf('Python', 1028)] }],
    roles: [inventRole('Developer', null, null, null, ...duties)],
  })
  it('reads depth, relevance, outcome and number from a role', () => {
    const [entry] = matchResume(shown, asking('Python'), { asOf }).projects
    expect(entry?.signals).toEqual({ depth: true, relevance: true, outcome: true, number: true, link: false })
    expect(entry?.share).toBe(1)
  })
  it('is not judged where nothing is described', () => {
    expect(matchResume(inventCandidate(), asking('Python'), { asOf }).scores.project_validation).toBeNull()
  })
})

describe('the cap', () => {
  const capOf = (candidate: Candidate, requirements: string): number | null =>
    matchResume(candidate, asking(requirements), { asOf }).cap?.at ?? null
  const schooled = inventCandidate({
    education: [{ level: 'secondary', field: null, completed: true, place: placeOf('A-levels') }],
  })
  const skilled = (count: number): Candidate =>
    inventCandidate({ skills: ['python', 'java', 'sql', 'docker'].slice(0, count).map((id) => shownSkill(id)) })
  it.each([
    ['a licence known to be absent', schooled, 'RN licence required', 65],
    ['a licence of which nothing is known', inventCandidate(), 'RN licence required', null],
    ['a degree two levels up', schooled, "Master's degree required", 75],
    ['a degree that is only preferred', schooled, "Master's degree preferred", null],
    ['no required skill', skilled(0), 'Python, Rust, Terraform, Kubernetes', 15],
    ['two of two missing are too few to tell', skilled(0), 'Python, Rust', null],
    ['most required skills', skilled(4), 'Python, Java, SQL, Docker', null],
  ] as const)('%s', (_, candidate, requirements, at) => {
    expect(capOf(candidate, requirements)).toBe(at)
  })
  it('falls where all titles are of other work and no skill asked for is there, even one alone', () => {
    const baker = inventCandidate({ roles: [inventRole('Baker', null, null, null)] })
    const wanted = job({ title: 'Welder', requirements: 'TIG welding' })
    expect(matchResume(baker, wanted, { asOf }).cap?.at).toBe(20)
    const untitled = inventCandidate({ skills: [shownSkill('baking')] })
    expect(matchResume(untitled, wanted, { asOf }).cap).toBeNull()
  })
  it('falls for half of the required years missing', () => {
    const junior = inventCandidate({ roles: [inventRole('Baker', '2024-06', '2026-05', 24)], workMonths: 24 })
    expect(matchResume(junior, job({ title: 'Baker', requirements: '6 years of experience' }), { asOf }).cap?.at).toBe(
      70,
    )
  })
})

describe('any candidate', () => {
  const ids = [
    'python',
    'java',
    'sql',
    'postgresql',
    'docker',
    'kubernetes',
    'react',
    'excel',
    'nursing',
    'welding',
    'communication',
  ]
  const anySkill = fc.record({
    id: fc.constantFrom(...ids),
    evidenced: fc.array(fc.constant(placeOf('x', 1001)), { maxLength: 1 }),
    listed: fc.array(fc.constant(placeOf('x')), { maxLength: 1 }),
    months: fc.option(fc.integer({ min: 0, max: 200 })),
    lastUsed: fc.constantFrom(null, '2012-03', '2026-01'),
  })
  const anyCandidate = fc
    .record({
      skills: fc.uniqueArray(anySkill, { selector: ({ id }) => id, maxLength: 8 }),
      workMonths: fc.option(fc.integer({ min: 0, max: 400 })),
      title: fc.constantFrom('Python developer', 'Nurse', 'Welder', null),
      months: fc.option(fc.integer({ min: 0, max: 200 })),
    })
    .map(({ skills, workMonths, title, months }) =>
      inventCandidate({
        skills,
        workMonths,
        roles: [
          { ...inventRole('', '2020-01', '2022-01', months, 'Built a service with care', 'Wrote the tests'), title },
        ],
      }),
    )
  const anyJob = fc
    .record({
      title: fc.constantFrom('Python developer', 'Senior nurse', ''),
      requirements: fc
        .uniqueArray(
          fc.constantFrom(
            '5+ years of Python',
            'Java or SQL',
            'PostgreSQL',
            'Docker, Kubernetes',
            'React',
            'Excel a plus',
            '3 years of experience',
            "Bachelor's degree required",
            'Welding',
            'English C1',
          ),
          { maxLength: 8 },
        )
        .map((lines) => lines.join('\n')),
    })
    .map(job)
  const overall = (candidate: Candidate, criteria: JobCriteria): number => {
    const match = matchResume(candidate, criteria, { asOf })
    return (
      overallOf(
        { ...match.shares, formatting: 0.8, trustworthiness: 0.8, credibility: 0.8 },
        DEFAULT_WEIGHTS,
        match.cap?.at ?? null,
      ) ?? 0
    )
  }

  it('never scores lower for showing one more wanted skill', () => {
    fc.assert(
      fc.property(anyCandidate, anyJob, fc.constantFrom(...ids), (candidate, criteria, id) => {
        const wanted = criteria.criteria.some((criterion) => criterion.kind === 'skill' && criterion.anyOf.includes(id))
        fc.pre(wanted)
        const known = candidate.skills.find((skill) => skill.id === id)
        const more = {
          ...candidate,
          skills: [
            ...candidate.skills.filter((skill) => skill.id !== id),
            {
              id,
              listed: known?.listed ?? [],
              evidenced: [...(known?.evidenced ?? []), placeOf('x', 1001)],
              months: known?.months ?? null,
              lastUsed: known?.lastUsed ?? null,
            },
          ],
        }
        expect(matchResume(more, criteria, { asOf }).scores.skill_alignment ?? 0).toBeGreaterThanOrEqual(
          matchResume(candidate, criteria, { asOf }).scores.skill_alignment ?? 0,
        )
        expect(overall(more, criteria)).toBeGreaterThanOrEqual(overall(candidate, criteria))
      }),
      { numRuns: 500 },
    )
  }, 60_000)
  it('scores within 0–100 with one decimal, weights that sum to one, and the same each time', () => {
    fc.assert(
      fc.property(anyCandidate, anyJob, (candidate, criteria) => {
        const match = matchResume(candidate, criteria, { asOf })
        for (const score of Object.values(match.scores)) {
          if (score === null) continue
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(Math.round(score * 10) / 10).toBe(score)
        }
        const skills = match.items.filter((item) => item.criterion.kind === 'skill')
        if (skills.length > 0) expect(skills.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
        for (const { level, weight } of match.items) if (level === 'unknown') expect(weight).toBe(0)
        const copy = structuredClone({ candidate, criteria })
        expect(JSON.stringify(matchResume(copy.candidate, copy.criteria, { asOf }))).toBe(JSON.stringify(match))
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
