import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

// "github.com/mara", "https://www.example.org", "www.example.org"; "john.doe" and "ASP.NET" are no addresses.
const ADDRESS =
  /^(?:https?:\/\/(?:www\.)?|www\.|(?=[^/?#]{4,255}\/[\w@~-]))((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?![a-z0-9.@-])/i

const hostOf = (address: string): string | undefined => ADDRESS.exec(address.trim())?.[1]?.toLowerCase()
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
