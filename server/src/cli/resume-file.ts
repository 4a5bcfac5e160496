import { readFile, stat } from 'node:fs/promises'
import { UnreadableError } from '../documents/errors.ts'
import { DEFAULT_LIMITS } from '../documents/limits.ts'

/** The file cannot be opened: nothing about its content. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'You may not read this file.',
  EISDIR: 'This is a folder. Name the files in it, for example with *.pdf.',
}

const whyNot = (error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  throw new FileError(REASONS[code] ?? `The file cannot be opened (${code}).`, { cause: error })
}

/**
 * The bytes of a resume. Its size is looked at first: what no reader takes is not loaded.
 * @throws FileError, UnreadableError
 */
export const readResumeFile = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path).catch(whyNot)
  if (size > DEFAULT_LIMITS.maxBytes)
    throw new UnreadableError(
      'resume-too-large',
      `The file has ${inMegabytes(size)} MB; at most ${inMegabytes(DEFAULT_LIMITS.maxBytes)} MB can be read.`,
    )
  return readFile(path).catch(whyNot)
}

const inMegabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1)
