import { currentUser, type Guards } from '../../auth/guards.ts'
import type { UnreadableSlug } from '../../documents/errors.ts'
import type { WithReaders } from '../../documents/readers-for-requests.ts'
import type { App } from '../../http/app-type.ts'
import { problems } from '../../http/problem-responses.ts'
import { ref } from '../../http/schemas.ts'
import { analyzeOnce } from './commands.ts'
import { toOneOff } from './present.ts'
import { OneOffAnalysis, OneOffInput } from './schemas.ts'

interface OneOffDeps {
  readonly guards: Guards
  readonly withReaders: WithReaders
}

// A text may be one that begins as a file of another kind does, such as RTF or PDF, and is read as that.
const UNREADABLE = [
  ...(['resume-encrypted', 'resume-damaged', 'resume-without-text'] as const),
  ...(['resume-too-large', 'resume-too-slow', 'resume-type-unsupported'] as const),
] as const satisfies readonly UnreadableSlug[]

/** `/optimus/analyze-resume` */
export const oneOffRoutes = (app: App, { guards, withReaders }: OneOffDeps): void => {
  app.post(
    '/analyze-resume',
    {
      onRequest: guards.signedIn,
      config: { rateClass: 'analyze' },
      schema: {
        tags: ['Optimus'],
        security: [{ bearer: [] }],
        operationId: 'analyzeOnce',
        summary: 'Score a resume against a job ad, both as text; nothing is stored',
        body: ref(OneOffInput),
        response: { 200: ref(OneOffAnalysis), ...problems(...UNREADABLE) },
      },
    },
    async (request) => {
      const today = new Date().toISOString().slice(0, 10)
      const { id } = currentUser(request)
      return toOneOff(await withReaders(id, (readers) => analyzeOnce(readers, request.body, today)))
    },
  )
}
