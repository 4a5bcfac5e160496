import type { Glyph, PageGlyphs } from '../types.ts'
import { isIconGlyph } from './glyph-text.ts'

/** Fewer glyphs than this are a page number or a caption, and too few to judge. */
const MIN_GLYPHS = 40
/** Share of glyphs without a character from which a page must be read from its picture. */
const MAX_UNKNOWN = 0.3
/** Share of letters and digits: prose has 95 %, a page of phone numbers and addresses 80 %. */
const MIN_LETTERS = 0.5
/**
 * Latin letters needed before their vowels are counted, and the share that any language exceeds: Czech has 35 %, and a
 * resume full of HTTP and SQL 28 %. Letters moved by a lost encoding ("H[SHULHQFH" for "experience") have 14–22 %, and
 * most of them are capitals.
 */
const MIN_LATIN = 150
const MIN_VOWELS = 0.2
const MIN_VOWELS_OF_CAPITALS = 0.26
const CAPITALS = 0.8

/** Controls, private use, the replacement character, non-characters, lone surrogates. */
const UNKNOWN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  /^(?:|[\u{0}-\u{1f}\u{7f}-\u{9f}\u{e000}-\u{f8ff}\u{fff0}-\u{fffd}\u{fffe}\u{ffff}\u{f0000}-\u{10ffff}\p{Cs}\p{Cn}].*)$/su

/**
 * Whether the characters that a file gives for the glyphs of a page are not what a reader sees: fonts without ToUnicode
 * map them to private use, controls or other letters. Such a page is to be read from its picture.
 */
export const isUnreadableText = ({ glyphs }: Pick<PageGlyphs, 'glyphs'>): boolean => {
  const printed = glyphs.filter((glyph) => !glyph.generated && !/^\s+$/u.test(glyph.text) && !isIconGlyph(glyph))
  if (printed.length < MIN_GLYPHS) return false
  if (shareOf(printed, ({ text }) => UNKNOWN.test(text)) >= MAX_UNKNOWN) return true
  if (shareOf(printed, ({ text }) => /[\p{L}\p{M}\p{N}]/u.test(text)) < MIN_LETTERS) return true
  const latin = printed.filter(({ text }) => /\p{Script=Latin}/u.test(text))
  if (latin.length < MIN_LATIN) return false
  const isCapitals = shareOf(latin, ({ text }) => /\p{Lu}/u.test(text)) >= CAPITALS
  return shareOf(latin, ({ text }) => isVowel(text)) < (isCapitals ? MIN_VOWELS_OF_CAPITALS : MIN_VOWELS)
}

const shareOf = (glyphs: readonly Glyph[], test: (glyph: Glyph) => boolean): number =>
  glyphs.filter(test).length / glyphs.length

const isVowel = (text: string): boolean => /[aeiouæœøıǝ]/iu.test(text.normalize('NFD'))
