import { asIfEducated } from '../as-if.ts'
import type { Rule } from '../rule.ts'

export const degreeNotFound: Rule = {
  name: 'degree-not-found',
  dimension: 'education',
  severity: 'warning',
  find: ({ match }) =>
    (match?.items ?? []).flatMap(({ criterion, level, resume, missing }) =>
      criterion.kind === 'education' && level === 'unknown'
        ? [
            {
              text: `If you hold a degree (asked for: ${criterion.label}), state it with school and year; if not, say which training you have.`,
              why: missing ?? '',
              place: resume[0] ?? null,
              cost: 0,
              fix: asIfEducated({ level: criterion.level, field: criterion.fields[0] ?? null, completed: true }),
            },
          ]
        : [],
    ),
}
