import { quantile } from './statistics.ts'

/** One of each kind: a common word, several, a word and a place, a slip, a phrase, an exclusion, a word begun, one of texts only. */
export const QUERIES = [
  'engineer',
  'senior backend engineer',
  'nurse berlin',
  'enginer',
  '"code review"',
  'teacher -mathematics',
  'kubern',
  'safety',
]

export type Ask = (path: string) => Promise<Response>

const timed = async (ask: Ask, path: string): Promise<number> => {
  const begin = performance.now()
  const answer = await ask(path)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return performance.now() - begin
}

const print = (name: string, took: readonly number[]): void => {
  const figures = [0.5, 0.95, 1].map((share) => quantile(took, share).toFixed(1).padStart(9))
  console.log(`${name.padEnd(48)}${figures.join('')}`)
}

/** Asks each kind of query in turn, one at a time, `rounds` times after one that does not count. */
export async function measureSearch(ask: Ask, rounds: number): Promise<void> {
  console.log(`${'path'.padEnd(48)}${['p50 ms', 'p95 ms', 'slowest'].map((name) => name.padStart(9)).join('')}`)
  for (const route of ['search', 'facets']) {
    const took = new Map(QUERIES.map((query) => [query, [] as number[]]))
    for (let round = 0; round <= rounds; round++)
      for (const [query, times] of took) {
        const time = await timed(ask, `/jobs/${route}?query=${encodeURIComponent(query)}`)
        if (round > 0) times.push(time)
      }
    for (const [query, times] of took) print(`/jobs/${route} ${query}`, times)
    print(`/jobs/${route}, all`, [...took.values()].flat())
  }
}
