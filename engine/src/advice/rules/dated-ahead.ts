import { findLineAt } from '../../document/box-of-range.ts'
import { findPhrase } from '../phrases.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Words by which a date to come is meant, folded: an expiry, a plan, a paper in print. */
const MEANT = [
  'expected',
  'exp',
  'expires',
  'expiry',
  'expiration',
  'valid',
  'until',
  'through',
  'renewal',
  'in progress',
  'planned',
  'forthcoming',
  'accepted',
  'in press',
  'to appear',
  'gultig',
  'bis',
  'voraussichtlich',
  'valable',
  "jusqu'en",
  'prevu',
  'valido',
  'vigente',
  'hasta',
  'previsto',
]

export const datedAhead: Rule = {
  name: 'dated-ahead',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ document, resume, asOf }) {
    const { certificates, awards, publications } = resume.json
    const entries = [
      ...certificates.map(({ name, date }, index) => ({ name, date, pointer: `/certificates/${index}` })),
      ...awards.map(({ title, date }, index) => ({ name: title, date, pointer: `/awards/${index}` })),
      ...publications.map(({ name, releaseDate }, index) => ({
        name,
        date: releaseDate,
        pointer: `/publications/${index}`,
      })),
    ]
    return entries.flatMap(({ name, date, pointer }) => {
      if (date === undefined || date <= asOf.slice(0, date.length)) return []
      const place = firstPlaceOf(
        resume,
        `${pointer}/date`,
        `${pointer}/releaseDate`,
        `${pointer}/name`,
        `${pointer}/title`,
      )
      const line = document.lines[findLineAt(document, place?.start ?? 0)]
      const around = document.text.slice(line?.start, line?.end)
      // "2023 – 2027": the second of two dates is an expiry.
      const isRange = /(?:19|20)\d{2}\D{1,12}(?:19|20)\d{2}/.test(around)
      if (isRange || findPhrase(around, MEANT) !== undefined) return []
      return [
        {
          text: `Correct the date of "${shortQuote(name)}", ${date}, or write "expected" or "valid until".`,
          why: 'The date is still to come.',
          place,
          cost: 0.05,
        },
      ]
    })
  },
}
