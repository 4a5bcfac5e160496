import type { FastifyReply } from 'fastify'

/** How much an Accept header wants a media type, 0–1; only what it names counts, so `curl` (any type) wants none. */
const wish = (accept: string, mediaType: string): number => {
  const entry = accept.split(',').find((part) => part.split(';')[0]?.trim().toLowerCase() === mediaType)
  if (entry === undefined) return 0
  const quality = Number(/;\s*q=([\d.]{1,5})/i.exec(entry)?.[1] ?? 1)
  return Number.isNaN(quality) ? 0 : quality
}

/** Whether an Accept header names `mediaType`, and rather than JSON. */
export const prefersToJson = (accept: string | undefined, mediaType: string): boolean =>
  wish(accept ?? '', mediaType) > wish(accept ?? '', 'application/json')

/** The answer differs by that request header, and by what other parts of the service have named already: the plugin for CORS names Origin. */
export const varyBy = (reply: FastifyReply, header: string): FastifyReply =>
  reply.header('vary', [reply.getHeader('vary') ?? [], header].flat().join(', '))

export const varyByAccept = (reply: FastifyReply): FastifyReply => varyBy(reply, 'Accept')
