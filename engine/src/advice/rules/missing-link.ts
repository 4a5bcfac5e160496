import type { Rule } from '../rule.ts'

export const missingLink: Rule = {
  name: 'missing-link',
  dimension: 'credibility',
  severity: 'suggestion',
  find({ resume: { json } }) {
    const hasLink =
      json.basics.url !== undefined ||
      (json.basics.profiles?.length ?? 0) > 0 ||
      json.projects.some(({ url }) => url !== undefined)
    if (hasLink) return []
    return [
      {
        text: 'If you have a profile, portfolio or repository that shows your work, add its address.',
        why: 'Nothing in the resume can be looked up by a reader.',
        place: null,
        cost: 0.08,
      },
    ]
  },
}
