import { inventUsers } from '../server/src/seed/people.ts'
import { loadRoute } from './api-load.ts'
import { quantile } from './statistics.ts'

/** What a seeded server is asked with. */
export interface Seeded {
  /** The address of a call: `/jobs`. */
  api(path: string): string
  /** The headers of somebody who is signed in. */
  signIn(email: string): Promise<Record<string, string>>
}

const TOP = '/resume-analysis/user/top-matches'
const BESIDE_CONNECTIONS = 8
const PERSONS_BESIDE = 400

const milliseconds = (name: string, took: readonly number[]): void =>
  console.log(
    `${name.padEnd(48)} p50 ${quantile(took, 0.5).toFixed(0)} ms, p95 ${quantile(took, 0.95).toFixed(0)} ms, most ${Math.max(...took).toFixed(0)} ms`,
  )

const timed = async (ask: () => Promise<Response>): Promise<number> => {
  const asked = performance.now()
  const answer = await ask()
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`Top matches answered ${answer.status}.`)
  return performance.now() - asked
}

/**
 * The first and the second request of each of so many seeded people, one after another; then how many a second 32 connections
 * of other people get for the first time, and what reading one job takes beside eight connections of them.
 */
export const measureMatches = async ({ api, signIn }: Seeded, count: number, jobId: number): Promise<void> => {
  const people = inventUsers(20_000).filter(({ employer }) => employer === undefined)
  const warm = await signIn(people.at(-1)?.email ?? '')
  await timed(() => fetch(api(TOP), { headers: warm }))
  const [first, second]: [number[], number[]] = [[], []]
  for (const { email } of people.slice(0, count)) {
    const headers = await signIn(email)
    const ask = () => fetch(api(TOP), { headers })
    first.push(await timed(ask))
    second.push(await timed(ask))
  }
  milliseconds(`first request of ${count} people`, first)
  milliseconds('second request', second)
  const crowd = await Promise.all(
    people.slice(count, count + PERSONS_BESIDE).map(async ({ email }) => ({ headers: await signIn(email) })),
  )
  const top = (number: number) => fetch(api(TOP), crowd[number % crowd.length])
  const reading = () => fetch(api(`/jobs/${jobId}`))
  const alone = await loadRoute(reading, 1, 3000)
  const [beside, matches] = await Promise.all([loadRoute(reading, 1, 5000), loadRoute(top, BESIDE_CONNECTIONS, 5000)])
  const of = ({ p50, p99 }: { p50: number; p99: number }) => `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
  console.log(`one job: alone ${of(alone)}; beside ${BESIDE_CONNECTIONS} connections of top matches ${of(beside)}`)
  console.log(
    `${BESIDE_CONNECTIONS} connections: ${matches.perSecond.toFixed(0)}/s, ${of(matches)}, ${matches.errors} errors`,
  )
  const many = await loadRoute(top, 32, 5000)
  console.log(`32 connections: ${many.perSecond.toFixed(0)}/s, ${of(many)}, ${many.errors} errors`)
}
