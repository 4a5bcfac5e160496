import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { jobQuery } from '../../candidate/queries.ts'
import { Loaded } from '../../design/loaded.tsx'
import { PageHead } from '../../design/parts.tsx'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { JobHead } from '../job-head.tsx'
import { JobChanges } from '../jobs/job-changes.tsx'
import { JobForm } from './job-form.tsx'
import { words } from './words.ts'

const Edit = () => {
  const { jobId } = getRouteApi('/hire/jobs/$jobId/edit').useParams()
  const job = useQuery(jobQuery(Number(jobId)))
  useTitle(job.data && words.edit(job.data.title))
  return (
    <Loaded query={job}>
      {(found) => (
        <>
          <JobHead job={found}>
            <JobChanges job={found} />
          </JobHead>
          <JobForm key={found.id} job={found} />
        </>
      )}
    </Loaded>
  )
}

export const EditJob = () => (
  <SignedIn>
    <Edit />
  </SignedIn>
)

export const PostJob = () => {
  useTitle(words.post)
  return (
    <SignedIn>
      <PageHead title={words.post} lead={words.lead} />
      <JobForm />
    </SignedIn>
  )
}
