import { firstPlaceOf } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_SKILLS = 50

export const skillsListTooLong: Rule = {
  name: 'skills-list-too-long',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const listed = resume.json.skills.reduce((sum, { keywords }) => sum + Math.max(1, keywords.length), 0)
    if (listed <= MOST_SKILLS) return []
    return [
      {
        text: 'Cut the list of skills to those you would be glad to be asked about, and group them.',
        why: `It has ${listed} entries; the important ones drown.`,
        place: firstPlaceOf(resume, '/skills/0/name', '/skills/0/keywords/0', '/skills/0'),
        cost: 0.05,
      },
    ]
  },
}
