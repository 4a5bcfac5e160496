import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import type { S3Place } from '../src/storage/s3.ts'

/** How the server treats requests. */
export type S3Mood = 'well' | 'failing' | 'forbidding' | 'full' | 'silent'

/** A real server that speaks S3 on a free port, behind a proxy that can make it fail. */
export interface S3Server {
  readonly place: S3Place
  /** As settings of ZODIE. */
  readonly environment: Readonly<Record<string, string>>
  turn(mood: S3Mood): void
  /** Refuses connections; `comeBack` listens at the same port again. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  close(): Promise<void>
}

const ANSWERS: Readonly<Partial<Record<S3Mood, readonly [number, string]>>> = {
  failing: [500, 'InternalError'],
  forbidding: [403, 'InvalidAccessKeyId'],
  full: [507, 'InsufficientStorage'],
}

const refuse = (response: ServerResponse, [status, code]: readonly [number, string]): void => {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`)
}

const pass = (incoming: IncomingMessage, response: ServerResponse, port: number): void => {
  const { method, url, headers } = incoming
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  incoming.pipe(onward)
}

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' }

export const startS3 = async (bucket = 'resumes'): Promise<S3Server> => {
  const behind = await startFauxqs({ port: 0, logger: false })
  const endpoint = `http://127.0.0.1:${behind.port}`
  const client = new S3Client({ region: 'us-east-1', endpoint, credentials: CREDENTIALS, forcePathStyle: true })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  client.destroy()
  let mood: S3Mood = 'well'
  const proxy = createServer((incoming, response) => {
    const answer = ANSWERS[mood]
    if (mood === 'well') pass(incoming, response, behind.port)
    else if (answer !== undefined) incoming.resume().on('end', () => refuse(response, answer))
  })
  const listen = async (port: number): Promise<number> => {
    await once(proxy.listen(port, '127.0.0.1'), 'listening')
    return (proxy.address() as AddressInfo).port // listening on TCP, so not a path
  }
  const port = await listen(0)
  const goAway = async () => {
    const closed = once(proxy, 'close')
    proxy.close()
    proxy.closeAllConnections()
    await closed
  }
  const url = `http://127.0.0.1:${port}`
  return {
    place: {
      bucket,
      region: 'us-east-1',
      endpoint: url,
      credentials: CREDENTIALS,
      usesPathStyle: true,
      prefix: 'zodie/',
      timeoutMs: 2000,
    },
    environment: {
      STORAGE_TYPE: 's3',
      AWS_BUCKET_NAME: bucket,
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_KEY_PREFIX: 'zodie',
    },
    turn: (next) => {
      mood = next
    },
    goAway,
    comeBack: async () => {
      await listen(port)
    },
    close: async () => {
      if (proxy.listening) await goAway()
      await behind.stop()
    },
  }
}
