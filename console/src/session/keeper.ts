import type { CredentialKeeper, Credentials } from '@zodie/sdk'

const KEY = 'zodie-sign-in'
const LOCK = 'zodie-renew-sign-in'

/** A keeper that also tells when somebody signs in or out, here or in another tab. */
export interface SharedKeeper extends CredentialKeeper {
  subscribe(listener: () => void): () => void
}

const isCredentials = (value: unknown): value is Credentials =>
  typeof value === 'object' && value !== null && 'access_token' in value && typeof value.access_token === 'string'

/** Whose sign-in it is, as its access token says; nothing is decided by it but what to forget. */
export const subjectOf = (credentials: Credentials | undefined): string | undefined => {
  const [, payload = ''] = credentials?.access_token.split('.') ?? []
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof claims === 'object' && claims !== null && 'sub' in claims ? String(claims.sub) : undefined
  } catch {
    return undefined
  }
}

/** `undefined` for what is no sign-in, such as what an earlier release left. */
const parse = (text: string | null): Credentials | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isCredentials(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps the sign-in in the browser, for all tabs: a refresh token works once, and a tab that used an old one would end the sign-in
 * of all. So a Web Lock lets one tab renew at a time, and what is read is always what is stored.
 */
export const keepInBrowser = (storage: Storage, locks: LockManager | undefined): SharedKeeper => {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  let memo: { readonly text: string | null; readonly value: Credentials | undefined } = { text: null, value: undefined }
  // Told by the browser in the other tabs, not in the one that wrote; `null`: all was cleared.
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) tell()
  })
  return {
    read: () => {
      const text = storage.getItem(KEY)
      if (text !== memo.text) memo = { text, value: parse(text) }
      return memo.value
    },
    write: (credentials) => {
      if (credentials === undefined) storage.removeItem(KEY)
      else {
        const { access_token, refresh_token } = credentials
        storage.setItem(KEY, JSON.stringify({ access_token, refresh_token }))
      }
      tell()
    },
    // Without locks (a page that is not secure, such as http:// on another machine) tabs renew side by side, as they did before.
    alone: async (work) => (locks === undefined ? work() : locks.request(LOCK, work)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
