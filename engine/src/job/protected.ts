import { isEqualOpportunity } from './boilerplate.ts'
import { PROTECTED, type ProtectedWords } from './protected-words.ts'

export interface ProtectedMention {
  readonly start: number
  readonly end: number
  readonly words: ProtectedWords
}

const PATTERNS = PROTECTED.map((words) => ({
  words,
  pattern: new RegExp(`(?<![a-z0-9])(?:${words.wordings.join('|')})(?![a-z0-9])`, 'g'),
}))

// One look for all: most sentences name none.
const ANY = new RegExp(`(?<![a-z0-9])(?:${PROTECTED.flatMap(({ wordings }) => wordings).join('|')})(?![a-z0-9])`)

// "children aged 10 to 14": the people that the work is for.
const OF_OTHERS =
  /(?:children|pupils|students|kids|patients|girls|boys|youth|teenagers|learners|residents|kinder[n]?|jugendlichen?|schuler[n]?|enfants|eleves|jeunes|ninos|alumnos|pacientes) (?:who are |im alter von |de )?$/
// A law sets the least age of a driver or a bartender; no law sets it above 21.
const LEGAL_AGE = 21

const choosesApplicants = (folded: string, { start, end, words }: ProtectedMention): boolean => {
  if (words.attribute !== 'age') return true
  const ages = [...folded.slice(start, end).matchAll(/\d{2}/g)].map(([age]) => Number(age))
  const isLegal = ages.length > 0 && ages.every((age) => age <= LEGAL_AGE)
  return !isLegal && !OF_OTHERS.test(folded.slice(Math.max(0, start - 40), start))
}

/**
 * Where a folded sentence chooses people by an attribute that the law protects. A statement of equal opportunity, which
 * names them all, does not.
 */
export function findProtected(folded: string): ProtectedMention[] {
  if (!ANY.test(folded) || isEqualOpportunity(folded)) return []
  return PATTERNS.flatMap(({ words, pattern }) =>
    [...folded.matchAll(pattern)].map((match) => ({ words, start: match.index, end: match.index + match[0].length })),
  )
    .filter((mention) => choosesApplicants(folded, mention))
    .sort((a, b) => a.start - b.start)
}

const BARE =
  /^(?:male|female|man|woman|men|women|christian|muslim|jewish|hindu|catholic|protestant|unmarried|married|single|heterosexual|gay|lesbian|white|black|asian|able-bodied|young|youth|mannlich|weiblich|ledig|verheiratet|homme|femme|celibataire|hombre|mujer|solter[oa]|joven|nationality|religion|gender|sex|age|race|photo)$/

/** True for an entry of an employer's own list of skills that is a protected attribute ("Male", "under 30"). */
export const isProtectedItem = (folded: string): boolean => BARE.test(folded.trim()) || findProtected(folded).length > 0

/** A text with some ranges put to spaces, offsets kept. */
export const blankRanges = (
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string =>
  ranges.reduce((kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end), text)

/** A text without what chooses people by a protected attribute, offsets kept. */
export const withoutProtected = (text: string, folded: string): string => blankRanges(text, findProtected(folded))
