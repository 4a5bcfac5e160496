/** What Clerk's form needs: where its scripts come from, and the word that lets its styles in. */
export interface ClerkLeave {
  readonly frontendHost: string
  /** Made anew for each page. */
  readonly nonce: string
}

const TRUSTED_TYPES = "require-trusted-types-for 'script'"

/**
 * The content security policy of the console: nothing but this server's own files runs, styles or is asked, and no page of another
 * origin may show it. Where Clerk's form is shown, its host may be asked and its scripts run, and nobody else's.
 */
export const policyOf = (clerk?: ClerkLeave): string => {
  const host = clerk === undefined ? '' : ` https://${clerk.frontendHost}`
  const styles = clerk === undefined ? '' : ` 'nonce-${clerk.nonce}'`
  return [
    "default-src 'none'",
    `script-src 'self'${host}`,
    `style-src 'self'${styles}`,
    `connect-src 'self'${host}`,
    // blob: pages of a resume, which are fetched with an access token.
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    TRUSTED_TYPES,
  ].join('; ')
}
