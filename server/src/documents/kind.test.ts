import { describe, expect, test } from 'vitest'
import { encodeText } from '../../test/encode-text.ts'
import { makeDocx, makeZip } from '../../test/make-files.ts'
import { judgeKind, pictureType } from './kind.ts'
import { disagreement } from './promises.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const compound = (stream: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]),
  )
const PNG = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex'))
const JPEG = new Uint8Array(Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'))

describe('a file is judged by its bytes', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n...'), 'pdf'],
    ['a PDF after junk', bytes(`\n\n  junk\n%PDF-1.4\n`), 'pdf'],
    ['a DOCX', makeDocx('<x/>'), 'docx'],
    ['a DOC', compound('WordDocument'), 'doc'],
    [
      'an ODT',
      makeZip([
        { name: 'content.xml', content: '' },
        { name: 'META-INF/manifest.xml', content: '' },
      ]),
      'odt',
    ],
    ['rich text', bytes('{\\rtf1\\ansi Ada}'), 'rtf'],
    ['rich text after a line break', bytes('\r\n{\\rtf1\\ansi Ada}'), 'rtf'],
    ['a page', bytes('<!DOCTYPE html><p>Ada'), 'html'],
    ['a page after a comment', bytes('<!-- saved -->\n<HTML><body>Ada'), 'html'],
    ['XHTML', bytes('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'), 'html'],
    ['a page with a mark, in UTF-16', encodeText('\ufeff<html><body>Ada', 'utf-16le'), 'html'],
    ['a part of a page', bytes('<div><h1>Ada</h1><p>Gardener</p></div>'), 'html'],
    ['Markdown', bytes('# Ada Byron\n\n## Work\n\nVine Farm'), 'markdown'],
    ['Markdown without headings', bytes('**Ada Byron**, see [my site](https://byron.example)'), 'markdown'],
    [
      'Markdown with more headings than text',
      bytes('# Ada\n## Work\n### Vine Farm\n2019\n## School\n### Lyon'),
      'markdown',
    ],
    ['plain text', bytes('Ada Byron\r\n\tGardener'), 'text'],
    ['plain text with "#" for bullets', bytes('Ada\n# Pruned\n# Grafted\n# Picked'), 'text'],
    ['plain text with "*" for bullets', bytes('Ada\n* Pruned\n* Grafted 2 * 3\n* C# and F#'), 'text'],
    ['plain text that speaks of tags', bytes('I wrote <b>, <p> and <div> by hand.'), 'text'],
    ['Windows-1252', bytes('\xc9lodie \x96 Lyon'), 'text'],
    ['text with one stray NUL in a page', bytes(`Ada Byron\0${'gardener '.repeat(60)}`), 'text'],
    ['UTF-16 without a mark', encodeText('Ada Byron\n1990', 'utf-16le'), 'text'],
    ['a PNG', PNG, 'image'],
    ['a JPEG', JPEG, 'image'],
  ])('%s', async (_, file, kind) => {
    expect(await judgeKind(file)).toBe(kind)
  })

  test.each([
    ['a ZIP', makeZip([{ name: 'a', content: 'b' }]), 'a ZIP archive'],
    [
      'a sheet',
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
      'a spreadsheet',
    ],
    ['an old sheet', compound('Workbook'), 'a spreadsheet'],
    ['an encrypted document', compound('EncryptedPackage'), 'an Office document with a password'],
    ['XML', bytes('<?xml version="1.0"?><resume/>'), 'an XML file'],
    ['control bytes', bytes('Ada\x00\x01\x02Byron'), 'a file of unknown type'],
    ['nothing', bytes(''), 'an empty file'],
  ])('%s is named, not read', async (_, file, other) => {
    expect(await judgeKind(file)).toEqual({ other })
  })

  test('a JPEG has its own media type', () => {
    expect([pictureType(PNG), pictureType(JPEG)]).toEqual(['image/png', 'image/jpeg'])
  })
})

test.each([
  ['pdf', 'cv.pdf', 'application/pdf'],
  ['pdf', 'cv.PDF', 'application/octet-stream'],
  ['pdf', undefined, undefined],
  ['pdf', 'cv', ''],
  ['pdf', 'cv.v2', 'binary/octet-stream'],
  ['text', 'cv.md', 'text/markdown; charset=utf-8'],
  ['markdown', 'cv.txt', 'text/plain'],
  ['rtf', 'cv.doc', 'application/msword'],
  ['html', 'cv.doc', 'application/msword'],
  ['docx', 'cv.doc', 'application/msword'],
  ['image', 'cv.jpeg', 'image/jpeg'],
] as const)('%s named %s and declared %s agrees', (kind, name, type) => {
  expect(disagreement(kind, name, type)).toBeUndefined()
})

test.each([
  ['text', 'cv.pdf', undefined, 'a PDF'],
  ['docx', 'cv.docx', 'application/pdf', 'application/pdf'],
  ['pdf', 'cv.txt', 'application/octet-stream', 'plain text'],
  ['image', 'cv.docx', undefined, 'a picture'],
  [{ other: 'a ZIP archive' }, 'cv.docx', undefined, 'a ZIP archive'],
  [{ other: 'a program' }, 'cv.doc', undefined, 'a program'],
] as const)('%j named %s and declared %s disagrees', (kind, name, type, said) => {
  expect(disagreement(kind, name, type)).toContain(said)
})
