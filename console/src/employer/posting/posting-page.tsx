import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Loaded } from '../../design/loaded.tsx'
import { PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { JobHead } from '../job-head.tsx'
import { JobChanges } from '../jobs/job-changes.tsx'
import { JobForm } from './job-form.tsx'
import { words } from './words.ts'

const Edit = () => {
  const { jobId } = getRouteApi('/hire/jobs/$jobId/edit').useParams()
  const read = useQuery({
    queryKey: ['job-to-change', Number(jobId)],
    queryFn: ({ signal }) => client.jobs.getTagged(Number(jobId), { signal }),
    // What is being changed stays as it was read; who opens the form again reads it again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  useTitle(read.data && words.edit(read.data.job.title))
  return (
    <Loaded query={read}>
      {(found) => (
        <>
          <JobHead job={found.job}>
            <JobChanges job={found.job} />
          </JobHead>
          <JobForm key={found.etag} read={found} />
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
