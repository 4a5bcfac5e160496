import type { Place } from '../document/types.ts'
import type { Resume } from '../resume/types.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

// The values that say who somebody is and where they have been, as JSON Pointers.
const PRIVATE =
  /^\/(?:basics\/(?:name|email|phone|url|location|image|profiles)|(?:work|volunteer)\/\d+\/(?:name|organization|location|url)|education\/\d+\/institution|references|awards\/\d+\/awarder|publications\/\d+\/publisher)(?:\/|$)/

/** Ranges of a resume's text that matching must not see, in order. */
export function privateRanges(resume: Resume): readonly Range[] {
  return Object.entries(resume.provenance)
    .filter(([pointer]) => PRIVATE.test(pointer))
    .map(([, { place }]) => ({ start: place.start, end: place.end }))
    .sort((a, b) => a.start - b.start)
}

/** True when a place lies within a private range. */
export const isPrivate = (place: Place, ranges: readonly Range[]): boolean =>
  ranges.some(({ start, end }) => place.start >= start && place.end <= end)
