import { fold } from '../text/fold.ts'
import type { SeniorityLevel } from './types.ts'

const SENIORITY_LEVELS: readonly SeniorityLevel[] = ['entry', 'junior', 'mid', 'senior', 'lead', 'executive']
export const seniorityRank = (level: SeniorityLevel): number => SENIORITY_LEVELS.indexOf(level)

/** Words of a title that say a level, folded. From the top, because "Senior Director" is a director. */
const LEVEL_WORDS: readonly { readonly level: SeniorityLevel; readonly words: readonly string[] }[] = [
  {
    level: 'executive',
    words: [
      'chief',
      'ceo',
      'cto',
      'cfo',
      'coo',
      'cio',
      'cmo',
      'ciso',
      'chro',
      'vp',
      'svp',
      'evp',
      'vice president',
      'president',
      'director',
      'head of',
      'directeur',
      'directrice',
      'direktor',
      'leiter',
      'leiterin',
      'bereichsleiter',
      'geschaftsfuhrer',
      'geschaftsfuhrerin',
      'executive director',
      'managing director',
      'general manager',
      'gerente general',
    ],
  },
  {
    level: 'lead',
    words: [
      'lead',
      'leader',
      'principal',
      'staff',
      'team lead',
      'tech lead',
      'teamleiter',
      'teamleiterin',
      'team leader',
      'head',
      'distinguished',
      'chef de service',
      'jefe',
      'jefa',
      'foreman',
      'supervisor',
      'superintendent',
      "chef d'equipe",
    ],
  },
  {
    level: 'senior',
    words: [
      'senior',
      'sr',
      'expert',
      'experienced',
      'confirme',
      'confirmee',
      'iii',
      'experte',
      'specialist ii',
      'snr',
      'senioren',
    ],
  },
  {
    level: 'entry',
    words: [
      'intern',
      'internship',
      'trainee',
      'graduate',
      'apprentice',
      'apprenticeship',
      'entry level',
      'entry-level',
      'working student',
      'werkstudent',
      'werkstudentin',
      'praktikant',
      'praktikantin',
      'praktikum',
      'stagiaire',
      'stage',
      'alternance',
      'alternant',
      'azubi',
      'auszubildende',
      'auszubildender',
      'becario',
      'practicas',
      'aprendiz',
      'student',
      'debutant',
      'grad',
      'recent graduate',
      'bootcamp',
      'fresher',
      'absolvent',
      'absolventin',
    ],
  },
  { level: 'junior', words: ['junior', 'jr', 'jnr', 'berufseinsteiger', 'i'] },
  { level: 'mid', words: ['mid', 'mid-level', 'mid level', 'intermediate', 'midlevel', 'ii'] },
]
const LEVEL_PATTERNS = LEVEL_WORDS.map(({ level, words }) => ({
  level,
  pattern: new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])\\.?`),
}))
// "Associate" and "assistant" name trades of their own, so they are no level here and stay in the occupation.
const CUT =
  /(?<![a-z0-9])(?:senior|sr|snr|junior|jr|jnr|lead|principal|staff|intern|internship|trainee|graduate|apprentice|entry[ -]level|mid[ -]?level|mid|experienced|expert|confirmee?|debutant|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|stage|alternance|male|female|iii|ii|i)(?![a-z0-9])\.?/g

/** The level a title names, or null: most titles name none. */
export function seniorityOfTitle(title: string): SeniorityLevel | null {
  const folded = fold(title)
  return LEVEL_PATTERNS.find(({ pattern }) => pattern.test(folded))?.level ?? null
}

/** The level that years of experience alone suggest; 5 and 2 are the commonest bounds of "senior" and "junior" in postings. */
export function seniorityOfYears(years: number): SeniorityLevel {
  if (years >= 5) return 'senior'
  return years >= 2 ? 'mid' : 'junior'
}

// "(m/f/d)", "(H/F)", "(m/w/x)", "[Remote]", "(Berlin)"
const BRACKETED = /[([][^)\]]*[)\]]/g
const GENDER_FORMS = /(?<![a-z])(?:[mfwdhx]\s?\/\s?){1,3}[mfwdhx](?![a-z])/g
// What follows a spaced dash, bar, comma, "at" or "@" is a place, an employer or a remark.
const REMARK = /\s(?:-|\||@|at|chez|bei|for|pour|\/\/)\s|\s?,\s|:\s/

/** The title without level, employer, place and (m/f/d), folded: "Senior Nurse (m/f/d) - Leeds" → "nurse". */
export function occupationOf(title: string): string {
  const bare = fold(title).replace(BRACKETED, ' ').replace(GENDER_FORMS, ' ')
  const parts = bare.split(REMARK).map((part) =>
    part
      .replace(CUT, ' ')
      .replace(/[^a-z0-9+#&/'. \p{L}-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s\-./]+|[\s\-./]+$/g, ''),
  )
  return parts.find((part) => part.length > 1) ?? ''
}
