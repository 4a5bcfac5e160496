/** So many values at most; the one that was asked for the longest ago goes first. */
export interface Recent<Key, Value> {
  find(key: Key): Value | undefined
  keep(key: Key, value: Value): void
}

interface Entry<Value> {
  readonly value: Value
  readonly usedAt: number
}

/** `maxIdleMs`: after so long without use a value goes as well. */
export const createRecent = <Key, Value>(capacity: number, maxIdleMs = Infinity): Recent<Key, Value> => {
  // In the order of their last use.
  const known = new Map<Key, Entry<Value>>()
  const forgetIdle = (): void => {
    for (const [key, { usedAt }] of known) {
      if (performance.now() - usedAt < maxIdleMs) return
      known.delete(key)
    }
  }
  if (Number.isFinite(maxIdleMs)) setInterval(forgetIdle, maxIdleMs / 4).unref()
  const touch = (key: Key, value: Value): void => {
    known.delete(key)
    known.set(key, { value, usedAt: performance.now() })
  }
  return {
    find: (key) => {
      const entry = known.get(key)
      if (entry !== undefined) touch(key, entry.value)
      return entry?.value
    },
    keep: (key, value) => {
      touch(key, value)
      const [oldest] = known.keys()
      if (known.size > capacity && oldest !== undefined) known.delete(oldest)
    },
  }
}
