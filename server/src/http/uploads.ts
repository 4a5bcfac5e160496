import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fail, Problem } from '../problems.ts'
import { beginWork } from './admission.ts'

/** A file of a form, whole in memory: uploads are a few megabytes at most. */
export interface UploadedFile {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly contentType: string
}

export interface UploadedForm {
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly fields: Readonly<Record<string, string>>
}

/** Of the text fields there are: a resume as text or the id of one, the id of a job, and one that is not known, to be named. */
const MAX_FIELDS = 3
/** Beside the file: boundaries, headers of parts, ids. */
const AROUND_BYTES = 65_536

export const registerUploads = (app: FastifyInstance, maxBytes: number): void => {
  app.register(multipart, {
    // A text field may carry a whole resume, so it may be as large as a file.
    limits: {
      fileSize: maxBytes,
      fieldSize: maxBytes,
      files: 1,
      fields: MAX_FIELDS,
      parts: MAX_FIELDS + 1,
      fieldNameSize: 100,
    },
    // Told per file below, with the limit in the sentence.
    throwFileSizeLimit: false,
  })
}

const megabytes = (bytes: number): string => `${Math.round((bytes / 1_048_576) * 10) / 10} MB`

const tooLarge = (maxBytes: number): never =>
  fail(
    'upload-too-large',
    `The resume is larger than ${megabytes(maxBytes)}. Save it without photos or with smaller ones, and send that.`,
  )

const forms = new WeakMap<FastifyRequest, Promise<UploadedForm>>()

/**
 * A request's multipart form; read once, however often it is asked for.
 * @throws Problem media-type-unsupported, upload-too-large, malformed-request
 */
export const readForm = (request: FastifyRequest, maxBytes: number): Promise<UploadedForm> => {
  const form = forms.get(request) ?? readParts(request, maxBytes)
  forms.set(request, form)
  return form
}

const readParts = async (request: FastifyRequest, maxBytes: number): Promise<UploadedForm> => {
  try {
    const form = await readWholeParts(request, maxBytes)
    beginWork(request)
    return form
  } catch (error) {
    throw isUnnamed(error) ? brokenForm(error) : error
  }
}

/** The parser's own errors ("Unexpected end of form", "Multipart: Boundary not found") have neither code nor status. */
const isUnnamed = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof Problem) && !('code' in error) && !('statusCode' in error)

const brokenForm = (cause: unknown): Problem =>
  new Problem(
    'malformed-request',
    'The form is cut off, or is not written as multipart/form-data with the boundary that its Content-Type names. Send it again, whole.',
    { cause },
  )

const readWholeParts = async (request: FastifyRequest, maxBytes: number): Promise<UploadedForm> => {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + AROUND_BYTES) return tooLarge(maxBytes)
  if (!request.isMultipart())
    return fail(
      'media-type-unsupported',
      'Send a form with Content-Type: multipart/form-data: the file as resume, and job_id.',
    )
  const files: Record<string, UploadedFile> = {}
  const fields: Record<string, string> = {}
  let all = 0
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      all += bytes.length
      if (part.file.truncated || all > maxBytes + AROUND_BYTES) return tooLarge(maxBytes)
      files[part.fieldname] = { bytes, fileName: part.filename, contentType: part.mimetype }
    } else {
      all += String(part.value).length
      if (part.valueTruncated || all > maxBytes + AROUND_BYTES) return tooLarge(maxBytes)
      fields[part.fieldname] = String(part.value)
    }
  }
  return { files, fields }
}
