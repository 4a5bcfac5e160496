import type { Dashboard } from './schemas.ts'

interface Entry {
  readonly until: number
  readonly answer: Promise<Dashboard>
}

/** Answers that stay good for a while, whoever asks meanwhile: `computed_at` in them says of when they are. */
export interface RememberedDashboards {
  get(key: string, compute: () => Promise<Dashboard>): Promise<Dashboard>
}

/** Keeps `capacity` answers for `lifeMs`; a failure is not kept. The oldest go first. */
export const rememberDashboards = (
  lifeMs: number,
  capacity: number,
  now = Date.now,
  onAsked: (isHit: boolean) => void = () => undefined,
): RememberedDashboards => {
  const entries = new Map<string, Entry>()
  return {
    get: (key, compute) => {
      const known = entries.get(key)
      const isHit = known !== undefined && known.until > now()
      onAsked(isHit)
      if (isHit) return known.answer
      const answer = compute()
      entries.delete(key)
      entries.set(key, { until: now() + lifeMs, answer })
      answer.catch(() => entries.delete(key))
      const [oldest] = entries.keys()
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
      return answer
    },
  }
}
