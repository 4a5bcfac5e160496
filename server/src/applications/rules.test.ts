import { describe, expect, it } from 'vitest'
import { Problem } from '../problems.ts'
import type { ApplicationRow } from './queries.ts'
import { asSeenBy, checkMove, checkResumeUrl, isOpen, legalMoves, planChange, roleIn } from './rules.ts'

const STATUSES = ['applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'] as const

const slugOf = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error.slug
    throw error
  }
}

const ROW: ApplicationRow = {
  ...{ id: 1, job_id: 2, user_id: 3, employer_id: 4, resume_id: null, is_resume_gone: false },
  ...{ cover_letter: 'I bake.', resume_url: null, source: null, status: 'interview', restored_at: null },
  ...{ job_title: 'Baker', company: null, applicant_name: null, applicant_email: 'mio@example.org', open_reviews: 0 },
  ...{ created_at: new Date(0), updated_at: new Date(0) },
}

describe('the moves of an application', () => {
  it.each([
    ['applied', ['screening', 'rejected']],
    ['screening', ['interview', 'rejected']],
    ['interview', ['offer', 'rejected']],
    ['offer', ['hired', 'rejected']],
    ['hired', []],
    ['rejected', []],
    ['withdrawn', []],
  ] as const)('from %s the employer and administrators can go to %j', (from, moves) => {
    expect([legalMoves('employer', from), legalMoves('administrator', from)]).toEqual([moves, moves])
    expect(legalMoves('applicant', from)).toEqual(moves.length > 0 ? ['withdrawn'] : [])
    expect(isOpen(from)).toBe(moves.length > 0)
  })

  it('refuses every other move, and says which there are', () => {
    for (const role of ['applicant', 'employer', 'administrator'] as const)
      for (const from of STATUSES)
        for (const to of STATUSES) {
          const isLegal = legalMoves(role, from).includes(to)
          const decides = role === 'applicant' && to !== 'withdrawn'
          const slug = decides ? 'not-yours' : 'status-move-illegal'
          expect(slugOf(() => checkMove(role, from, to))).toBe(isLegal ? undefined : slug)
        }
    expect(() => checkMove('employer', 'interview', 'hired')).toThrow(/is interview .* go to offer or rejected\./)
    expect(() => checkMove('employer', 'hired', 'rejected')).toThrow(/closed and stays so/)
  })
})

describe('who is who', () => {
  it.each([
    ['applicant', { id: 3, is_superuser: false }],
    ['employer', { id: 4, is_superuser: false }],
    ['administrator', { id: 9, is_superuser: true }],
    [undefined, { id: 9, is_superuser: false }],
    // Nobody decides on an application of their own.
    ['applicant', { id: 3, is_superuser: true }],
  ] as const)('%s', (role, viewer) => {
    expect(roleIn(viewer, ROW)).toBe(role)
  })

  it('gives an erased applicant’s place to nobody', () => {
    expect(roleIn({ id: 3, is_superuser: false }, { ...ROW, user_id: null })).toBeUndefined()
  })

  it('keeps letter and resume of who has withdrawn from the employer, and from nobody else', () => {
    const seenBy = (id: number, isSuperuser: boolean, status: (typeof STATUSES)[number]) =>
      asSeenBy({ id, is_superuser: isSuperuser }, { ...ROW, resume_id: 7, resume_url: 'https://a.example', status })
    for (const status of STATUSES) {
      const hides = status === 'withdrawn'
      const kept = { cover_letter: 'I bake.', resume_id: 7, resume_url: 'https://a.example', status }
      const empty = { cover_letter: null, resume_id: null, resume_url: null, status }
      expect(seenBy(4, false, status)).toMatchObject(hides ? empty : kept)
      expect(seenBy(3, false, status)).toMatchObject(kept)
      expect(seenBy(9, true, status)).toMatchObject(kept)
    }
  })
})

describe('a planned change', () => {
  it('takes a field sent as it is for no change', () => {
    const same = { status: 'interview', cover_letter: 'I bake.' } as const
    expect(planChange('employer', ROW, same)).toEqual({ columns: {}, changedFields: [], status: 'interview' })
  })

  it('has the columns, and the fields for the history', () => {
    const input = { cover_letter: null, status: 'withdrawn' } as const
    expect(planChange('applicant', ROW, input)).toEqual({
      columns: input,
      changedFields: ['cover_letter'],
      status: 'withdrawn',
    })
  })

  it.each([
    ['not-yours', 'employer', {}, { cover_letter: 'He bakes.' }],
    ['not-yours', 'administrator', {}, { resume_url: 'https://example.org' }],
    ['not-yours', 'applicant', {}, { status: 'offer' }],
    ['status-move-illegal', 'employer', {}, { status: 'hired' }],
    ['status-move-illegal', 'employer', {}, { status: 'withdrawn' }],
    ['application-closed', 'applicant', { status: 'rejected' }, { cover_letter: 'Please.' }],
    ['validation-failed', 'employer', {}, { note: 'A word.' }],
    ['validation-failed', 'employer', {}, { note: 'A word.', status: 'interview' }],
    ['validation-failed', 'applicant', {}, { resume_url: 'javascript:alert(1)' }],
  ] as const)('%s for the %s of %j who sends %j', (slug, role, changes, input) => {
    expect(slugOf(() => planChange(role, { ...ROW, ...changes }, input))).toBe(slug)
  })
})

describe('the address of a resume', () => {
  it.each(['https://example.org/cv.pdf', 'http://example.org:8080/a?b=c#d', 'https://exämple.org/ä', null, undefined])(
    'may be %s',
    (address) => expect(slugOf(() => checkResumeUrl(address))).toBeUndefined(),
  )
  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org', 'example.org/cv', ''],
    ...['https://', ' https://example.org', 'HTTPS://example.org', 'https://me:secret@example.org/'],
  ])('may not be %j', (address) => expect(slugOf(() => checkResumeUrl(address))).toBe('validation-failed'))
})
