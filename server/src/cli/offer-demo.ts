import { createClient } from '@zodie/sdk'

export const DEMO_OFFER = `There is nothing here yet. In another terminal, an invented company with jobs and applicants comes with
  npm run -s zodie -- seed --demo

`

/** Whether a server has no job yet and takes anybody at their word: where a demonstration is welcome. */
export const isEmptyAndOpen = async (baseUrl: string): Promise<boolean> => {
  const client = createClient({ baseUrl })
  // An offer is not worth a failure.
  const [about, jobs] = await Promise.all([client.about(), client.jobs.search({ limit: 1 })]).catch(() => [])
  return about?.sign_in === 'development' && jobs?.total === 0
}
