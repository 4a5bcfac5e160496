import { findYears } from '../../job/years.ts'
import { fold } from '../../text/fold.ts'
import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

// Rounding up a year or two is common; more is a contradiction.
const TOLERANCE_YEARS = 2

export const yearsClaimed: Rule = {
  name: 'years-claimed',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ document, resume }) {
    const { workMonths } = resume
    if (workMonths === null) return []
    const dated = workMonths / 12
    return resume.sections
      .filter(({ kind }) => kind === 'summary' || kind === 'contact' || kind === 'other')
      .flatMap(({ lines }) => lines.flatMap((index) => document.lines[index] ?? []))
      .flatMap((line) =>
        findYears(fold(document.text.slice(line.start, line.end))).map(({ start, end, minYears }) => ({
          start: line.start + start,
          end: line.start + end,
          minYears,
        })),
      )
      .filter(({ minYears }) => minYears > dated + TOLERANCE_YEARS)
      .slice(0, 1)
      .map(({ start, end, minYears }) => ({
        text: `Bring "${document.text.slice(start, end)}" and the dates of your roles together: add the roles that are missing, or correct the number.`,
        why: `The resume says ${minYears} years; its dated roles come to ${dated.toFixed(1)}. Only dates are counted.`,
        place: placeAt(document, start, end),
        cost: 0.12,
      }))
  },
}
