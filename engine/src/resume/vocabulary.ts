import { remembered } from '../text/remembered.ts'
import { fold, foldWords, isUnspaced } from './fold.ts'
import { FIELD_WORDS, UNSPACED_FIELDS } from './words/field-words.ts'
import { FUNCTION_WORDS, SUBJECT_WORDS } from './words/head-words.ts'
import {
  LEGAL_FORMS,
  ORGANISATION_WORDS,
  SCHOOL_NAMES,
  SCHOOL_WORDS,
  UNSPACED_ORGANISATION_ENDINGS,
  UNSPACED_SCHOOL_ENDINGS,
} from './words/organisation-words.ts'
import { CRAFT_WORDS, RANK_WORDS, TITLE_ENDINGS, TITLE_WORDS, UNSPACED_TITLE_ENDINGS } from './words/title-words.ts'

const TITLES: ReadonlySet<string> = new Set(TITLE_WORDS)
const FIELDS: ReadonlySet<string> = new Set(FIELD_WORDS)
const CRAFTS: ReadonlySet<string> = new Set(CRAFT_WORDS)
const RANKS: ReadonlySet<string> = new Set(RANK_WORDS)
const SUBJECTS: ReadonlySet<string> = new Set(SUBJECT_WORDS)
const SMALL_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS)
const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS)
const ORGANISATIONS: ReadonlySet<string> = new Set(ORGANISATION_WORDS)
const SCHOOLS: ReadonlySet<string> = new Set(SCHOOL_WORDS)
const SCHOOL_SHORTS: ReadonlySet<string> = new Set(SCHOOL_NAMES)

const endsUnspaced = (text: string, endings: readonly string[]): boolean => {
  const bare = text.replace(/[^\p{L}]+$/u, '').replace(/\s/g, '')
  return endings.some((ending) => bare.endsWith(ending))
}

/** Gendered and plural spellings: "Entwickler/in", "développeur(se)", "Managers". */
const isTitleWord = (word: string): boolean =>
  TITLES.has(word) ||
  CRAFTS.has(word) ||
  (word.endsWith('s') && TITLES.has(word.slice(0, -1))) ||
  (word.length > 7 && TITLE_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)))

const HEAD_END =
  /\s+(?:of|for|in|at|de|du|des|del|della|di|da|do|fur|für|bei|im|voor|van|en|em|to|with|-|–|—)\s+|[,(|:]/iu

/** "Manager’s Arms", "Captain’s Table": a title that owns something is none. */
const POSSESSIVE = /['’]s$/u

const withoutOwners = (text: string): string =>
  text
    .split(' ')
    .filter((word) => !POSSESSIVE.test(word))
    .join(' ')

/** Guards that are armed forces and not persons. */
const FORCES = /\b(?:national|coast|home|army|air) guard\b/iu

/** 0–1: how much a text reads like a job title. The head noun decides: last in "Staff Nurse", first in "Director of Sales". */
export const titleScore = remembered((whole: string): number => {
  if (isUnspaced(whole)) return endsUnspaced(whole, UNSPACED_TITLE_ENDINGS) ? 1 : 0
  const text = withoutOwners(whole).replace(FORCES, ' ')
  const head = foldWords((text.split(HEAD_END)[0] ?? '').split(' / ')[0] ?? '')
  const words = head.length > 0 ? head : foldWords(text)
  if (words.length === 0 || words.length > 9) return 0
  const last = words.findLast((word) => !/^(?:[ivx]+|\d+|[a-z])$/.test(word)) ?? ''
  if (isTitleWord(last)) return 1
  if (isTitleWord(words[0] ?? '')) return 0.9
  if (words.some(isTitleWord)) return 0.6
  if (words.some((word) => RANKS.has(word))) return 0.4
  return foldWords(text).some(isTitleWord) ? 0.3 : 0
})

// "co", "sa", "as" are also words and letters: a legal form is written with a capital or a dot.
const looksLikeForm = (text: string): boolean =>
  /(?:^|[\s,])(?:\p{Lu}[\p{L}.&/]*|[a-z]{1,3}\.(?:[a-z]\.)*)\s*\)?$/u.test(text)

/** Stands where others print their employer. */
const SELF_EMPLOYED =
  /^(?:self[- ]employed|freelance(?:r|d)?|independent|private practice|various(?: (?:clients|employers|practices|companies))?|selbst(?:a|ae)ndig|freiberuflich|freischaffend|auto-?entrepreneur|independant|travailleur independant|autonom[oa]|por cuenta propia|libero professionista|zelfstandig|zzp)$/

/** 0–1: how much a text reads like the name of an organisation. */
export const organisationScore = remembered((text: string): number => {
  if (isUnspaced(text)) return endsUnspaced(text, UNSPACED_ORGANISATION_ENDINGS) ? 1 : 0
  const words = foldWords(text.replace(/\.(?=\p{L}\.?)/gu, ''))
  const last = words.at(-1) ?? ''
  if (words.length > 1 && FORMS.has(last) && looksLikeForm(text)) return 1
  if (
    words
      .slice(1)
      .some((word) => ['gmbh', 'inc', 'llc', 'ltd', 'sarl', 'ltda', 'plc', 'llp', 'corp', 'srl'].includes(word))
  )
    return 1
  if (words.length <= 8 && (words.some((word) => ORGANISATIONS.has(word)) || FORCES.test(text))) return 0.7
  if (words.length > 1 && last.endsWith('s') && CRAFTS.has(last.slice(0, -1)) && /\s\p{Lu}\S*$/u.test(text)) return 0.6
  if (
    /\b(?:department|ministry|office|bureau|bank|university|city|state|house) (?:of|for)\b|(?:technik|werke|werk|bau|haus|handel|verlag|gruppe|dienst|dienste|verein|verband|stiftung|bibliothek|museum|amt)$/.test(
      fold(text),
    ) &&
    words.length <= 6
  )
    return 0.6
  if (SELF_EMPLOYED.test(fold(text))) return 0.9
  return /^(?:self[- ]employed|freelance|various|independent|auto-?entrepreneur|autonomo|selbst)/i.test(fold(text))
    ? 0.5
    : 0
})

/** 0–1: how much a text reads like a school's name. */
export const schoolScore = remembered((text: string): number => {
  if (isUnspaced(text)) return endsUnspaced(text, UNSPACED_SCHOOL_ENDINGS) ? 1 : 0
  const folded = fold(text).replace(/[.,;:]+$/, '')
  if (SCHOOL_SHORTS.has(folded)) return 1
  const words = foldWords(text)
  if (words.length > 12) return 0
  if (
    words.some(
      (word) =>
        SCHOOLS.has(word) || /(?:hochschule|universitat|universiteit|gymnasium|akademie|schule|kolleg)$/.test(word),
    )
  )
    return 1
  return SCHOOL_SHORTS.has(words.join(' ')) ? 1 : 0
})

/** "Product Design", "Supply Chain Planning": what a title is about, and not where. */
export function isSubject(text: string): boolean {
  const words = foldWords(text).filter((word) => !SMALL_WORDS.has(word))
  return words.length > 0 && words.length <= 5 && words.every((word) => SUBJECTS.has(word))
}

/** 0–1: the share of a text's words that name fields of study. */
export function fieldScore(text: string): number {
  if (isUnspaced(text)) return UNSPACED_FIELDS.some((field) => text.includes(field)) ? 1 : 0
  const words = foldWords(text).filter((word) => !SMALL_WORDS.has(word))
  return words.length === 0 || words.length > 8 ? 0 : words.filter((word) => FIELDS.has(word)).length / words.length
}
