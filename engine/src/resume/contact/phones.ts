import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { findDates } from '../dates/find-dates.ts'
import { fold } from '../fold.ts'
import type { Piece } from '../pieces.ts'

// "+1 (415) 555-0142", "06 12 34 56 78", "0171/1234567", "000-00-0000", "(11) 98765-4321 ext. 12"
const CANDIDATE =
  /[+＋]?[(（]?\d(?:[\d()（）]|[\s\u00a0.\-–‑/·]{1,3}(?=[\d(])){5,24}\d(?: ?(?:ext|extension|poste|durchwahl|int|x)\.? ?\d{1,5})?(?!\d)/giu
const MIN_DIGITS = 7
const MAX_DIGITS = 15 // E.164

const LABEL =
  /(?:phone|tel|telephone|mobile|cell|mob|telefon|telefono|handy|fon|gsm|movil|celular|cellulare|portable|telefone|contact|whatsapp|call|电话|手机|電話|联系电话|ph|t|m|p)\s{0,3}(?:no|number|nr)?\s{0,3}[.:：]*\s{0,3}$/iu
/** True for a text that is nothing but a label of phone numbers ("Telephone", "Handy:"). */
export const isPhoneLabel = (text: string): boolean => LABEL.exec(fold(text))?.index === 0

const FAX = /(?:fax|telefax)\s*[.:]*\s*$/iu
const ID_LABEL =
  /(?:\bid|passport|licen[cs]e|cert\w*|doi|isbn|issn|no\.|nr\.|#|vat|nip|zip|plz|cep|cpf|siret|reg\w*)\s*[.:#]*\s*$/iu

export interface FoundPhone extends Piece {
  /** Higher is likelier the number to call; 0 and less is not a phone number. */
  readonly score: number
}

const EXTENSION = /\s?\p{L}.*$/u
const digitsOf = (text: string): string => text.replace(/\D/g, '')

// The library looks through all its countries at every question.
const COUNTRIES: ReadonlySet<string> = new Set(getCountries())

/** E.164 ("+14155550142") of a printed number, or null when it is not a valid number there. */
export function internationalPhone(printed: string, region: string | null): string | null {
  const country = region !== null && COUNTRIES.has(region) ? (region as CountryCode) : undefined // the guard is the cast's reason
  const number = parsePhoneNumberFromString(printed.replace(/^00/, '+'), country)
  return number?.isValid() ? number.number : null
}

/**
 * Where the number begins in a candidate: after a bracket that was cut in two ("415) 555"), and after a postal code or a
 * house number that stands before an area code in brackets ("94588 (555) 123-4567").
 */
function findBeginning(text: string): number {
  const closes = text.indexOf(')')
  const opens = text.indexOf('(')
  if (closes >= 0 && (opens < 0 || opens > closes)) return closes + 1
  const before = text.slice(0, Math.max(0, opens))
  return !/^(?:\+|00)/.test(before) && digitsOf(before).length > 2 ? opens : 0
}

function scorePhone(text: string, before: string, after: string, region: string | null): number {
  const digits = digitsOf(text.replace(EXTENSION, ''))
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return 0
  if (/[\p{L}\d@_=&%/]$/u.test(before) && !/\s$/.test(before) && !LABEL.test(before)) return 0
  if (/^[\p{L}_@=%]|^\.\p{L}|^[-/]\d/u.test(after)) return 0
  if (ID_LABEL.test(before) || FAX.test(before)) return 0
  const groups = text.split(/\D+/).filter((group) => group !== '')
  const isDate = findDates(text).some((mention) => mention.end - mention.start >= text.length - 3)
  if (isDate) return 0
  const isLabelled = LABEL.test(fold(before.slice(-24)))
  const isValid = internationalPhone(text, region) !== null
  const shape =
    text.startsWith('+') || text.startsWith('(+') || text.startsWith('00')
      ? 2
      : /^[(（]?0?\d{2,4}[)）]/.test(text)
        ? 1.5
        : groups.length >= 3
          ? 1
          : groups.length === 2
            ? text.startsWith('0')
              ? 0.8
              : 0.4
            : 0
  // "5125550142" alone in the head of a resume; shorter runs of digits are numbers of other things.
  const isRun = groups.length === 1 && !isLabelled && !isValid && !text.startsWith('+')
  if (isRun) return digits.length === 10 || digits.length === 11 ? 1 : 0
  return shape + (isLabelled ? 2 : 0) + (isValid ? 1.5 : 0) + (digits.length >= 9 ? 0.5 : 0)
}

/** Every phone number in a text (offsets into it), with how sure it is one. `region` is where the person seems to live. */
export function findPhones(text: string, region: string | null): readonly FoundPhone[] {
  const phones: FoundPhone[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const cut = findBeginning(match[0])
    const start = match.index + cut
    const raw = match[0].slice(cut).replace(/^[\s./–-]+/, (lead) => ' '.repeat(lead.length))
    const printed = raw.trim()
    const from = start + raw.length - raw.trimStart().length
    const end = from + printed.length
    const score = scorePhone(printed, text.slice(Math.max(0, from - 30), from), text.slice(end, end + 3), region)
    if (score > 0.9) phones.push({ start: from, end, text: printed, score })
  }
  return phones
}
