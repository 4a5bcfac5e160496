import { UnreadableError } from './errors.ts'

const EMPTY = 'The file holds no text. Upload a resume with text in it.'

/** UTF-8, UTF-16 by its byte order mark, else Windows-1252, which gives every byte a character. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Throws UnreadableError when there is nothing to read. */
export const readText = (bytes: Uint8Array): string => {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new UnreadableError('resume-without-text', EMPTY)
  return text
}
