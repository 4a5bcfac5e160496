import { expect, test } from 'vitest'
import { fold, otherForms, splitWords } from './words.ts'

test.each([
  ['Réseaux', 'reseaux'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Java\u00adScript', 'javascript'],
  ['Ｐｙｔｈｏｎ', 'python'],
])('%s is looked up as %s', (text, folded) => expect(fold(text)).toBe(folded))

test.each([
  ['C++ and C#', ['c++', 'and', 'c#']],
  ['C++17', ['c++', '17']],
  ['R&D', ['r', 'and', 'd']],
  ['.NET', ['.net']],
  ['ASP.NET', ['asp', 'net']],
  ['end.Next', ['end', 'next']],
  ['...net', ['net']],
  ['room#5', ['room', '5']],
  ['精通Java开发', ['精', '通', 'java', '开', '发']],
  ['Node.js', ['node', 'js']],
])('%s has the words %j', (text, words) => {
  const signed = new Set(['c++', 'c#', '.net'])
  expect(splitWords(text, (word) => signed.has(word)).map((word) => word.folded)).toEqual(words)
})

test.each([
  ['organisation', 'organization'],
  ['labor', 'labour'],
  ['paediatrics', 'pediatrics'],
  ['modelling', 'modeling'],
])('%s is also written %s', (word, other) => expect(otherForms(word)).toContain(other))
