import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

// "Date of birth: …", "Marital status: …", "Nationality: …"; a label is needed, so that a nationality in a sentence is none.
const DETAIL =
  /^[ \t•-]*(?:date of birth|d\.o\.b\.?|dob|birth ?date|age|marital status|civil status|nationality|religion|gender|sex|geburtsdatum|geboren am|familienstand|staatsangehörigkeit|konfession|date de naissance|né\(?e?\)? le|situation familiale|nationalité|fecha de nacimiento|estado civil|nacionalidad)\s*:\s*\S[^\n]{0,60}/gim

export const personalDetails: Rule = {
  name: 'personal-details',
  dimension: 'formatting',
  severity: 'suggestion',
  find: ({ document }) =>
    [...document.text.matchAll(DETAIL)].slice(0, 5).map((match) => ({
      text: `Leave out "${match[0].trim()}" unless the law where you apply asks for it.`,
      why: 'It says nothing of your work, it is never scored here, and it can be held against you.',
      place: placeAt(document, match.index, match.index + match[0].length),
      cost: 0.01,
    })),
}
