import type { Client, Job, JobInput } from '../sdk/src/index.ts'
import { onPress, onSubmit } from './act.ts'
import { find, make } from './dom.ts'
import { fetchExampleJob } from './examples.ts'

const LEVELS = ['entry', 'junior', 'mid', 'senior', 'lead', 'executive'] as const

/** Posts what the form says; the service checks it and says what is wrong. */
export const startJobForm = (client: Client, onPosted: (job: Job) => void): void => {
  const form = find('job-form', HTMLFormElement)
  const problem = find('job-problem', HTMLElement)
  const fields = {
    title: find('title', HTMLInputElement),
    company: find('company', HTMLInputElement),
    location: find('location', HTMLInputElement),
    level: find('experience-level', HTMLSelectElement),
    description: find('description', HTMLTextAreaElement),
    requirements: find('requirements', HTMLTextAreaElement),
    skills: find('skills', HTMLInputElement),
  }

  const written = (): JobInput => ({
    title: fields.title.value.trim(),
    company: fields.company.value.trim() || null,
    location: fields.location.value.trim() || null,
    experience_level: LEVELS.find((level) => level === fields.level.value) ?? null,
    description: fields.description.value,
    requirements: fields.requirements.value,
    skills: fields.skills.value
      .split(',')
      .map((skill) => skill.trim())
      .filter(Boolean),
    status: 'active',
  })

  const fill = (job: JobInput): void => {
    fields.title.value = job.title
    fields.company.value = job.company ?? ''
    fields.location.value = job.location ?? ''
    fields.level.value = job.experience_level ?? ''
    fields.description.value = job.description ?? ''
    fields.requirements.value = job.requirements ?? ''
    fields.skills.value = (job.skills ?? []).join(', ')
  }

  onPress(find('use-example-job', HTMLButtonElement), problem, async () => {
    fill(await fetchExampleJob())
    fields.title.focus()
  })
  onSubmit(form, problem, async () => {
    if (client.token() === undefined)
      return problem.replaceChildren(make('p', {}, 'Sign in first: a job belongs to somebody.'))
    const job = await client.jobs.post(written())
    form.reset()
    find('post-job', HTMLDetailsElement).open = false
    onPosted(job)
  })
}
