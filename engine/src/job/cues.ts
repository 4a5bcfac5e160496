import type { Importance } from './types.ts'

/** `dropped`: the words say that it is not asked for ("no degree needed"). */
export type Demand = Importance | 'dropped'

export interface Cue {
  readonly demand: Demand
  /** `after` stands behind what it is about ("Kafka a plus"), `before` in front of it ("ideally Kafka"). */
  readonly side: 'before' | 'after'
}

/** Folded phrases. In order: the first table that fits decides, so "not required" never reads as "required". */
const CUES: readonly (Cue & { readonly words: readonly string[] })[] = [
  {
    demand: 'dropped',
    side: 'after',
    words: [
      'not required',
      'not necessary',
      'not needed',
      'not mandatory',
      'not essential',
      'not a must',
      'not expected',
      'is optional',
      "isn't required",
      'pas obligatoire',
      'pas necessaire',
      'pas requis',
      'pas exige',
      'nicht erforderlich',
      'nicht notwendig',
      'nicht notig',
      'kein muss',
      'no es necesario',
      'no es necesaria',
      'no requerido',
      'no imprescindible',
    ],
  },
  {
    demand: 'preferred',
    side: 'after',
    words: [
      'preferred',
      'a plus',
      'big plus',
      'strong plus',
      'nice to have',
      'good to have',
      'desirable',
      'desired',
      'an advantage',
      'advantageous',
      'an asset',
      'a bonus',
      'beneficial',
      'appreciated',
      'is welcome',
      'are welcome',
      'is helpful',
      'are helpful',
      'would be great',
      'is ideal',
      'not mandatory but',
      'is a benefit',
      'preferable',
      'is valued',
      'would be useful',
      'un plus',
      'souhaite',
      'souhaitee',
      'souhaitable',
      'apprecie',
      'appreciee',
      'appreciees',
      'un atout',
      'von vorteil',
      'wunschenswert',
      'ein plus',
      'gern gesehen',
      'vorteilhaft',
      'deseable',
      'valorable',
      'se valora',
      'se valorara',
      'preferible',
      'es un plus',
    ],
  },
  {
    demand: 'preferred',
    side: 'before',
    words: [
      'preferably',
      'ideally',
      'bonus points for',
      'bonus for',
      'bonus',
      'plus if',
      'nice to have',
      'good to have',
      'we would love',
      'it helps if',
      'prefer',
      'preference for',
      'optionally',
      'desirably',
      'idealement',
      'de preference',
      'idealerweise',
      'gerne',
      'bevorzugt',
      'optimalerweise',
      'preferentemente',
      'idealmente',
      'se valorara',
      'deseable',
    ],
  },
  {
    demand: 'required',
    side: 'after',
    words: [
      'required',
      'is a must',
      'are a must',
      'a must',
      'mandatory',
      'essential',
      'is necessary',
      'are necessary',
      'is needed',
      'indispensable',
      'is expected',
      'exige',
      'exigee',
      'obligatoire',
      'requis',
      'requise',
      'imperatif',
      'erforderlich',
      'zwingend',
      'vorausgesetzt',
      'notwendig',
      'imprescindible',
      'obligatorio',
      'obligatoria',
      'requerido',
      'requerida',
      'necesario',
      'necesaria',
      'excluyente',
    ],
  },
  {
    demand: 'required',
    side: 'before',
    words: [
      'must have',
      'must',
      'need to have',
      'you need',
      'you will need',
      'requires',
      'require',
      'mandatory',
      'essential',
      'at minimum',
      'at a minimum',
      'should have',
      'wir erwarten',
      'il faut',
      'doit',
      'devez',
      'debe',
      'se requiere',
      'requerimos',
    ],
  },
]

const escapeSigns = (words: string): string => words.replace(/[^a-z0-9 ]/g, (sign) => `\\${sign}`)
const PATTERNS = CUES.map(({ demand, side, words }) => ({
  cue: { demand, side },
  // Longest first, so that alternation prefers "must have" to "must".
  pattern: new RegExp(
    `(?<![a-z0-9])(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .map(escapeSigns)
      .join('|')})(?![a-z0-9])`,
  ),
}))

