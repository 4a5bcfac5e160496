import type { JobPosting, PostingPlace } from './types.ts'

/** The text that a place of this field points into; structured skills stand one a line. */
export function fieldText(posting: JobPosting, field: PostingPlace['field']): string {
  switch (field) {
    case 'title':
      return posting.title
    case 'description':
      return posting.description
    case 'requirements':
      return posting.requirements
    case 'skills':
      return posting.skills.join('\n')
    case 'experience_level':
      return posting.experienceLevel ?? ''
  }
}

/** A place whose quote is the field's text between its offsets. */
export const placeIn = (field: PostingPlace['field'], text: string, start: number, end: number): PostingPlace => ({
  field,
  start,
  end,
  quote: text.slice(start, end),
})
