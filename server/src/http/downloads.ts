import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Storage } from '../storage/storage.ts'

export interface Download {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mediaType: string
}

// What RFC 8187 lets stand in `filename*`; encodeURIComponent leaves these five too many.
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** For clients that do not read `filename*`: printable ASCII without what ends a quoted string. */
const plainName = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%/]/g, '_')

/** Unpaired surrogates cannot be encoded, control characters and folders do not belong in a name. */
const tidyName = (name: string): string =>
  (name.toWellFormed().split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim() || 'file'

/**
 * Of a file that somebody else made. It is saved, not shown: and if a browser shows it all the same, it runs in a
 * sandbox without an origin, so that no script in it speaks as the reader.
 */
export const headersOfDownload = (fileName: string, mediaType: string) => {
  const name = tidyName(fileName)
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeName(name)}`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
}

export const sendDownload = (reply: FastifyReply, { bytes, fileName, mediaType }: Download): FastifyReply =>
  reply
    .headers(headersOfDownload(fileName, mediaType))
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))

export const DownloadQuery = Type.Object(
  {
    redirect: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Where files are kept in a bucket, answer 303 with an address that gives the file for a minute without ZODIE; it is for whoever has it. Elsewhere the file itself.',
      }),
    ),
  },
  { additionalProperties: false },
)

/** A row of a resume with its file. */
export interface StoredDownload {
  readonly sha256: Buffer
  readonly file_name: string
  readonly media_type: string
}

/** Answers with a stored file, or where it may and can, with the address of it. */
export const sendStored = async (
  reply: FastifyReply,
  storage: Storage,
  { sha256, file_name: fileName, media_type: mediaType }: StoredDownload,
  { redirect = false }: { readonly redirect?: boolean },
): Promise<FastifyReply> => {
  const key = sha256.toString('hex')
  const disposition = headersOfDownload(fileName, mediaType)['content-disposition']
  const address = redirect ? await storage.addressOf(key, { disposition, mediaType }) : undefined
  return address === undefined
    ? sendDownload(reply, { bytes: await storage.get(key), fileName, mediaType })
    : reply.header('cache-control', 'private, no-store').redirect(address, 303)
}

/** The responses of a route that answers with `sendStored`. */
export const storedFileResponses = () => ({
  200: fileResponse('The file as it was uploaded.'),
  303: Type.Null({ description: 'With `redirect=true`: the file is at Location, for a minute.' }),
})

/** The 200 of a route that answers with `sendDownload`. */
export const fileResponse = (description: string, mediaType = '*/*') => ({
  description,
  content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
})
