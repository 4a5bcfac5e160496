import type { Rule } from '../rule.ts'

export const missingLocation: Rule = {
  name: 'missing-location',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ resume: { json } }) {
    const { city, region, countryCode, address } = json.basics.location ?? {}
    if ([city, region, countryCode, address].some((part) => part !== undefined)) return []
    return [
      {
        text: 'Add the city that you work from, or "remote"; a street address is not needed.',
        why: 'No place was found, so a reader cannot tell whether the job is within reach.',
        place: null,
        cost: 0.03,
      },
    ]
  },
}