// "no previous Java experience needed", "no degree required": what stands between is asked for by nobody.
const NOT_ASKED =
  /(?<![a-z0-9])(?:no|kein|keine|keinen|aucun|aucune|sin)\s[^.;]{0,60}?(?:needed|required|necessary|expected|erforderlich|notwendig|notig|requise?|exigee?|necessaire|necesaria?|requerida?)(?![a-z])/

// Every cue begins with one of these words; most stretches have none, and looking words up is ten times faster than 150 phrases.
const NEGATIONS = ['no', 'kein', 'keine', 'keinen', 'aucun', 'aucune', 'sin']
const FIRST_WORDS = new Set([
  ...NEGATIONS,
  ...CUES.flatMap(({ words }) => words.map((phrase) => /^[a-z]+/.exec(phrase)?.[0] ?? '')),
])

const mayHoldCue = (folded: string): boolean => {
  for (const word of folded.matchAll(/[a-z]+/g)) if (FIRST_WORDS.has(word[0])) return true
  return false
}

/** The cue in a folded stretch of a sentence, or undefined. "Not mandatory but appreciated" is a wish, not a refusal. */
export function findCue(folded: string): Cue | undefined {
  if (!mayHoldCue(folded)) return undefined
  const dropped = NOT_ASKED.test(folded) || PATTERNS[0]?.pattern.test(folded) === true
  const found = PATTERNS.slice(dropped ? 1 : 0, dropped ? 2 : undefined).find(({ pattern }) => pattern.test(folded))
  if (found !== undefined) return found.cue
  return dropped ? { demand: 'dropped', side: 'after' } : undefined
}

const LINKING_WORDS = /(?<![a-z])(?:is|are|would be|a|an|strong|big|highly)\s*$/

/** A text with its cue put to spaces, offsets kept: "Go is a plus" → "Go          ". */
export function blankCue(text: string, folded: string): string {
  const found = PATTERNS.map(({ pattern }) => pattern.exec(folded)).find((match) => match !== null)
  if (found === undefined || found === null) return text
  const start = LINKING_WORDS.exec(folded.slice(0, found.index))?.index ?? found.index
  const end = found.index + found[0].length
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** Words that make a sentence outside any heading a demand: "3 years of experience with …", "fluent English". */
const DEMANDING = [
  'experience',
  'experienced',
  'proficient',
  'proficiency',
  'knowledge',
  'understanding of',
  'familiar',
  'familiarity',
  'strong',
  'solid',
  'skilled',
  'skills in',
  'expertise',
  'expert in',
  'ability to',
  'able to',
  'degree',
  'diploma',
  'bachelor',
  'master',
  'fluent',
  'fluency',
  'certified',
  'certification',
  'licence',
  'license',
  'background in',
  'looking for',
  'hiring',
  'seeking',
  'you have',
  'you master',
  'you know',
  'you control',
  'mastered',
  'mastering',
  'to hold',
  'holder of',
  'training in',
  'you are',
  "you're",
  'command of',
  'mastery',
  'competent',
  'hands-on',
  'track record',
  'qualified',
  'comfortable with',
  'experience en',
  'maitrise',
  'connaissance',
  'connaissances',
  'diplome',
  'vous avez',
  'vous maitrisez',
  'vous connaissez',
  'vous etes',
  'vous justifiez',
  'titulaire',
  'on recherche',
  'recherchons',
  'formation',
  'capacite',
  'kenntnisse',
  'erfahrung',
  'erfahrungen',
  'abschluss',
  'ausbildung',
  'sicherer umgang',
  'du hast',
  'sie haben',
  'du bringst',
  'sie bringen',
  'du kennst',
  'verfugen uber',
  'verfugst uber',
  'wir suchen',
  'vertraut',
  'routine im umgang',
  'beherrschen',
  'experiencia',
  'conocimiento',
  'conocimientos',
  'dominio',
  'titulacion',
  'buscamos',
  'tienes',
  'dominas',
  'experto en',
  'capacidad',
  'manejo de',
]
const DEMANDING_PATTERN = new RegExp(`(?<![a-z0-9])(?:${DEMANDING.map(escapeSigns).join('|')})(?![a-z0-9])`)

/** True when a folded sentence asks something of the reader although no heading and no cue says so. */
export const isDemanding = (folded: string): boolean => DEMANDING_PATTERN.test(folded)
