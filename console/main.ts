import { type Analysis, createClient, type Job, ZodieProblem } from '../sdk/src/index.ts'
import { onSubmit } from './act.ts'
import { renderAnalysis, renderNothingYet } from './analysis.ts'
import { find, make } from './dom.ts'
import { startJobForm } from './job-form.ts'
import { startJobList } from './jobs.ts'
import { startResumeChoice } from './resume.ts'
import { startSignIn } from './sign-in.ts'

const client = createClient({ baseUrl: '' })
const result = find('analysis', HTMLElement)
const body = find('analysis-body', HTMLElement)
const progress = find('analysis-progress', HTMLElement)
const problem = find('analysis-problem', HTMLElement)

const show = (analysis: Analysis, job: Job): void => body.replaceChildren(...renderAnalysis(analysis, job))
const showNothing = (job?: Job): void => body.replaceChildren(...renderNothingYet(job))

/** What is stored for the chosen job, if there is anything. */
const showStored = async (job: Job): Promise<void> => {
  showNothing(job)
  if (client.token() === undefined) return
  try {
    const analysis = await client.analyses.results(job.id)
    if (jobs.chosen()?.id === job.id) show(analysis, job)
  } catch (error) {
    // None yet is no failure, and whatever else is wrong will be said when the user asks for an analysis.
    if (!(error instanceof ZodieProblem)) throw error
  }
}

const jobs = startJobList(client, (job) => void showStored(job))
startJobForm(client, jobs.addChosen)
const chosenResume = startResumeChoice()
startSignIn(client, () => {
  const job = jobs.chosen()
  if (job !== undefined) void showStored(job)
})
showNothing()

const ask = (sentence: string): void => problem.replaceChildren(make('p', {}, sentence))

onSubmit(find('resume-form', HTMLFormElement), problem, async () => {
  const [job, resume] = [jobs.chosen(), chosenResume()]
  if (client.token() === undefined) return ask('Sign in first: an analysis belongs to somebody.')
  if (job === undefined) return ask('Choose a job first, or post one.')
  if (resume === undefined) return ask('Choose a resume first, or use the example.')
  // What is shown is of another resume, and this one may be refused.
  showNothing(job)
  progress.textContent = 'Reading the resume …'
  try {
    const analysis = await client.analyses.analyze({
      ...resume,
      jobId: job.id,
      onProgress: ({ stage, progress: percent }) => {
        progress.textContent = `Still at it: ${stage}, ${percent} %`
      },
    })
    show(analysis, job)
    result.focus()
  } finally {
    progress.textContent = ''
  }
})
