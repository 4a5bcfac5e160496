import { quantile } from './statistics.ts'

/** Milliseconds; errors are answers other than 2xx, and none at all. */
export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly errors: number
}

/** Asks over `connections` at once, each anew as soon as it is answered, for `milliseconds`. */
export const loadRoute = async (
  ask: (number: number) => Promise<Response>,
  connections: number,
  milliseconds: number,
): Promise<Load> => {
  const took: number[] = []
  let [number, errors] = [0, 0]
  const begin = performance.now()
  const client = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      const asked = performance.now()
      const isFine = await ask(number++).then(
        async (answer) => {
          await answer.arrayBuffer()
          return answer.ok
        },
        () => false,
      )
      took.push(performance.now() - asked)
      if (!isFine) errors += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  const seconds = (performance.now() - begin) / 1000
  return { perSecond: took.length / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99), errors }
}
