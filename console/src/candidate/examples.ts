import { type JobInput, ZodieProblem } from '@zodie/sdk'

/* An invented person and an invented job, served beside the console; the README's tour follows the same two. */

const RESUME = 'maren-okafor-lindqvist.pdf'
const JOB = 'senior-backend-engineer.json'

const fetchExample = async (name: string): Promise<Response> => {
  const response = await fetch(`/console/examples/${name}`)
  if (response.ok) return response
  const detail = 'The examples are not part of this installation. Use a resume and a job of your own.'
  throw new ZodieProblem({ status: response.status, slug: 'example-missing', detail })
}

export const fetchExampleResume = async (): Promise<File> =>
  new File([await (await fetchExample(RESUME)).blob()], RESUME, { type: 'application/pdf' })

// The file is held to this shape by the fixtures' own tests.
export const fetchExampleJob = async (): Promise<JobInput> => (await (await fetchExample(JOB)).json()) as JobInput
