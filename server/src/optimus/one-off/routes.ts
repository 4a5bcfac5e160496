import type { Guards } from '../../auth/guards.ts'
import type { ReaderPool } from '../../documents/pool.ts'
import type { App } from '../../http/app-type.ts'
import { problems, ref } from '../../http/schemas.ts'
import { analyzeOnce } from './commands.ts'
import { toOneOff } from './present.ts'
import { OneOffAnalysis, OneOffInput } from './schemas.ts'

interface OneOffDeps {
  readonly guards: Guards
  readonly readers: ReaderPool
}

/** `/optimus/analyze-resume` */
export const oneOffRoutes = (app: App, { guards, readers }: OneOffDeps): void => {
  app.post(
    '/analyze-resume',
    {
      onRequest: guards.signedIn,
      config: { rateClass: 'analyze' },
      schema: {
        tags: ['Optimus'],
        security: [{ bearer: [] }],
        summary: 'Score a resume against a job ad, both as text; nothing is stored',
        body: ref(OneOffInput),
        response: { 200: ref(OneOffAnalysis), ...problems(400, 401, 413) },
      },
    },
    async (request) => toOneOff(await analyzeOnce(readers, request.body, new Date().toISOString().slice(0, 10))),
  )
}
