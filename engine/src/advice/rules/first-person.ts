import { findPhrase } from '../phrases.ts'
import { listPoints, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

// "I" as a numeral ("Phase I") opens no point; French and Spanish verbs that need no pronoun are left alone.
const OPENINGS = ['i', "i've", "i'm", 'my', 'ich', 'meine', 'mein', 'je', "j'ai", 'mon', 'ma', 'mes', 'yo', 'mi', 'mis']
const FEWEST = 2

export const firstPerson: Rule = {
  name: 'first-person',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ resume }) {
    const told = listPoints(resume).filter(({ text }) => {
      const bare = text.trimStart()
      return /\s/.test(bare) && findPhrase(bare, OPENINGS)?.start === 0
    })
    const [first] = told
    if (first === undefined || told.length < FEWEST) return []
    return [
      {
        text: `Drop the pronoun that opens "${shortQuote(first.text)}" and begin with the verb.`,
        why: `${told.length} points begin with "I", "my" or the like; a resume is read as being about its writer anyway.`,
        place: first.place,
        cost: 0.02,
      },
    ]
  },
}
