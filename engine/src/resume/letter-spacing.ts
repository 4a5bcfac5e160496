// "J A N E", "É T U D E S", "S K I L L S :"
const SPACED = /^[\p{Lu}\p{Ll}](?: [\p{Lu}\p{Ll}]){2,30}\s?[:.]?$/u

const MAX_LENGTH = 120

/**
 * "E X P E R I E N C E" → "EXPERIENCE", "J A N E⇥D O E" → "JANE DOE": letters set apart, words by a wider gap.
 * Undefined for a text that is not set so ("I A M" is three letters and stays).
 */
export function joinSpaced(text: string): string | undefined {
  if (!/^[\p{Lu}\p{Ll}] [\p{Lu}\p{Ll}] [\p{Lu}\p{Ll}]/u.test(text)) return undefined
  if (text.length > MAX_LENGTH) return undefined
  const words = text.split(/\t+| {2,}/).filter((word) => word !== '')
  if (!words.every((word) => SPACED.test(word) || /^[\p{Lu}\p{Ll}](?: [\p{Lu}\p{Ll}])?$/u.test(word))) return undefined
  return words.map((word) => word.replace(/ /g, '')).join(' ')
}
