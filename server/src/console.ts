import { type ConsoleFile, INDEX, readConsoleFiles } from './console/files.ts'
import { sendConsoleFile } from './console/send.ts'
import type { App } from './http/app-type.ts'

const hidden = { schema: { hide: true }, config: { rateLimit: false } }

const serve = (app: App, path: string, file: ConsoleFile): void => {
  app.get(path, hidden, async (request, reply) => sendConsoleFile(request, reply, file))
}

/** `/console`: the web console and its parts, read once when the server starts. */
export const consoleRoutes = (app: App): void => {
  for (const [path, file] of readConsoleFiles()) {
    serve(app, `/${path}`, file)
    if (path === INDEX) serve(app, '/', file)
  }
}
