import { fold } from '../../text/fold.ts'
import { fieldText, placeIn } from '../places.ts'
import type { JobPosting, PostingPlace } from '../types.ts'

const PROSE_FIELDS = ['title', 'description', 'requirements', 'skills'] as const

interface Line {
  readonly folded: string
  /** The place of a half-open range of the line. */
  readonly placeOf: (start: number, end: number) => PostingPlace
}

/** Every line of a posting, cut into sentences at full stops so that a pattern's end of line is the end of a thought. */
export function linesOf(posting: JobPosting): Line[] {
  return PROSE_FIELDS.flatMap((field) => {
    const text = fieldText(posting, field)
    return [...text.matchAll(/[^\n]+/g)].map((line) => ({
      folded: fold(line[0]),
      placeOf: (start: number, end: number) => placeIn(field, text, line.index + start, line.index + end),
    }))
  })
}
