import { degreeLevelOf } from '../../job/degrees.ts'
import { monthsBetween } from '../../match/months.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Months below which nobody takes the degree from its beginning; credit for earlier study is for the entry to say. */
const FEWEST_MONTHS = { bachelor: 12, master: 6, doctorate: 12 } as const

export const studyTooShort: Rule = {
  name: 'study-too-short',
  dimension: 'trustworthiness',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.education.flatMap(({ studyType, startDate, endDate }, index) => {
      const level = degreeLevelOf(studyType ?? '')
      if (level !== 'bachelor' && level !== 'master' && level !== 'doctorate') return []
      // Years alone may stand for any of their months; 'date-impossible' speaks of ends before their starts.
      if (startDate === undefined || endDate === undefined || startDate.length < 7 || endDate.length < 7) return []
      const months = monthsBetween(startDate, endDate)
      if (months < 0 || months >= FEWEST_MONTHS[level]) return []
      return [
        {
          text: `Check the dates of "${shortQuote(studyType ?? '')}", or say how it was shortened (credits, transfer, one term abroad).`,
          why: `From ${startDate} to ${endDate} are ${months} months, which is less than such a degree takes.`,
          place: firstPlaceOf(resume, `/education/${index}/startDate`, `/education/${index}/studyType`),
          cost: 0.04,
        },
      ]
    }),
}
