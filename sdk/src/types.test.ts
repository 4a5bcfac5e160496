import { describe, expectTypeOf, it } from 'vitest'
import type { AnalysisStatus, Application, Client, Job, JobFacets, Page, UploadProgress } from './index.ts'

/*
 * Checked by the compiler (`npm run types`): a wrong call that begins to compile fails it, as an expected error that does not
 * come. Nothing here is run.
 */
const right = ({ applications, jobs, analyses, users }: Client) => {
  expectTypeOf(applications.mine()).resolves.toEqualTypeOf<Page<Application>>()
  expectTypeOf(applications.allMine()).toExtend<AsyncIterable<Application>>()
  expectTypeOf(jobs.search({ query: 'nurse', remote: ['remote'], sort: 'salary' })).resolves.toEqualTypeOf<Page<Job>>()
  expectTypeOf(jobs.facets()).resolves.toEqualTypeOf<JobFacets>()
  expectTypeOf(users.rename(null)).resolves.toHaveProperty('email')
  analyses.analyze({
    ...{ text: 'A resume', jobId: 1 },
    onProgress: (status) => expectTypeOf(status).toEqualTypeOf<AnalysisStatus>(),
    onUpload: (progress) => expectTypeOf(progress).toEqualTypeOf<UploadProgress>(),
  })
}

const wrong = ({ applications, jobs, analyses, users, profile }: Client) => {
  // @ts-expect-error an application is to a job
  applications.apply({ cover_letter: 'Hello' })
  // @ts-expect-error there is no such status
  applications.change(1, { status: 'promoted' })
  // @ts-expect-error nor can one ask for it
  applications.mine({ status: 'promoted' })
  // @ts-expect-error ids are numbers
  applications.get('1')
  // @ts-expect-error the filter has another name
  jobs.search({ quary: 'nurse' })
  // @ts-expect-error several of a list, not one
  jobs.search({ remote: 'remote' })
  // @ts-expect-error there is no such order
  jobs.search({ sort: 'best' })
  // @ts-expect-error counts have no pages
  jobs.facets({ limit: 10 })
  // @ts-expect-error a job has a title
  jobs.post({ company: 'Ward of Echoes' })
  // @ts-expect-error nobody sets who posted it
  jobs.change(1, { user_id: 2 })
  // @ts-expect-error a resume is sent, or one sent before is named
  analyses.analyze({ jobId: 1 })
  // @ts-expect-error a report has two forms
  analyses.report(1, 'docx')
  // @ts-expect-error the list is no array
  jobs.list().then((page) => page.map(({ id }) => id))
  // @ts-expect-error whose name, and which
  users.rename()
  // @ts-expect-error the email is Clerk's
  profile.replace({ email: 'me@example.com' })
}

describe('the types of the client', () => {
  it('are checked by the compiler', () => {
    expectTypeOf(right).parameter(0).toEqualTypeOf<Client>()
    expectTypeOf(wrong).parameter(0).toEqualTypeOf<Client>()
  })
})
