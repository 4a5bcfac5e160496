import { AsyncLocalStorage } from 'node:async_hooks'
import { context, trace } from '@opentelemetry/api'

/** What a line of the log is about: ids only, never a name, an address or a text. */
export interface LogContext {
  request_id?: string
  trace_id?: string
  user_id?: number
  analysis_id?: number
  task?: string
  task_id?: string
}

const current = new AsyncLocalStorage<LogContext>()

/** Runs `work`, and all that follows from it, under these ids. The object is kept, so that ids may be noted in it later. */
export const withContext = <Answer>(ids: LogContext, work: () => Answer): Answer => current.run(ids, work)

/** Adds ids that became known to whatever is being done; outside of a request or task it does nothing. */
export const noteInContext = (ids: LogContext): void => {
  Object.assign(current.getStore() ?? {}, ids)
}

/** The ids of what is being done at this moment; the trace's too, where there is one. */
export const contextOfNow = (): LogContext => {
  const traceId = trace.getSpanContext(context.active())?.traceId
  return { ...(traceId === undefined ? {} : { trace_id: traceId }), ...current.getStore() }
}
