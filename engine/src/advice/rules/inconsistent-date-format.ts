import type { Rule } from '../rule.ts'

/** How a printed date is written. The first that fits decides. */
const STYLES: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: 'year-month in digits', pattern: /^\d{4}[-/.]\d{1,2}/ },
  { style: 'month and year in digits', pattern: /^\d{1,2}[-/.](?:\d{1,2}[-/.])?\d{2,4}/ },
  { style: 'short month name', pattern: /^\p{L}{3,4}\.?\s?['’]?\d{2,4}/u },
  { style: 'full month name', pattern: /^\p{L}{5,}\s(?:de\s)?\d{4}/u },
  { style: 'year alone', pattern: /^\d{4}$/ },
]
// "May" and "June" are both short and full.
const AMBIGUOUS = /^(?:may|june|july|mai|juin|juni|juli|mayo)\b/i

export const inconsistentDateFormat: Rule = {
  name: 'inconsistent-date-format',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const seen = new Map<string, string>()
    for (const [index] of resume.json.work.entries()) {
      for (const pointer of [`/work/${index}/startDate`, `/work/${index}/endDate`]) {
        const printed = resume.provenance[pointer]?.place.quote.trim() ?? ''
        const style = AMBIGUOUS.test(printed) ? undefined : STYLES.find(({ pattern }) => pattern.test(printed))?.style
        if (style !== undefined && !seen.has(style)) seen.set(style, printed)
      }
    }
    if (seen.size < 2) return []
    const examples = [...seen.values()]
      .slice(0, 3)
      .map((printed) => `"${printed}"`)
      .join(', ')
    return [
      {
        text: `Write all dates of work in one way; now there are ${examples}.`,
        why: 'Dates in several forms are read wrongly by programs and look careless to people.',
        place: null,
        cost: 0.06,
      },
    ]
  },
}
