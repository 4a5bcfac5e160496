import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showToast } from '../../shell/toasts.ts'

/** Something that is done to an endpoint or a delivery, and what to say when it is. */
export const useAct = <Result>(run: () => Promise<Result>, say: (result: Result) => string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: async (result) => {
      showToast({ tone: 'done', text: say(result) })
      await queries.invalidateQueries({ queryKey: ['webhooks'] })
    },
  })
}
