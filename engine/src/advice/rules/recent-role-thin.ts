import { monthsBetween } from '../../match/months.ts'
import { countWords, firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// A role of a few months has little to tell yet; an older one with a paragraph more is no finding.
const FEWEST_MONTHS = 12
const MUCH_LESS = 0.4
const FEWEST_WORDS = 40

export const recentRoleThin: Rule = {
  name: 'recent-role-thin',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const dated = resume.roles.flatMap(({ entry, title, start, end }) => {
      const work = entry.startsWith('/work/') ? resume.json.work[Number(entry.split('/')[2])] : undefined
      if (work === undefined || start === null || end === null) return []
      return [{ entry, title, start, end, words: countWords([work.summary ?? '', ...work.highlights].join(' ')) }]
    })
    const [latest] = dated.toSorted((a, b) =>
      a.end === b.end ? b.start.localeCompare(a.start) : b.end.localeCompare(a.end),
    )
    if (latest === undefined || monthsBetween(latest.start, latest.end) < FEWEST_MONTHS) return []
    // Where two roles run at the same time, neither is the one that the other hides.
    const older = dated.filter(({ end }) => end <= latest.start).toSorted((a, b) => b.words - a.words)[0]
    if (older === undefined || older.words < FEWEST_WORDS || latest.words === 0) return []
    if (latest.words >= older.words * MUCH_LESS) return []
    return [
      {
        text: `Say more of "${shortQuote(latest.title ?? 'your latest role', 50)}", your latest role, than of "${shortQuote(older.title ?? 'an earlier one', 50)}".`,
        why: `The latest role has ${latest.words} words, the earlier one ${older.words}; readers look at the latest first.`,
        place: firstPlaceOf(resume, `${latest.entry}/position`, latest.entry),
        cost: 0.02,
      },
    ]
  },
}
