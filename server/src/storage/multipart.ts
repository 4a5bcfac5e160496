import { AbortMultipartUploadCommand, ListMultipartUploadsCommand, type S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

/** S3 takes no smaller part but the last: 5 MiB. */
export const PART_BYTES = 5 * 1024 * 1024
const PARTS_AT_ONCE = 4

/** Puts an object in parts, several at once, each tried again by itself; what is begun is given up when one fails for good. */
export const putInParts = async (
  client: S3Client,
  object: { readonly Bucket: string; readonly Key: string },
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<void> => {
  const upload = new Upload({
    client,
    params: { ...object, Body: bytes },
    partSize: PART_BYTES,
    queueSize: PARTS_AT_ONCE,
  })
  const abort = () => void upload.abort()
  signal.addEventListener('abort', abort, { once: true })
  try {
    await upload.done()
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** Gives up what was begun before `before` and never ended: parts cost like files, and no list of files shows them. */
export const abandonUploads = async (
  client: S3Client,
  { Bucket, Prefix }: { readonly Bucket: string; readonly Prefix: string },
  before: Date,
): Promise<number> => {
  // A thousand at most: more are the next night's.
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix }))
  const old = Uploads.filter(({ Initiated }) => Initiated !== undefined && Initiated < before)
  for (const { Key, UploadId } of old) await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
  return old.length
}
