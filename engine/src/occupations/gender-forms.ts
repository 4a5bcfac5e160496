/**
 * How the tables write two genders in one: "Entwickler/in", "infirmier/ère", "directeur/rice", "abogado/a".
 * What stands after the slash → what it takes the place of; '' where it is added.
 */
const FEMININE_ENDINGS: Readonly<Record<string, string>> = {
  in: '', // Entwickler → Entwicklerin
  frau: 'mann', // Kaufmann → Kauffrau
  ère: 'er', // infirmier → infirmière
  euse: 'eur', // vendeur → vendeuse
  rice: 'eur', // directeur → directrice
  se: 'r', // projeteur → projeteuse
  ve: 'f', // administratif → administrative
  ne: '', // technicien → technicienne
  fe: '', // chef → cheffe
  le: '', // maternel → maternelle
  e: '', // avocat → avocate
}

/** Spanish: "abogado/a" → abogada, "diseñador/a" → diseñadora. */
const spanishFeminine = (word: string): string => (word.endsWith('o') ? `${word.slice(0, -1)}a` : `${word}a`)

function feminine(word: string): string {
  const [masculine = '', ending] = word.split('/')
  if (ending === undefined) return masculine
  if (ending === 'a') return spanishFeminine(masculine)
  const replaced = FEMININE_ENDINGS[ending]
  if (replaced === undefined || !masculine.endsWith(replaced))
    throw new Error(`No feminine form can be made of ${word}.`)
  return masculine.slice(0, masculine.length - replaced.length) + ending
}

/** The spellings of a title: one, or both genders, all its words changed together: "agent/e immobilier/ère". */
export function gendersOf(title: string): readonly string[] {
  if (!title.includes('/')) return [title]
  const words = title.split(' ')
  return [words.map((word) => word.split('/')[0]).join(' '), words.map(feminine).join(' ')]
}
