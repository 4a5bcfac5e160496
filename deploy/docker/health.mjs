// What HEALTHCHECK runs: does the process in this container answer? A worker answers on WORKER_PORT.
const port = process.env.WORKER_PORT || process.env.PORT || '8000'
const answer = await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(4000) }).catch(
  () => undefined,
)
process.exitCode = answer?.ok ? 0 : 1
