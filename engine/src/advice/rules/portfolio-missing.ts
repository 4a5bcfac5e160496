import { findPhrase } from '../phrases.ts'
import { shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Trades that are hired on what can be looked at, folded; both genders where a language has two. */
const SHOWN_TRADES = [
  'graphic designer',
  'web designer',
  'ux designer',
  'ui designer',
  'ui/ux designer',
  'ux/ui designer',
  'product designer',
  'motion designer',
  'visual designer',
  'interaction designer',
  'illustrator',
  'illustratrice',
  'illustrateur',
  'photographer',
  'videographer',
  'animator',
  'art director',
  'copywriter',
  'grafikdesigner',
  'grafikdesignerin',
  'mediengestalter',
  'mediengestalterin',
  'fotograf',
  'fotografin',
  'graphiste',
  'photographe',
  'disenador grafico',
  'disenadora grafica',
  'fotografo',
  'fotografa',
  'ilustrador',
  'ilustradora',
]
/** Profiles that hold a career, not the work itself. */
const CAREER_NETWORKS = /linkedin|xing|twitter|facebook|(?:^|\W)x\.com/i

export const portfolioMissing: Rule = {
  name: 'portfolio-missing',
  dimension: 'credibility',
  severity: 'warning',
  find({ resume, candidate }) {
    const { url, profiles = [] } = resume.json.basics
    const links = [...(url === undefined ? [] : [url]), ...profiles.map((profile) => profile.url)]
    const hasWork =
      links.some((link) => !CAREER_NETWORKS.test(link)) || resume.json.projects.some((one) => one.url !== undefined)
    // Without any link, 'missing-link' asks for a portfolio already.
    if (hasWork || links.length === 0) return []
    const titles = [candidate.headline, ...candidate.roles.slice(0, 1)]
    const shown = titles.find((title) => findPhrase(title?.title ?? '', SHOWN_TRADES) !== undefined)
    if (shown === undefined || shown === null) return []
    return [
      {
        text: `Add the address of a portfolio: as "${shortQuote(shown.title ?? '', 50)}" you are asked for it first.`,
        why: 'The links lead to profiles of a career; nothing shows the work itself.',
        place: shown.place,
        cost: 0.08,
      },
    ]
  },
}
