import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const certificateWithoutIssuer: Rule = {
  name: 'certificate-without-issuer',
  dimension: 'credibility',
  severity: 'suggestion',
  find: ({ resume }) =>
    resume.json.certificates.flatMap(({ name, issuer, url }, index) =>
      issuer === undefined && url === undefined
        ? [
            {
              text: `Add who issued "${shortQuote(name)}", and its number or link if it has one.`,
              why: 'A certificate without an issuer cannot be looked up.',
              place: firstPlaceOf(resume, `/certificates/${index}/name`, `/certificates/${index}`),
              cost: 0.03,
            },
          ]
        : [],
    ),
}
