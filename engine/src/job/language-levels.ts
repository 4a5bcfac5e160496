import { fold } from '../text/fold.ts'

/** Words for how well a language is spoken → CEFR level, 1 (A1) – 6 (C2), 7 native. The first that fits decides. */
const LEVELS: readonly { readonly level: number; readonly words: readonly string[] }[] = [
  {
    level: 7,
    words: [
      'native',
      'mother tongue',
      'first language',
      'muttersprache',
      'muttersprachler',
      'muttersprachlich',
      'langue maternelle',
      'maternelle',
      'nativo',
      'nativa',
      'lengua materna',
      'madrelingua',
      'moedertaal',
    ],
  },
  { level: 6, words: ['c2', 'bilingual', 'bilingue', 'near-native', 'near native', 'mastery', 'full professional'] },
  {
    level: 5,
    words: [
      'c1',
      'fluent',
      'fluently',
      'fluency',
      'courant',
      'courante',
      'couramment',
      'fliessend',
      'fliessende',
      'fließend',
      'fließende',
      'fließendes',
      'verhandlungssicher',
      'verhandlungssichere',
      'verhandlungssicheres',
      'sehr gut',
      'sehr gute',
      'sehr gutes',
      'fluido',
      'fluida',
      'fluidez',
      'excellent',
      'very good',
      'perfect',
      'impeccable',
      'advanced',
      'avance',
      'avanzado',
      'alto',
      'business fluent',
      'proficient',
      'tres bon',
      'tres bonne',
      'parfaite',
      'maitrise',
    ],
  },
  {
    level: 4,
    words: [
      'b2',
      'professional working',
      'working proficiency',
      'business',
      'professional',
      'upper intermediate',
      'upper-intermediate',
      'good',
      'gut',
      'gute',
      'gutes',
      'bon',
      'bonne',
      'buen',
      'strong',
      'solid',
      'working knowledge',
      'competent',
      'operationnel',
    ],
  },
  {
    level: 3,
    words: [
      'b1',
      'conversational',
      'intermediate',
      'intermediaire',
      'intermedio',
      'medio',
      'limited working',
      'mittelstufe',
    ],
  },
  {
    level: 2,
    words: ['a2', 'basic', 'elementary', 'grundkenntnisse', 'notions', 'basico', 'elementaire', 'scolaire', 'limited'],
  },
  { level: 1, words: ['a1', 'beginner', 'anfanger', 'debutant', 'principiante'] },
]
const PATTERNS = LEVELS.map(({ level, words }) => ({
  level,
  pattern: new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`),
}))

/** The level that words around a language name say, or null when they say none. A CEFR code outweighs any adjective. */
export function languageLevelOf(words: string): number | null {
  const folded = fold(words)
  const code = /(?<![a-z0-9])([abc])([12])(?![a-z0-9])/.exec(folded)
  if (code !== null) return 'abc'.indexOf(code[1] ?? 'a') * 2 + Number(code[2])
  return PATTERNS.find(({ pattern }) => pattern.test(folded))?.level ?? null
}

const SPEAKING =
  /\b(?:fluen|native|languages?\b|speak|spoken|written|verbal|oral|bilingual|command of|proficien|mother tongue|[abc][12]\b|courant|langues?\b|maitrise|parle|ecrit|sprach|fliessend|fließend|verhandlungssicher|kenntnisse|in wort und schrift|idiomas?\b|nivel|hablad|dominio|fluid|niveau|level|conversational|knowledge of|good|excellent|working|business|professional|basic|intermediate|advanced)/
const OF_A_PEOPLE =
  /^\s(?:market|markets|law|company|companies|clients?|customers?|team|office|office|government|citizen|citizenship|nationality|cuisine|food|literature|teacher|standards?|tax|gaap|labou?r|employment|authorities|territory|hospital|department|bulldog|based)\b/

/** True when a spoken-language word in a sentence means the language, not the people or their market. */
export const meansLanguage = (folded: string, end: number): boolean =>
  SPEAKING.test(folded) && !OF_A_PEOPLE.test(folded.slice(end))
