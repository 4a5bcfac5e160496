import type { Rule } from '../rule.ts'

// A resume of a dozen lines is still found through without headings.
const FEWEST_LINES = 12
const FEWEST_HEADINGS = 2

export const noSectionHeadings: Rule = {
  name: 'no-section-headings',
  dimension: 'formatting',
  severity: 'warning',
  find({ document, resume }) {
    const headings = resume.sections.filter(({ heading, kind }) => heading !== null && kind !== 'other').length
    if (document.lines.length < FEWEST_LINES || headings >= FEWEST_HEADINGS) return []
    return [
      {
        text: 'Put plain headings over the parts: Experience, Education, Skills.',
        why: `${headings === 0 ? 'No' : 'Only one'} usual heading was found in ${document.lines.length} lines; readers and programs look for them first.`,
        place: null,
        cost: 0.3,
      },
    ]
  },
}
