import { describe, expect, it } from 'vitest'
import { audienceOf, messageOf, type ToldAnalysis, type ToldApplication } from './rules.ts'

const [CANDIDATE, EMPLOYER] = [3, 4]
const APPLICATION: ToldApplication = {
  ...{ id: 9, job_id: 5, status: 'applied' },
  ...{ user_id: CANDIDATE, employer_id: EMPLOYER },
}
const ANALYSIS: ToldAnalysis = {
  ...{ id: 8, job_id: 5, application: null },
  ...{ user_id: CANDIDATE, employer_id: EMPLOYER },
}
const applied = { id: 9, status: 'applied', isShown: true } as const
const AT = new Date('2026-03-04T05:06:07.890Z')

describe('who is told of an application', () => {
  it.each([
    ['its applicant and the employer', {}, [CANDIDATE, EMPLOYER]],
    ['the employer alone, once the applicant is erased', { user_id: null }, [EMPLOYER]],
    ['both, of one that is withdrawn', { status: 'withdrawn' }, [CANDIDATE, EMPLOYER]],
  ] as const)('%s', (_what, changes, audience) => {
    const application = { ...APPLICATION, ...changes }
    expect(audienceOf({ type: 'application.created', application })).toEqual(audience)
    expect(audienceOf({ type: 'application.status_changed', application, from: 'applied' })).toEqual(audience)
  })
})

describe('who is told of an analysis', () => {
  it.each<[string, Partial<ToldAnalysis>, readonly number[]]>([
    ['only the person, who did not apply', {}, [CANDIDATE]],
    ['the employer too, once the person applied', { application: applied }, [CANDIDATE, EMPLOYER]],
    ['not of another resume', { application: { ...applied, isShown: false } }, [CANDIDATE]],
    ['not of who has withdrawn', { application: { ...applied, status: 'withdrawn' } }, [CANDIDATE]],
    ['of who was rejected', { application: { ...applied, status: 'rejected' } }, [CANDIDATE, EMPLOYER]],
    ['an employer who tries a job of their own, once', { user_id: EMPLOYER, application: applied }, [EMPLOYER]],
  ])('%s', (_what, changes, audience) => {
    expect(audienceOf({ type: 'analysis.done', analysis: { ...ANALYSIS, ...changes } })).toEqual(audience)
  })
})

describe('what is told', () => {
  const timestamp = '2026-03-04T05:06:07.890Z'
  it('is ids and where it stands, and no id of a person', () => {
    expect(messageOf({ type: 'application.created', application: APPLICATION }, AT)).toEqual({
      type: 'application.created',
      timestamp,
      data: { application_id: 9, job_id: 5, status: 'applied' },
    })
    const application = { ...APPLICATION, status: 'screening' } as const
    expect(messageOf({ type: 'application.status_changed', application, from: 'applied' }, AT)).toEqual({
      type: 'application.status_changed',
      timestamp,
      data: { application_id: 9, job_id: 5, status: 'screening', from_status: 'applied' },
    })
  })

  it('of an analysis has the application, if there is one', () => {
    const dataOf = (changes: Partial<ToldAnalysis>) =>
      messageOf({ type: 'analysis.done', analysis: { ...ANALYSIS, ...changes } }, AT).data
    expect(dataOf({})).toEqual({ analysis_id: 8, job_id: 5, application_id: null, status: 'done' })
    expect(dataOf({ application: applied })).toMatchObject({ application_id: 9 })
  })
})
