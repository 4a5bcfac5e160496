import { asIfSpeaking } from '../as-if.ts'
import type { Rule } from '../rule.ts'

export const languageNotStated: Rule = {
  name: 'language-not-stated',
  dimension: 'education',
  severity: 'warning',
  find: ({ match }) =>
    (match?.items ?? []).flatMap(({ criterion, level, resume, missing }) =>
      criterion.kind === 'language' && (level === 'unknown' || level === 'none' || level === 'listed')
        ? [
            {
              text: `If you speak ${criterion.label}, list it with your level (A1–C2 or native).`,
              why: missing ?? '',
              place: resume[0] ?? null,
              cost: 0,
              fix: asIfSpeaking(criterion.language, criterion.level),
            },
          ]
        : [],
    ),
}
