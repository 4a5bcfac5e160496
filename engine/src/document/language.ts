import { detect } from 'tinyld'

/** Fewer letters than this say too little: names and addresses look like any language. */
const MIN_LETTERS = 40
/** More text than this does not make the guess better, only slower. */
const MAX_CHARACTERS = 6_000

/** ISO 639-1 code of the language that most of the text is written in; `null` when it cannot be told. */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, MAX_CHARACTERS)
  if (countLetters(sample) < MIN_LETTERS) return null
  return detect(sample) || null
}

const countLetters = (text: string): number => {
  let letters = 0
  // Han and kana carry about as much in one sign as Latin does in three letters.
  for (const character of text)
    letters += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
      ? 3
      : /\p{L}/u.test(character)
        ? 1
        : 0
  return letters
}
