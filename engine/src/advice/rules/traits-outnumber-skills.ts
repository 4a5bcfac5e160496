import { findSkillNamed } from '../../skills/find.ts'
import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_TRAITS = 5

export const traitsOutnumberSkills: Rule = {
  name: 'traits-outnumber-skills',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ resume }) {
    const items = resume.json.skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))
    const traits = items.filter((text) => findSkillNamed(text)?.kind === 'soft')
    if (traits.length < FEWEST_TRAITS || traits.length * 2 <= items.length) return []
    return [
      {
        text: `Show "${traits[0]}" and the other traits by what you did, and give the list to what you know and use.`,
        why: `${traits.length} of ${items.length} listed skills are traits, which a list cannot prove.`,
        place: firstPlaceOf(resume, '/skills/0/keywords/0', '/skills/0/name', '/skills/0'),
        cost: 0.03,
      },
    ]
  },
}
