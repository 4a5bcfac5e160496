import { expect, it } from 'vitest'
import { Problem } from '../../problems.ts'
import { fileNameOf, reportTypeOf } from './rules.ts'

it.each([
  [undefined, 'text/html'],
  ['*/*', 'text/html'],
  ['application/pdf', 'application/pdf'],
  ['Application/PDF', 'application/pdf'],
  ['text/html;q=0.5, application/pdf;q=0.9', 'application/pdf'],
  ['application/pdf;q=0.2, text/*', 'text/html'],
  ['application/*, text/html;q=0', 'application/pdf'],
  ['text/html;q=0, */*;q=0.1', 'application/pdf'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'text/html'],
])('Accept: %s is answered with %s', (accept, type) => expect(reportTypeOf(accept)).toBe(type))

it.each(['application/json', 'text/html;q=0', 'image/*', '', 'nonsense'])('Accept: %j is refused', (accept) =>
  expect(() => reportTypeOf(accept)).toThrow(Problem),
)

it('names a file after its job, whatever the job is called', () => {
  const subject = { company: null, file_name: 'a.pdf', job_revision: 1, finished_at: null }
  expect(fileNameOf({ ...subject, title: 'CI/CD engineer' })).toBe('Report - CI-CD engineer.pdf')
  expect(fileNameOf({ ...subject, title: 'x'.repeat(500) }).length).toBeLessThan(100)
})
