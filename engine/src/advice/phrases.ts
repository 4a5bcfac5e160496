import type { Document, Place } from '../document/types.ts'
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

/** The place of one of several phrases within a range of the document. */
export function placeOfPhrase(
  document: Document,
  { start, end }: { readonly start: number; readonly end: number },
  phrases: readonly string[],
): Place | undefined {
  const found = findPhrase(document.text.slice(start, end), phrases)
  return found === undefined ? undefined : placeAt(document, start + found.start, start + found.end)
}

/** The words of a point without its bullet, folded. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
