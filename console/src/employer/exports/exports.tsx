import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { Button, PageHead, Section } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { save } from '../../shell/save.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { myJobsQuery } from '../queries.ts'

const words = {
  title: 'Exports',
  lead: 'Your figures as CSV, for a spreadsheet or a program.',
  applications: 'Applications',
  applicationsHint: 'A row for each application, with its latest scores. That you saw them goes on record.',
  jobs: 'Jobs',
  jobsHint: 'A row for each job with its main figures.',
  which: 'Of which job',
  all: 'All of my jobs',
  more: 'More of my jobs in the list',
  blind: 'Without names and addresses',
  excel: 'For Excel (marks the file as UTF-8)',
  download: (what: string) => `Download ${what}`,
}

/** Read to its end, and then given to the browser. */
const saveCsv = async (answer: Promise<Response>, fileName: string): Promise<void> =>
  save({ blob: await (await answer).blob(), fileName })

const Check = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <label className="check">
    <input type="checkbox" name={name} />
    <span>{label}</span>
  </label>
)

const JobChoice = () => {
  const id = useId()
  const jobs = useInfiniteQuery(myJobsQuery)
  return (
    <div className="field">
      <label htmlFor={id}>{words.which}</label>
      <select id={id} name="job" className="select">
        <option value="">{words.all}</option>
        {jobs.data?.pages
          .flatMap(({ items }) => items)
          .map((job) => (
            <option key={job.id} value={job.id}>
              {job.title}
            </option>
          ))}
      </select>
      {jobs.hasNextPage && (
        <div>
          <Button look="quiet" isBusy={jobs.isFetchingNextPage} onClick={() => void jobs.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </div>
  )
}

const useDownload = (download: (form: FormData) => Promise<void>) => {
  const mutation = useMutation({ mutationFn: download })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!mutation.isPending) mutation.mutate(new FormData(event.currentTarget))
  }
  return { submit, isBusy: mutation.isPending }
}

const Applications = () => {
  const { submit, isBusy } = useDownload((form) => {
    const job = Number(form.get('job'))
    const options = { blind: form.has('blind'), bom: form.has('bom'), ...(job > 0 && { job_id: job }) }
    return saveCsv(client.optimus.exportApplications(options), 'applications.csv')
  })
  return (
    <Section title={words.applications} hint={words.applicationsHint}>
      <form className="stack" onSubmit={submit}>
        <JobChoice />
        <Check name="blind" label={words.blind} />
        <Check name="bom" label={words.excel} />
        <div>
          <Button type="submit" look="primary" isBusy={isBusy}>
            {words.download('applications.csv')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

const Jobs = () => {
  const { submit, isBusy } = useDownload((form) =>
    saveCsv(client.optimus.exportJobs({ bom: form.has('bom') }), 'jobs.csv'),
  )
  return (
    <Section title={words.jobs} hint={words.jobsHint}>
      <form className="stack" onSubmit={submit}>
        <Check name="bom" label={words.excel} />
        <div>
          <Button type="submit" look="primary" isBusy={isBusy}>
            {words.download('jobs.csv')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

export const Exports = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <PageHead title={words.title} lead={words.lead} />
      <div className="columns">
        <Applications />
        <Jobs />
      </div>
    </SignedIn>
  )
}
