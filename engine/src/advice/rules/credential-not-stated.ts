import { asIfCertified } from '../as-if.ts'
import type { Rule } from '../rule.ts'

export const credentialNotStated: Rule = {
  name: 'credential-not-stated',
  dimension: 'education',
  severity: 'warning',
  find: ({ match }) =>
    (match?.items ?? []).flatMap(({ criterion, level, missing }) =>
      (criterion.kind === 'certification' || criterion.kind === 'licence') && (level === 'unknown' || level === 'none')
        ? [
            {
              text: `If you hold ${criterion.label}, state it with issuer and number; if you are about to get it, say when.`,
              why: missing ?? '',
              place: null,
              cost: 0,
              fix: asIfCertified(criterion.names[0] ?? ''),
            },
          ]
        : [],
    ),
}
