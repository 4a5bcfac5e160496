import { skillById } from '../../skills/load.ts'
import type { Rule } from '../rule.ts'

/** "JavaScript", "PostgreSQL", "LaTeX": a capital within the word, which is what people get wrong. */
const hasInnerCapital = (name: string): boolean => /^\p{Lu}?\p{L}*\p{Ll}\p{Lu}/u.test(name) && !name.includes(' ')
/** "Javascript": capital and small letters; a list in small letters or capitals throughout is a choice of its own. */
const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text)
const MOST_NAMED = 5

export const skillSpelling: Rule = {
  name: 'skill-spelling',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const wrong = resume.skills.flatMap(({ id, evidence }) => {
      const name = skillById(id)?.name ?? ''
      const mention = evidence.find(
        ({ place: { quote } }) => isCapitalised(quote) && quote !== name && quote.toLowerCase() === name.toLowerCase(),
      )
      return mention === undefined || !hasInnerCapital(name) ? [] : [{ name, place: mention.place }]
    })
    const [first] = wrong
    if (first === undefined) return []
    const pairs = wrong.slice(0, MOST_NAMED).map(({ name, place }) => `"${name}" for "${place.quote}"`)
    return [
      {
        text: `Write ${pairs.join(', ')}.`,
        why: 'Those who work with it write it so, and notice.',
        place: first.place,
        cost: 0.01,
      },
    ]
  },
}
