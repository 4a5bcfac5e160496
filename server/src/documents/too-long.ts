import { UnreadableError } from './errors.ts'

/** The failure of a file that holds as much text as no resume does. */
export const tooLong = (): UnreadableError =>
  new UnreadableError(
    'resume-too-large',
    'The file holds as much text as a book; a resume has some pages. Upload the resume alone.',
  )
