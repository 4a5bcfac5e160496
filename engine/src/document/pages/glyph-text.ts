import { isBulletSign, plainText } from '../characters.ts'
import type { Glyph } from '../types.ts'

/** Fonts whose letters are pictures: whatever a glyph of theirs claims to be, a reader sees an icon. */
const ICON_FONT =
  /awesome|icon|marvosym|fontello|material ?symbols|phosphor|remix|academicons|simpleicons|ionic|feather/i
/** Fonts of ornaments, used for bullets; the file often stores the letter on the key instead of the sign. */
const ORNAMENT_FONT = /wingdings|webdings|dingbats|symbol(?!a)/i
/** Keys and private codes of the ornaments that serve as bullets, e.g. U+F0B7 in Symbol, "§" in Wingdings. */
const ORNAMENT_BULLET =
  /^[lnqruvwØ§üàè¨\u{f0b7}\u{f0a7}\u{f06c}\u{f06e}\u{f071}\u{f072}\u{f075}\u{f076}\u{f077}\u{f0d8}\u{f0fc}\u{f0e0}\u{f0e8}\u{f0a8}\u{f02d}]$/u
const SYMBOL_BULLET = /^[·\u{f0b7}]$/u
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}|\u{fe0f}|\u{fe0e}|\u{20e3})+$/u
const PRIVATE_USE = /^[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/u
/** Pictographs in Unicode's sense that are ordinary print. */
const PRINTED_SIGN = /^[©®™★☆↔]$/u

/** Whether a glyph is a picture or an ornament, whatever character the file gives for it. */
export const isIconGlyph = ({ font }: Glyph): boolean => ICON_FONT.test(font) || ORNAMENT_FONT.test(font)

/** What a reader sees in this glyph, as text: '' for marks without ink, ' ' for any space and for icons, which part words. */
export const readableText = (glyph: Glyph): string => {
  if (ICON_FONT.test(glyph.font)) return ' '
  const raw = glyph.text
  if (/symbol/i.test(glyph.font) && SYMBOL_BULLET.test(raw)) return '•'
  if (ORNAMENT_FONT.test(glyph.font) && ORNAMENT_BULLET.test(raw)) return '•'
  if (raw === '\u{f0b7}') return '•'
  // A painted soft hyphen is a hyphen: the typesetter has already decided to break the line there.
  if (raw === '\u{ad}') return glyph.box.width > 0 ? '-' : ''
  if (PICTOGRAPH.test(raw) && !PRINTED_SIGN.test(raw) && !isBulletSign(raw)) return ' '
  if (raw.trim() === '' && raw !== '') return ' '
  return plainText(raw) || (PRIVATE_USE.test(raw) ? ' ' : '')
}
