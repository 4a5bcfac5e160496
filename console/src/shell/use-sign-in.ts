import { useMutation, useQueryClient } from '@tanstack/react-query'

/** A way to sign in, whose problems are said where it stands. */
export const useSignIn = <Person>(start: (person: Person) => Promise<unknown>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: start, meta: { isSaidInPlace: true }, onSuccess: () => queries.invalidateQueries() })
}
