import type { Rule } from '../rule.ts'

export const yearsBelowAsked: Rule = {
  name: 'years-below-asked',
  dimension: 'experience',
  severity: 'warning',
  find: ({ match }) =>
    (match?.items ?? []).flatMap((item) =>
      item.criterion.kind === 'experience' && (item.level === 'partial' || item.level === 'none')
        ? [
            {
              text: `If roles are missing from the resume, add them with their dates; if not, show in your points what you did beyond your years.`,
              why: item.missing ?? '',
              place: item.resume[0] ?? null,
              cost: 0,
            },
          ]
        : [],
    ),
}
