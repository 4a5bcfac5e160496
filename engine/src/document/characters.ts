import { IDEOGRAPH_OF_RADICAL } from './radicals.ts'

/**
 * Which characters may stand in `Document.text`, and how the others are written. Compatibility forms are undone only
 * where a reader would type the plain letter: ligatures, styled and full-width letters, presentation forms, radicals.
 */

/** ﬁ → fi, 𝗗 → D, Ａ → A, ⼯ → 工, ﻻ → لا. Not ², ½, ™ or Ⅳ, which say something that their plain forms do not. */
const COMPATIBILITY =
  /[\u{fb00}-\u{fb06}\u{fb13}-\u{fb17}\u{1d400}-\u{1d7ff}\u{ff10}-\u{ff19}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{2f00}-\u{2fdf}\u{2e80}-\u{2ef3}\u{fb1d}-\u{fdfb}\u{fe70}-\u{fefc}\u{132}\u{133}\u{1c4}-\u{1cc}]/gu
const SPACES = /[\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]/gu
/** Controls but TAB, soft hyphen, zero-width and direction marks, private use, non-characters, lone surrogates. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  /[\u{0}-\u{8}\u{a}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{fff0}-\u{fffb}\u{fffe}\u{ffff}\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}\p{Cs}]/gu

/** One line's worth of text made fit for `Document.text`; TAB stays, line breaks go. */
export const plainText = (text: string): string => (PRINTABLE_ASCII.test(text) ? text : undoForms(text))

/** Most text is this, and needs nothing. */
const PRINTABLE_ASCII = /^[\t -~]*$/

/**
 * More marks on one letter than any script writes (UAX #15 allows 30 to whoever reads streams): normalising sorts them
 * pair by pair, and 120,000 on one letter take 20 s.
 */
const EXCESSIVE_MARKS = /(\p{M}{30})\p{M}+/gu

const undoForms = (text: string): string =>
  text
    .replace(EXCESSIVE_MARKS, '$1')
    .replace(SPACES, ' ')
    .replace(COMPATIBILITY, (character) => IDEOGRAPH_OF_RADICAL.get(character) ?? character.normalize('NFKC'))
    .replace(UNPRINTABLE, '')
    .normalize('NFC')

/** Signs that open a list item. `-`, `–`, `*`, `›` and `o` count only when a space follows. */
const BULLET = /^\s*(?:[•‣⁃●○◦▪▫■□◾◽◼◻◆◇♦❖➢➤➔→►▸▶▹✓✔✦✧✱⬥⬧⁌⁍∙·⚫⚬]|[-–—*o»›](?=\s))/u

export const startsWithBullet = (text: string): boolean => BULLET.test(text)

/** A single sign that can only be a bullet, standing alone: `•`, `▪`. */
export const isBulletSign = (text: string): boolean => /^[•‣⁃●○◦▪▫■□◾◽◼◻◆◇♦❖➢➤➔►▸▶▹✓✔✦✧✱⬥⬧∙·⚫⚬›–*-]$/u.test(text)
