interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

/** `pk_live_Y2xlcmsuZXhhbXBsZS5jb20k` → `https://clerk.example.com`; the server has looked at the key. */
export const clerkOriginOf = (publishableKey: string): string =>
  `https://${atob(publishableKey.replace(/^pk_(test|live)_/, '')).replace(/\$$/, '')}`

/**
 * The policy of the page takes no plain text as the address of a script, and Clerk's loader gives nothing else. So its addresses are
 * let through, and no others; text as HTML or as a script stays refused. Once in the life of a page.
 */
export const trustScriptsOf = (origin: string): void => {
  // Not in TypeScript's types of the DOM; a browser without it asks for nothing.
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes & { defaultPolicy?: unknown } }
  if (trustedTypes === undefined || trustedTypes.defaultPolicy) return
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin === origin) return url
      throw new TypeError(`A script from ${url} is not let in.`)
    },
  })
}

/** What lets Clerk's styles in: the server puts it into the page, and a browser hides it from everything but scripts. */
export const pageNonce = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
