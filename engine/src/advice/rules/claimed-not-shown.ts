import { skillById } from '../../skills/load.ts'
import type { Rule } from '../rule.ts'

const FEWEST_LISTED = 6
const MOST_UNSHOWN = 0.6

/** Only skills that one can show: "teamwork" in a list asks for no proof of its own. */
const isShowable = (id: string): boolean => {
  const kind = skillById(id)?.kind
  return kind === 'language' || kind === 'framework' || kind === 'tool' || kind === 'method'
}

export const claimedNotShown: Rule = {
  name: 'claimed-not-shown',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ candidate }) {
    if (candidate.roles.length + candidate.projects.length === 0) return []
    const listed = candidate.skills.filter(({ id, listed: places }) => places.length > 0 && isShowable(id))
    const unshown = listed.filter(({ evidenced }) => evidenced.length === 0)
    if (listed.length < FEWEST_LISTED || unshown.length / listed.length <= MOST_UNSHOWN) return []
    const names = unshown.slice(0, 5).map(({ id }) => skillById(id)?.name ?? id)
    return [
      {
        text: `Show the listed skills in roles or projects where you used them, for example ${names.join(', ')}; drop those you could not talk about.`,
        why: `${unshown.length} of ${listed.length} listed skills appear nowhere else.`,
        place: unshown[0]?.listed[0] ?? null,
        cost: 0.1,
      },
    ]
  },
}
