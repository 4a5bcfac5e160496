import { guessMultiByte } from './multi-byte.ts'
import { guessSingleByte } from './single-byte.ts'
import { countUtf8, decodeUnicode, markedEncoding, wideEncoding } from './unicode.ts'

/** `ESC $ B` or `ESC $ @` switches to Japanese, and all bytes are ASCII: ISO-2022-JP, as Japanese mail is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what switches
const JAPANESE_MAIL = /\x1b\$[@B]/
/** One broken byte in this many characters of UTF-8 is a slip of some program, not another encoding. */
const SLIP = 20
/** Beyond this, words with accents are taken for what they are before East Asian text is. */
const EAST_ASIAN = 0.5

/** Text in any encoding → its characters. Never throws; what fits no encoding is read as windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const unicode = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (unicode !== null) return decodeUnicode(bytes, unicode)
  return new TextDecoder(guessEncoding(bytes)).decode(bytes)
}

/** The encoding of text without a mark and without zeros, by the name that TextDecoder knows. */
const guessEncoding = (bytes: Uint8Array): string => {
  const { wide, broken } = countUtf8(bytes)
  if (broken * SLIP <= wide) return wide === 0 && isJapaneseMail(bytes) ? 'iso-2022-jp' : 'utf-8'
  const asian = guessMultiByte(bytes)
  if (asian !== null && asian.score >= EAST_ASIAN) {
    const single = guessSingleByte(bytes)
    return asian.score >= single.score ? asian.encoding : single.encoding
  }
  return guessSingleByte(bytes).encoding
}

const isJapaneseMail = (bytes: Uint8Array): boolean =>
  JAPANESE_MAIL.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024)))
