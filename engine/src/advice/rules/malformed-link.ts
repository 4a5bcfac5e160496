import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** What of a link does not lead anywhere, and how to say it. The first that fits is told. */
const FAULTS: readonly { readonly pattern: RegExp; readonly fault: string }[] = [
  // "http://", "https:///x", "http:/example.com"
  { pattern: /^https?:\/?\/?$/i, fault: 'has no host' },
  { pattern: /^https?:\/\/\//i, fault: 'has no host' },
  { pattern: /^https?:\/[^/]/i, fault: 'lacks a slash' },
  { pattern: /^https?:\/\/https?:/i, fault: 'has "http" twice' },
  { pattern: /^https?:[^?#]*\s/i, fault: 'has a space in it' },
  // "linkedin.com/in/", "github.com"
  {
    pattern: /^(?:https?:\/\/)?(?:www\.)?linkedin\.com(?:\/(?:in\/?)?)?$/i,
    fault: 'leads to the front page, not to a profile',
  },
  {
    pattern: /^(?:https?:\/\/)?(?:www\.)?(?:github|gitlab)\.com\/?$/i,
    fault: 'leads to the front page, not to a profile',
  },
  { pattern: /^https?:\/\/(?:localhost|127\.0\.0\.1|192\.168\.)/i, fault: 'leads to the machine it was written on' },
  { pattern: /^file:/i, fault: 'leads to the machine it was written on' },
]

export const malformedLink: Rule = {
  name: 'malformed-link',
  dimension: 'credibility',
  severity: 'warning',
  find: ({ document }) =>
    document.links
      .flatMap(({ href, start, end }) => {
        const fault = FAULTS.find(({ pattern }) => pattern.test(href.trim()))?.fault
        return fault === undefined
          ? []
          : [
              {
                text: `Correct the link "${href}".`,
                why: `It ${fault}.`,
                place: placeAt(document, start, end),
                cost: 0.03,
              },
            ]
      })
      .slice(0, 5),
}
