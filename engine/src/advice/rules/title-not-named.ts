import { wordsOf } from '../phrases.ts'
import { placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const FEWEST_LETTERS = 3

export const titleNotNamed: Rule = {
  name: 'title-not-named',
  dimension: 'experience',
  severity: 'suggestion',
  find({ candidate, criteria, posting, document }) {
    const { headline } = candidate
    const asked = new Set(wordsOf(criteria?.occupation ?? '').filter((word) => word.length >= FEWEST_LETTERS))
    if (posting === null || criteria === null || asked.size === 0) return []
    const names = (title: string | null): boolean => {
      const words = new Set(wordsOf(title ?? ''))
      return [...asked].every((word) => words.has(word))
    }
    // Only a title that was held is to be put at the top; nobody is told to claim one.
    const held = candidate.roles.find(({ title }) => names(title))
    if (held === undefined || headline === null || names(headline.title)) return []
    return [
      {
        text: `You have been "${shortQuote(held.title ?? '', 50)}": say "${criteria.occupation}" in the line under your name, where "${shortQuote(headline.title, 50)}" stands.`,
        why: 'The posting looks for this title, and the top of the resume gives another one.',
        place: placeAt(document, headline.place.start, headline.place.end),
        cost: 0,
        fix: (before) => ({ ...before, headline: { ...headline, title: criteria.occupation } }),
      },
    ]
  },
}
