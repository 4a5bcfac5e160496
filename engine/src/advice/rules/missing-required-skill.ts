import { adviseMissing } from '../missing-skill.ts'
import type { Rule } from '../rule.ts'

export const missingRequiredSkill: Rule = {
  name: 'missing-required-skill',
  dimension: 'skill_alignment',
  severity: 'critical',
  find: (context) => adviseMissing(context, 'required'),
}
