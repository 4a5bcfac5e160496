import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeText } from '../../../test/encode-text.ts'
import { decodeText } from './decode.ts'

const FRENCH = 'Élodie Lefèvre\nIngénieure à Besançon – gère l’équipe'
const RUSSIAN = 'Иван Петров\nИнженер, Москва'
const JAPANESE = '山田太郎\n職務経歴書 ソフトウェアエンジニア'

describe('text is read in the encoding in which it was written', () => {
  test.each([
    ['utf-8', FRENCH],
    ['utf-8', JAPANESE],
    ['windows-1252', FRENCH],
    ['windows-1252', 'Rene Lefèvre\nCook'],
    ['windows-1252', 'Jürgen Müßig, Straße 3, Köln'],
    ['windows-1252', 'Þórður Jónsson, verkfræðingur í Reykjavík'],
    ['windows-1252', '• Led a team • Built “things” – 2019'],
    ['macintosh', FRENCH],
    ['windows-1250', 'Łukasz Żurawiński, inżynier z Łodzi'],
    ['iso-8859-2', 'Jiří Dvořák, účetní, Praha'],
    ['windows-1250', 'Szűcs Győző, mérnök'],
    ['windows-1254', 'Gülşah Yıldız, İstanbul, mühendis'],
    ['windows-1257', 'Žydrūnas Kęstaitis, inžinierius'],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['x-mac-cyrillic', RUSSIAN],
    ['koi8-u', 'Олексій Їжаченко, Київ'],
    ['windows-1253', 'Γιώργος Παπαδόπουλος, Μηχανικός'],
    ['iso-8859-7', 'Γιώργος Παπαδόπουλος, Μηχανικός'],
    ['windows-1255', 'דוד כהן, מהנדס תוכנה'],
    ['windows-1256', 'محمد العلي، مهندس برمجيات'],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-jp', '職務経歴書'],
    ['gb18030', '个人简历\n张伟 软件工程师'],
    ['big5', '個人履歷\n陳大文 軟體工程師'],
    ['euc-kr', '이력서\n김철수 소프트웨어 엔지니어'],
  ])('%s: %s', (encoding, text) => {
    expect(decodeText(encodeText(text, encoding))).toBe(text)
  })

  test('iso-2022-jp, which is all ASCII with switches', () => {
    expect(decodeText(new Uint8Array(Buffer.from('\x1b$B;3ED\x1b(B 1990', 'latin1')))).toBe('山田 1990')
  })

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s, with and without a mark', (encoding) => {
    const text = `${FRENCH}\n${JAPANESE}\n2019 – 2021`
    expect(decodeText(encodeText(text, encoding))).toBe(text)
    expect(decodeText(encodeText(`\ufeff${text}`, encoding))).toBe(text)
  })

  test('one broken byte does not make another encoding of UTF-8', () => {
    const text = 'é'.repeat(50)
    expect(decodeText(new Uint8Array([...new TextEncoder().encode(text), 0xe9]))).toBe(`${text}\ufffd`)
  })
})

test('any bytes are text of some kind, and UTF-8 stays what it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(decodeText(bytes).length).toBeLessThanOrEqual(bytes.length)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      fc.pre(!['\0', '\ufeff', '\x1b'].some((sign) => text.includes(sign)))
      expect(decodeText(new TextEncoder().encode(text))).toBe(text)
    }),
  )
})
