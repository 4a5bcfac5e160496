/** How long POST /analyze waits for the result when the client names no time. */
const USUAL_SECONDS = 10
/** Proxies commonly cut a silent answer after a minute. */
const LONGEST_SECONDS = 60

/**
 * How long the client wants to wait for a result, in milliseconds (RFC 7240): `respond-async` not at all, `wait=30` up to thirty seconds.
 * With both, `wait` is how long it bears to wait before the answer becomes asynchronous (section 4.3 there).
 */
export const preferredWaitMs = (prefer: string | string[] | undefined): number => {
  const preferences = [prefer ?? []]
    .flat()
    .flatMap((header) => header.split(',').map((one) => one.trim().toLowerCase()))
  const seconds = preferences
    .map((one) => /^wait\s*=\s*"?(\d{1,9})"?$/.exec(one)?.[1])
    .find((found) => found !== undefined)
  if (seconds !== undefined) return Math.min(Number(seconds), LONGEST_SECONDS) * 1000
  return preferences.includes('respond-async') ? 0 : USUAL_SECONDS * 1000
}
