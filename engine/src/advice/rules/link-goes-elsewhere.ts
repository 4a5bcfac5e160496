import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

const LABEL = /^[a-z0-9-]+$/
const LAST_LABEL = /^[a-z]+$/

/**
 * The host of a printed address: "github.com/mara", "https://example.org", "www.example.org". Undefined for "john.doe" and
 * "ASP.NET" and the DOI "10.1234/oak.7", which look like hosts and are none.
 */
function hostOf(address: string): string | undefined {
  const trimmed = address.trim().toLowerCase()
  const bare = trimmed.replace(/^https?:\/\//, '').replace(/^www\./, '')
  const [host = ''] = bare.split(/[/?#]/)
  const isAddress = bare !== trimmed || bare.length > host.length + 1
  const labels = host.split('.')
  return isAddress &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    LAST_LABEL.test(labels.at(-1) ?? '')
    ? host
    : undefined
}
/** The last two labels: "uk.linkedin.com" and "www.linkedin.com" are one site. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.')

export const linkGoesElsewhere: Rule = {
  name: 'link-goes-elsewhere',
  dimension: 'trustworthiness',
  severity: 'warning',
  find: ({ document }) =>
    document.links
      .flatMap(({ href, start, end }) => {
        const printed = document.text.slice(start, end)
        const [shown, real] = [hostOf(printed), hostOf(href)]
        if (shown === undefined || real === undefined || siteOf(shown) === siteOf(real)) return []
        return [
          {
            text: `Let "${printed.trim()}" lead where it says; it opens ${real}.`,
            why: 'A link that shows one address and opens another looks like a trap, even where it is an oversight.',
            place: placeAt(document, start, end),
            cost: 0.06,
          },
        ]
      })
      .slice(0, 3),
}
