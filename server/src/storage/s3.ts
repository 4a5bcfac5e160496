import { createHash } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { abandonUploads, PART_BYTES, putInParts } from './multipart.ts'
import { type AddressedStore, isKey, NotStoredError, pathOfKey, requireIntact, type StoredFile } from './storage.ts'

/** A bucket of S3 or of anything that speaks its protocol. */
export interface S3Place {
  readonly bucket: string
  readonly region: string
  /** `undefined`: AWS itself. */
  readonly endpoint: string | undefined
  /** `undefined`: what the machine was given (environment, role, instance profile). */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  /** The bucket in the path of an address, not in its host. */
  readonly usesPathStyle: boolean
  /** Before every key, `''` or ending in `/`. */
  readonly prefix: string
  /** For one request with its tries, or one part of a large file, in milliseconds. */
  readonly timeoutMs?: number
}

export interface S3Store extends AddressedStore {
  close(): void
}

const TIMEOUT_MS = 10_000
/** An answer to a put that was lost is asked for again; more tries only make an upload wait that the spool could take. */
const TRIES = 2

export const createS3Storage = (s3: S3Place): S3Store => {
  const client = clientOf(s3)
  const { bucket: Bucket, prefix, timeoutMs = TIMEOUT_MS } = s3
  const at = (sha256: string) => ({ Bucket, Key: `${prefix}${pathOfKey(sha256)}` })
  const inTime = () => ({ abortSignal: AbortSignal.timeout(timeoutMs) })
  const get = async (sha256: string): Promise<Uint8Array> => {
    const answer = await client.send(new GetObjectCommand(at(sha256)), inTime()).catch(notStored(sha256))
    return requireIntact(sha256, (await answer.Body?.transformToByteArray()) ?? new Uint8Array())
  }
  return {
    backend: 's3',
    place: `s3://${Bucket}/${prefix}`,
    put: async (sha256, bytes) => {
      if (bytes.length > PART_BYTES) {
        const allParts = timeoutMs * Math.ceil(bytes.length / PART_BYTES)
        await putInParts(client, at(sha256), bytes, AbortSignal.timeout(allParts))
        // No checksum of a whole object of parts is known to every server: reading it is.
        await get(sha256)
        return
      }
      // Every server checks Content-MD5; the newer checksums not all of them know.
      const ContentMD5 = createHash('md5').update(bytes).digest('base64')
      await client.send(new PutObjectCommand({ ...at(sha256), Body: bytes, ContentMD5 }), inTime())
    },
    get,
    has: (sha256) =>
      client.send(new HeadObjectCommand(at(sha256)), inTime()).then(
        () => true,
        (error: unknown) => {
          if (isAbsence(error)) return false
          throw error
        },
      ),
    remove: async (sha256) => {
      await client.send(new DeleteObjectCommand(at(sha256)), inTime()).catch((error: unknown) => {
        // AWS says 204 for what is not there, others 404.
        if (!isAbsence(error)) throw error
      })
    },
    list: () => listBucket(client, Bucket, prefix),
    abandon: (before) => abandonUploads(client, { Bucket, Prefix: prefix }, before),
    claim: (owner, isTrial = false) => claimBucket(client, { Bucket, Key: `${prefix}${OWNER}` }, owner, isTrial),
    sign: (sha256, { disposition, mediaType }, seconds) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          ...at(sha256),
          ResponseContentDisposition: disposition,
          ResponseContentType: mediaType,
          ResponseCacheControl: 'private, no-store',
        }),
        { expiresIn: seconds },
      ),
    check: async () => {
      await client.send(new HeadBucketCommand({ Bucket }), inTime())
    },
    close: () => client.destroy(),
  }
}

const clientOf = ({ region, endpoint, credentials, usesPathStyle }: S3Place): S3Client =>
  new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    forcePathStyle: usesPathStyle,
    maxAttempts: TRIES,
    // Servers that are not AWS refuse checksums in a trailer.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

const isAbsence = (error: unknown): boolean =>
  error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound')

const notStored =
  (sha256: string) =>
  (error: unknown): never => {
    throw isAbsence(error) ? new NotStoredError(sha256) : error
  }

/** Says whose the files are: two installations with one prefix would each take the other's files for litter. */
const OWNER = 'zodie-installation.txt'

const claimBucket = async (
  client: S3Client,
  at: { readonly Bucket: string; readonly Key: string },
  owner: string,
  isTrial: boolean,
): Promise<boolean> => {
  const claimed = await client.send(new GetObjectCommand(at)).then(
    ({ Body }) => Body?.transformToString(),
    (error: unknown) => {
      if (!isAbsence(error)) throw error
    },
  )
  if (claimed !== undefined) return claimed === owner
  if (!isTrial) await client.send(new PutObjectCommand({ ...at, Body: owner, ContentType: 'text/plain' }))
  return true
}

async function* listBucket(client: S3Client, Bucket: string, Prefix: string): AsyncIterable<StoredFile> {
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix }))
    for (const { Key = '', Size = 0, LastModified = new Date() } of Contents) {
      const sha256 = Key.slice(Key.lastIndexOf('/') + 1)
      if (isKey(sha256)) yield { sha256, bytes: Size, modifiedAt: LastModified }
    }
}
