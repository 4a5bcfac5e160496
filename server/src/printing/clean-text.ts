// Invisible signs that turn text around, join it or hide in it (U+202E, U+200B, U+00AD, …). The zero-width non-joiner stays:
// Persian words need it.
const INVISIBLE = /(?!\u200c)[\p{Cf}\p{Co}]/gu
/** `e` with forty accents is taller than a page; no language puts more than four on a letter. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu

/** A stranger's text as one line of what can be seen, at most `maxLength` UTF-16 units long. */
export const cleanText = (text: string, maxLength: number): string => {
  const clean = text
    .toWellFormed()
    // Long before the rest is looked at: a text of megabytes costs nothing.
    .slice(0, 4 * maxLength)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(PILED_MARKS, '$1')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return clean.length <= maxLength
    ? clean
    : `${clean
        .slice(0, maxLength)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}
