import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const monthsMissing: Rule = {
  name: 'months-missing',
  dimension: 'credibility',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.work.flatMap(({ position, name, startDate, endDate }, index) => {
      // "2019 – 2020" may be two months or two years; over longer stretches a few months are nothing.
      if (startDate?.length !== 4 || endDate?.length !== 4 || Number(endDate) - Number(startDate) > 1) return []
      return [
        {
          text: `Add the months to "${shortQuote(position ?? name ?? 'this role')}" (${startDate === endDate ? startDate : `${startDate} – ${endDate}`}).`,
          why: 'With years alone it may have been a few weeks or two years.',
          place: firstPlaceOf(resume, `/work/${index}/startDate`, `/work/${index}`),
          cost: 0.01,
        },
      ]
    }),
}
