import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { client, keeper } from '../../session/client.ts'
import { aboutQuery } from '../../session/use-session.ts'
import { fetchExampleJob, fetchExampleResume } from '../examples.ts'

const MAREN = { email: 'maren@example.com', fullName: 'Maren Okafor-Lindqvist' }

/** The invented job, posted once by whoever tries it. */
const exampleJobId = async (): Promise<number> => {
  const example = await fetchExampleJob()
  const { items } = await client.jobs.mine({ limit: 100 })
  const posted = items.find(({ title, company }) => title === example.title && company === example.company)
  return (posted ?? (await client.jobs.post(example))).id
}

/** The main job in one click; only where a development sign-in takes anybody at their word. */
export const useTryExample = () => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { data: about } = useQuery(aboutQuery)
  const attempt = useMutation({
    mutationFn: async () => {
      if (keeper.read() === undefined) await client.signIn.development(MAREN)
      const [jobId, file] = [await exampleJobId(), await fetchExampleResume()]
      const answer = await client.analyses.submit({ jobId, file })
      return { jobId, analysisId: 'analysis_id' in answer ? answer.analysis_id : answer.id }
    },
    onSuccess: async ({ jobId, analysisId }) => {
      await queries.invalidateQueries()
      await navigate({
        to: '/jobs/$jobId/analysis',
        params: { jobId: String(jobId) },
        search: { analysis: analysisId },
      })
    },
  })
  return { isOffered: about?.sign_in === 'development', ...attempt }
}

export type TryExample = ReturnType<typeof useTryExample>
