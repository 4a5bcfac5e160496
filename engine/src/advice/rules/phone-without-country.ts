import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

export const phoneWithoutCountry: Rule = {
  name: 'phone-without-country',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ resume }) {
    const place = firstPlaceOf(resume, '/basics/phone')
    const { city, region, countryCode, address } = resume.json.basics.location ?? {}
    // A place tells the country to whoever dials; most people write their number as it is dialled at home.
    const isPlaced = [city, region, countryCode, address].some((part) => part !== undefined)
    if (place === null || isPlaced || /^\W*(?:\+|00)/.test(place.quote)) return []
    return [
      {
        text: `Write "${place.quote.trim()}" with its country code (+…).`,
        why: 'Neither the number nor a place tells the country, so it cannot be dialled from another one.',
        place,
        cost: 0.01,
      },
    ]
  },
}
