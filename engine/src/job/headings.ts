import { fold } from './fold.ts'

/** What a stretch of a posting is about. Criteria are not taken from `ignored` stretches. */
export type Block = 'required' | 'preferred' | 'duties' | 'ignored' | 'neutral'

/**
 * Heading words, folded (lower case, no accents). The longest phrase that stands as whole words in a heading decides, so
 * "preferred qualifications" is preferred although "qualifications" alone is required.
 */
const HEADINGS: readonly { readonly block: Block; readonly phrases: readonly string[] }[] = [
  {
    block: 'required',
    phrases: [
      'requirements', 'requirement', 'required', 'required skills', 'skills required', 'required qualifications', 'minimum qualifications',
      'basic qualifications', 'qualifications', 'qualification', 'must have', 'must haves', 'must-have', 'must-haves', 'essential', 'essentials',
      'essential criteria', 'essential skills', 'what you bring', "what you'll bring", 'what you will bring', 'you bring', 'what you need',
      "what you'll need", 'what you will need', "what we're looking for", 'what we are looking for', 'we are looking for', "we're looking for",
      'who you are', 'about you', 'you have', 'your profile', 'profile', 'candidate profile', 'the ideal candidate', 'ideal candidate',
      'your skills', 'skills', 'key skills', 'technical skills', 'skills and experience', 'skills & experience', 'experience', 'your experience',
      'knowledge', 'competencies', 'competences', 'mandatory', 'mandatory skills', 'prerequisites', 'tech stack', 'education', 'education and experience',
      'certifications', 'languages', 'person specification', "what we'd like to see", 'criteria', 'you should have', 'you must have', 'minimum', 'you will need',
      'profil', 'profil recherche', 'votre profil', 'competences requises', 'exigences', 'prerequis', 'pre-requis', 'qualifications requises',
      'savoir-faire', 'savoir etre', 'formation', 'ihr profil', 'dein profil', 'das bringst du mit', 'das bringen sie mit', 'was du mitbringst',
      'was sie mitbringen', 'anforderungen', 'voraussetzungen', 'anforderungsprofil', 'qualifikationen', 'kenntnisse', 'requisitos', 'requerimientos',
      'perfil', 'tu perfil', 'que buscamos', 'lo que buscamos', 'conocimientos', 'imprescindible', 'formacion', 'experiencia', 'requisiti', 'vereisten',
    ],
  },
  {
    block: 'preferred',
    phrases: [
      'preferred', 'preferred qualifications', 'preferred skills', 'preferred requirements', 'preferred experience', 'nice to have', 'nice to haves',
      'nice-to-have', 'nice-to-haves', 'good to have', 'bonus', 'bonus points', 'bonus skills', 'bonus if', 'desirable', 'desirable skills', 'desirable criteria',
      'desired', 'desired skills', 'desired qualifications', 'plus', 'pluses', 'a plus', 'additional skills', 'optional', 'extra credit', 'brownie points',
      'it would be great if', 'ideally', 'advantageous', 'assets', 'what would be nice', 'would be a plus', 'les plus', 'souhaite', 'souhaites', 'atouts', 'un plus',
      'apprecie', 'competences souhaitees', 'von vorteil', 'wunschenswert', 'idealerweise', 'pluspunkte', 'das ware toll', 'deseable', 'deseables', 'se valorara',
      'valorable', 'requisitos deseables', 'plus points',
    ],
  },
  {
    block: 'duties',
    phrases: [
      'responsibilities', 'responsibility', 'key responsibilities', 'duties', 'job duties', 'duties and responsibilities', 'what you will do', "what you'll do",
      'what you do', "what you'll be doing", 'your tasks', 'your role', 'the role', 'role', 'about the role', 'role overview', 'job description', 'tasks', 'your mission', 'mission',
      'missions', 'your day', 'day to day', 'day-to-day', 'essential functions', 'essential duties', 'job summary', 'position summary', 'the job', 'your impact', 'accountabilities',
      'in this role', 'you will', 'scope', 'the work', 'vos missions', 'missions principales', 'responsabilites', 'le poste', 'activites', 'vos activites',
      'ihre aufgaben', 'deine aufgaben', 'aufgaben', 'das erwartet dich', 'tatigkeiten', 'funciones', 'responsabilidades', 'tareas', 'tus funciones', 'mision',
    ],
  },
  {
    block: 'ignored',
    phrases: [
      'benefits', 'our benefits', 'benefits and perks', 'perks', 'what we offer', 'we offer', 'our offer', 'the offer', 'why join us', 'why us', 'why work with us', 'about us',
      'about the company', 'about the team', 'who we are', 'our company', 'our story', 'our mission', 'our values', 'our culture', 'company description', 'compensation', 'salary',
      'salary range', 'pay', 'location', 'how to apply', 'to apply', 'application', 'application process', 'interview process', 'hiring process', 'the process', 'equal opportunity',
      'diversity', 'eeo', 'working hours', 'schedule', 'contact', 'disclaimer', 'privacy', 'contract', 'contract type', 'job type', 'date posted', 'deadline',
      'avantages', 'nous offrons', 'qui sommes-nous', 'qui sommes nous', 'pourquoi nous', 'remuneration', 'a propos', 'wir bieten', 'das bieten wir', 'unser angebot',
      'uber uns', 'wer wir sind', 'ofrecemos', 'que ofrecemos', 'beneficios', 'sobre nosotros', 'quienes somos',
    ],
  },
]

const BLOCK_OF = new Map(HEADINGS.flatMap(({ block, phrases }) => phrases.map((phrase) => [phrase, block] as const)))
const LONGEST_PHRASE_WORDS = 5
// A heading says one thing; longer lines are sentences: "Experience with Kafka, or a similar broker, is required".
const LONGEST_HEADING_WORDS = 7

/** The block that a heading opens, from the longest known phrase in it; undefined when no phrase is known. */
export function blockOfHeading(heading: string): Block | undefined {
  const words = fold(heading).replace(/[^a-z0-9'&-]+/g, ' ').trim().split(' ')
  if (words.length > LONGEST_HEADING_WORDS) return undefined
  for (let size = Math.min(LONGEST_PHRASE_WORDS, words.length); size > 0; size -= 1) {
    for (let start = words.length - size; start >= 0; start -= 1) {
      const block = BLOCK_OF.get(words.slice(start, start + size).join(' '))
      if (block !== undefined) return block
    }
  }
  return undefined
}

/** The same, when the whole heading is one known phrase: what a line without a colon must be ("Nice to have"). */
export function blockOfExactHeading(heading: string): Block | undefined {
  return BLOCK_OF.get(fold(heading).replace(/[^a-z0-9'&-]+/g, ' ').trim())
}
