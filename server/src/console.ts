import type { FastifyReply, FastifyRequest } from 'fastify'
import { BUILT_FOLDER, INDEX, readConsoleFiles } from './console/files.ts'
import { NOT_BUILT } from './console/not-built.ts'
import { prefersHtml, sendConsoleFile, sendPageWithClerk } from './console/send.ts'
import type { App } from './http/app-type.ts'
import { fail } from './problems.ts'

type Send = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

/** The web console as it was built, read once when the server starts. */
export interface WebConsole {
  readonly isBuilt: boolean
  /** The page that every address of the console begins with, or one that says how to build it. */
  readonly sendIndex: Send
  /** The file below /console/, `undefined` where there is none. */
  readonly find: (path: string) => Send | undefined
}

export interface ConsolePlace {
  /** What the build has made; its own folder when absent. */
  readonly folder?: string
  /** Where Clerk's form comes from; absent: the console asks nobody but this server. */
  readonly clerkHost?: string | undefined
}

export const openConsole = ({ folder = BUILT_FOLDER, clerkHost }: ConsolePlace = {}): WebConsole => {
  const files = readConsoleFiles(folder)
  const senderOf = (path: string): Send | undefined => {
    const file = files.get(path)
    return file && ((request, reply) => sendConsoleFile(request, reply, file))
  }
  const index = files.get(INDEX)
  const sendIndex: Send = (request, reply) => {
    if (index === undefined) return sendConsoleFile(request, reply.code(503), NOT_BUILT)
    return clerkHost === undefined ? sendConsoleFile(request, reply, index) : sendPageWithClerk(reply, index, clerkHost)
  }
  return {
    isBuilt: index !== undefined,
    sendIndex,
    find: (path) => (path === INDEX && index !== undefined ? sendIndex : senderOf(path)),
  }
}

/** What the build makes has an ending; an address of the console has none: `assets/main-B3x.js`, `jobs/7`. */
const isFileName = (path: string): boolean => /\.[a-z\d]+$/i.test(path)

/** `/console`: the files of the console, and its first page for every address within it that a person opens. */
export const consoleRoutes = (app: App, { find, sendIndex }: WebConsole): void => {
  const hidden = { schema: { hide: true }, config: { rateLimit: false } } as const
  app.get('/', hidden, async (request, reply) => sendIndex(request, reply))
  app.get<{ Params: { '*': string } }>('/*', hidden, async (request, reply) => {
    const path = request.params['*']
    const send = find(path)
    if (send !== undefined) return send(request, reply)
    // A program that asks for what is not there is told so, and so is a page that asks for a file of an earlier release.
    if (isFileName(path) || !prefersHtml(request.headers.accept))
      return fail('route-not-found', `There is nothing at ${request.method} /console/${path}.`)
    return sendIndex(request, reply)
  })
}
