import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Draft, Rule } from '../rule.ts'

const isAfter = (one: string, other: string): boolean => one.slice(0, other.length) > other.slice(0, one.length)

export const dateImpossible: Rule = {
  name: 'date-impossible',
  dimension: 'trustworthiness',
  severity: 'critical',
  find({ resume, asOf }) {
    const entries = [
      ...resume.json.work.map((entry, index) => ({
        entry,
        pointer: `/work/${index}`,
        label: entry.position ?? entry.name,
      })),
      ...resume.json.volunteer.map((entry, index) => ({
        entry,
        pointer: `/volunteer/${index}`,
        label: entry.position ?? entry.organization,
      })),
      ...resume.json.education.map((entry, index) => ({
        entry,
        pointer: `/education/${index}`,
        label: entry.studyType ?? entry.institution,
      })),
    ]
    return entries.flatMap(({ entry: { startDate, endDate }, pointer, label }): Draft[] => {
      const what = label === undefined ? 'this entry' : `"${shortQuote(label)}"`
      const place = firstPlaceOf(resume, `${pointer}/startDate`, `${pointer}/endDate`, pointer)
      if (startDate !== undefined && endDate !== undefined && isAfter(startDate, endDate)) {
        return [
          {
            text: `Correct the dates of ${what}: it ends (${endDate}) before it begins (${startDate}).`,
            why: 'Such dates cannot be true.',
            place,
            cost: 0.2,
          },
        ]
      }
      if (startDate !== undefined && !pointer.startsWith('/education') && isAfter(startDate, asOf)) {
        return [
          {
            text: `Correct the start of ${what}: ${startDate} is still to come.`,
            why: 'Work that has not begun is no experience yet.',
            place,
            cost: 0.15,
          },
        ]
      }
      return []
    })
  },
}
