import type { Document, Line, Place } from '../document/types.ts'
import { fold } from '../text/fold.ts'
import { placeAt } from './places.ts'

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Where one of several phrases (folded) stands in a text as whole words, line ends read as spaces; the first, or undefined. */
export function findPhrase(
  text: string,
  phrases: readonly string[],
): { readonly start: number; readonly end: number } | undefined {
  const folded = fold(text).replaceAll('\n', ' ')
  for (const phrase of phrases) {
    for (let start = folded.indexOf(phrase); start >= 0; start = folded.indexOf(phrase, start + 1)) {
      const end = start + phrase.length
      if (!isLetter(folded.charAt(start - 1)) && !isLetter(folded.charAt(end))) return { start, end }
    }
  }
  return undefined
}

const foldedTexts = new WeakMap<Document, string>()
/** A document's text folded, once for all rules. */
function foldedText(document: Document): string {
  const known = foldedTexts.get(document)
  if (known !== undefined) return known
  const folded = fold(document.text)
  foldedTexts.set(document, folded)
  return folded
}

/** Where phrases (folded) stand as whole words in these lines: the first of each line, in reading order. */
export function placesOfPhrases(document: Document, lines: readonly Line[], phrases: readonly string[]): Place[] {
  const folded = foldedText(document)
  // Most phrases are in no resume: one look at the whole text is cheaper than one at each line.
  const present = phrases.filter((phrase) => folded.includes(phrase))
  if (present.length === 0) return []
  return lines.flatMap(({ start, end }) => {
    const found = findPhrase(document.text.slice(start, end), present)
    return found === undefined ? [] : [placeAt(document, start + found.start, start + found.end)]
  })
}

/** The words of a point without its bullet, folded. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
