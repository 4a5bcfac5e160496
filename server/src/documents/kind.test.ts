import { expect, test } from 'vitest'
import { makeDocx, makeZip } from '../../test/make-files.ts'
import { judgeKind } from './kind.ts'
import { disagreement } from './promises.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test.each([
  ['a PDF', bytes('%PDF-1.7\n...'), 'pdf'],
  ['a PDF after junk', bytes(`\n\n  junk\n%PDF-1.4\n`), 'pdf'],
  ['a DOCX', makeDocx('<x/>'), 'docx'],
  ['plain text', bytes('Ada Byron\r\n\tGardener'), 'text'],
  ['Windows-1252', bytes('\xc9lodie \x96 Lyon'), 'text'],
  ['a ZIP', makeZip([{ name: 'a', content: 'b' }]), { other: 'a ZIP archive' }],
  ['a rich text file', bytes('{\\rtf1\\ansi Ada}'), 'rtf'],
  [
    'an old Word document',
    bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`),
    { other: 'an old Office document' },
  ],
  ['control bytes', bytes('Ada\x00\x01\x02Byron'), { other: 'a file of unknown type' }],
  ['nothing', bytes(''), { other: 'an empty file' }],
])('%s', async (_, file, kind) => {
  expect(await judgeKind(file)).toEqual(kind)
})

test.each([
  ['pdf', 'cv.pdf', 'application/pdf'],
  ['pdf', 'cv.PDF', 'application/octet-stream'],
  ['pdf', undefined, undefined],
  ['pdf', 'cv', ''],
  ['pdf', 'cv.v2', 'binary/octet-stream'],
  ['text', 'cv.md', 'text/markdown; charset=utf-8'],
] as const)('%s named %s and declared %s agrees', (kind, name, type) => {
  expect(disagreement(kind, name, type)).toBeUndefined()
})

test.each([
  ['text', 'cv.pdf', undefined, 'a PDF'],
  ['docx', 'cv.docx', 'application/pdf', 'application/pdf'],
  ['pdf', 'cv.txt', 'application/octet-stream', 'plain text'],
  [{ other: 'a ZIP archive' }, 'cv.docx', undefined, 'a ZIP archive'],
] as const)('%j named %s and declared %s disagrees', (kind, name, type, said) => {
  expect(disagreement(kind, name, type)).toContain(said)
})
