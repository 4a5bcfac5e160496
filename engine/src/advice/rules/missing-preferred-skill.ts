import { adviseMissing } from '../missing-skill.ts'
import type { Rule } from '../rule.ts'

export const missingPreferredSkill: Rule = {
  name: 'missing-preferred-skill',
  dimension: 'skill_alignment',
  severity: 'suggestion',
  find: (context) => adviseMissing(context, 'preferred'),
}
