import { expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

it.each([
  ['two\n\tlines  apart ', 'two lines apart'],
  ['a\u202eb\u200bc\ufeffd\u00ade', 'abcde'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['nul\0 and escape\u001b[2J', 'nul and escape [2J'],
  ['half \ud83d of a pair', 'half \ufffd of a pair'],
  [`e${'\u0301'.repeat(100)}`, 'é\u0301\u0301\u0301\u0301'],
  ['', ''],
])('%j is printed as %j', (text, clean) => expect(cleanText(text, 100)).toBe(clean))

it('cuts what is too long, and no sign in half', () => {
  expect(cleanText('x'.repeat(5_000_000), 10)).toBe(`${'x'.repeat(10)}…`)
  expect(cleanText('123456789😀😀', 10)).toBe('123456789…')
})
