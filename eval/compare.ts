import { fold, foldWords } from '../engine/src/resume/fold.ts'

/** Words of a value, case, accents and punctuation aside; scripts without spaces go by character. */
const wordsOf = (text: string): readonly string[] =>
  /\p{Script=Han}/u.test(text) ? [...fold(text).replace(/[^\p{L}\p{N}]/gu, '')] : foldWords(text)

export const MATCHING_RULE = `Found and printed values are matched one to one, each used once.
Equal means equal without case, accents and punctuation. Companies, titles, schools, degrees, skills, certificates and places are also
alike when one holds the other and they share at least 80 % of the longer one's words. Degrees are,
without the words that join them to their field. Links go by host and path, phones by their last digits. A role is right when its title and its company are, in one entry; its dates, when both ends are right to the month and as exact as
printed (no month invented, none lost), beside the right title or company; a bullet, when its whole text is.
Every figure is the mean over layout families of each family's mean over its files: forty resumes of one layout count as one.`

/** Equal but for case, accents and punctuation. */
export const isSame = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Equal, or one contains the other and at least 80 % of the longer one's words are shared. */
export function isAlike(a: string, b: string): boolean {
  if (isSame(a, b)) return true
  const one = wordsOf(a)
  const two = wordsOf(b)
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  const held = new Set(long)
  return short.every((word) => held.has(word)) && short.length >= long.length * 0.8
}

/** Words that join a degree and its field in one language or another, and say nothing: "BSc in Physics", "Grado en Derecho". */
const JOINING = new Set('in of en em di de d des du der zum zur'.split(' '))

/** A printed degree against its found parts: alike, joining words aside. */
export const isAlikeDegree = (a: string, b: string): boolean => {
  const [one, two] = [a, b].map((text) =>
    wordsOf(text)
      .filter((word) => !JOINING.has(word))
      .join(' '),
  )
  return isAlike(one || a, two || b)
}

const digits = (text: string): string => text.replace(/\D/g, '')

/** One number may carry its country code and the other a trunk zero: the last digits decide, at least seven of them. */
export function isSamePhone(a: string, b: string): boolean {
  const [one, two] = [digits(a).replace(/^0+/, ''), digits(b).replace(/^0+/, '')]
  if (digits(a) === digits(b)) return true
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  return short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3
}

/** Both to the month: "2020-03" is not "2020", and a day more than was printed does not matter. */
export const isSameMonth = (a: string | null, b: string | null): boolean =>
  (a?.slice(0, 7) ?? null) === (b?.slice(0, 7) ?? null)

/** What was found against what is printed. `missed` and `extra` are for the reader of the error list. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly printed: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Found against printed values, matched one to one, in order. */
export function tally<Found, Printed>(
  found: readonly Found[],
  printed: readonly Printed[],
  match: (found: Found, printed: Printed) => boolean,
  show: (value: Found | Printed) => string = String,
): Tally {
  const left = [...found]
  const missed = printed.filter((wanted) => {
    const place = left.findIndex((value) => match(value, wanted))
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
  return {
    right: printed.length - missed.length,
    found: found.length,
    printed: printed.length,
    missed: missed.map(show),
    extra: left.map(show),
  }
}

/** Null where there is nothing to take a share of. */
export const precisionOf = ({ right, found }: Tally): number | null => (found === 0 ? null : right / found)
export const recallOf = ({ right, printed }: Tally): number | null => (printed === 0 ? null : right / printed)
/** Harmonic mean of both; 0 where something is printed and nothing found. */
export const f1Of = ({ right, found, printed }: Tally): number =>
  found + printed === 0 ? 1 : (2 * right) / (found + printed)
