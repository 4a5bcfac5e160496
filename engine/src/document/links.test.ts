import { describe, expect, test } from 'vitest'
import { isHarmlessLink } from './links.ts'

describe('an address that a document is given', () => {
  test.each([
    'https://vine.example/ada?a=b:c#d',
    'HTTP://VINE.EXAMPLE',
    'mailto:ada@byron.example',
    'tel:+442079460000',
    'vine.example/ada',
    'vine.example',
    '/in/ada:byron',
    '#work',
    '',
  ])('%s is kept', (href) => expect(isHarmlessLink(href)).toBe(true))

  test.each([
    ['runs a script', 'javascript:alert(1)'],
    ['runs a script in capitals', 'JavaScript:alert(1)'],
    ['hides its scheme behind a TAB', 'java\tscript:alert(1)'],
    ['hides its scheme behind a control character', '\u0001javascript:alert(1)'],
    ['holds a page of its own', 'data:text/html,<script>'],
    ['leads to a file', 'file:///etc/passwd'],
    ['is longer than any that was typed', `https://vine.example/${'a'.repeat(3_000)}`],
    ['holds half a character', 'https://vine.example/\ud800'],
  ])('one that %s is dropped', (_, href) => expect(isHarmlessLink(href)).toBe(false))
})
