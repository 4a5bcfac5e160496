import { asIfShown } from '../as-if.ts'
import { listSkillItems } from '../missing-skill.ts'
import type { Rule } from '../rule.ts'

export const wantedSkillNotShown: Rule = {
  name: 'wanted-skill-not-shown',
  dimension: 'skill_alignment',
  severity: 'warning',
  find: (context) =>
    [...listSkillItems(context, 'required'), ...listSkillItems(context, 'preferred')].flatMap(({ item, criterion }) => {
      const held = criterion.anyOf.find((id) =>
        context.candidate.skills.some((skill) => skill.id === id && skill.evidenced.length === 0),
      )
      if (held === undefined || item.resume.length === 0 || item.level === 'evidenced' || item.level === 'related')
        return []
      return [
        {
          text: `Show ${criterion.label} in a role or project: what you did with it and what came of it.`,
          why: 'The posting asks for it and the resume only names it; a skill shown in use counts a third more.',
          place: item.resume[0] ?? null,
          cost: 0,
          fix: asIfShown(held),
        },
      ]
    }),
}
