import { languageLevelOf } from '../../job/language-levels.ts'
import { firstPlaceOf, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

export const languageLevelsDiffer: Rule = {
  name: 'language-levels-differ',
  dimension: 'trustworthiness',
  severity: 'warning',
  find({ resume }) {
    const levels = resume.json.languages.map(({ language, fluency }, index) => ({
      language: language.trim().toLowerCase(),
      said: `${language}${fluency === undefined ? '' : ` (${fluency})`}`,
      level: languageLevelOf(fluency ?? ''),
      index,
    }))
    return [...Map.groupBy(levels, ({ language }) => language).values()].flatMap((same) => {
      const known = same.filter(({ level }) => level !== null)
      const [first] = known
      const other = known.find(({ level }) => level !== first?.level)
      if (first === undefined || other === undefined) return []
      return [
        {
          text: `Keep one of "${shortQuote(first.said, 50)}" and "${shortQuote(other.said, 50)}".`,
          why: 'The same language is given two levels; a reader will believe the lower.',
          place: firstPlaceOf(resume, `/languages/${other.index}/fluency`, `/languages/${other.index}/language`),
          cost: 0.05,
        },
      ]
    })
  },
}
