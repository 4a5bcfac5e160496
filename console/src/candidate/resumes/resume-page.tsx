import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Loaded } from '../../design/loaded.tsx'
import { PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'

const Page = () => {
  const { resumeId } = getRouteApi('/resumes/$resumeId').useParams()
  const resume = useQuery({
    queryKey: ['resume', Number(resumeId)],
    queryFn: ({ signal }) => client.resumes.get(Number(resumeId), { signal }),
  })
  return <Loaded query={resume}>{(data) => <PageHead title={data.file_name} />}</Loaded>
}

export const ResumePage = () => (
  <SignedIn>
    <Page />
  </SignedIn>
)
