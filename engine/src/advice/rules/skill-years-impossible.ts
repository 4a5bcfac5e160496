import { findYears } from '../../job/years.ts'
import { findSkills } from '../../skills/find.ts'
import { fold } from '../../text/fold.ts'
import { placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'
import { FIRST_RELEASES } from '../words/first-releases.ts'

// Years are counted up, and a preview may have been used.
const TOLERANCE_YEARS = 2
/** Characters between "10 years" and what they are in: "of professional experience with". */
const REACH = 45

export const skillYearsImpossible: Rule = {
  name: 'skill-years-impossible',
  dimension: 'trustworthiness',
  severity: 'warning',
  find: ({ document, asOf }) =>
    document.lines.flatMap((line) => {
      const text = document.text.slice(line.start, line.end)
      if (!/y(?:ea)?rs?|jahr|ans|años/i.test(text)) return []
      return findYears(fold(text)).flatMap(({ start, end, minYears }) => {
        const [named] = findSkills(text.slice(end, end + REACH).split(/[,;.(|]/)[0] ?? '', 'prose')
        const released = named === undefined ? undefined : FIRST_RELEASES[named.id]
        if (named === undefined || released === undefined) return []
        const age = Number(asOf.slice(0, 4)) - released
        if (minYears <= age + TOLERANCE_YEARS) return []
        const place = placeAt(document, line.start + start, line.start + end + named.end)
        return [
          {
            text: `Correct "${shortQuote(place.quote)}": no one can have so many years yet.`,
            why: `${named.name} was first released in ${released}, which is ${age} years ago.`,
            place,
            cost: 0.1,
          },
        ]
      })
    }),
}
