/** Encodings by code page (`\ansicpg`) as TextDecoder names them; those that it does not know are near to windows-1252. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** Code pages by a font's `\fcharset`. */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** `\fcharset2`: a letter of the font is a picture. */
export const SYMBOL_CHARSET = 2

export const encodingOfCodePage = (codePage: number): string =>
  CODE_PAGES[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')

/** `null` where the font goes by the file's own code page. */
export const encodingOfCharset = (charset: number): string | null => {
  const codePage = CHARSETS[charset]
  return codePage === undefined ? null : encodingOfCodePage(codePage)
}
