import { describe, expect, it } from 'vitest'
import { nearestOf, spelledWords, transpositionsOf } from './spelling.ts'
import { readTerms } from './terms.ts'

describe('the nearest word', () => {
  const known = ['engineer', 'python', 'java', 'javascript', 'nurse', 'purse', 'teacher']
  it.each<[string, string | undefined]>([
    ['enginer', 'engineer'],
    ['pyhton', 'python'],
    ['jaav', 'java'],
    ['javscripd', 'javascript'],
    ['nurze', 'nurse'],
    ['xurse', 'nurse'],
    ['jva', undefined],
    ['teach', undefined],
    ['gardener', undefined],
  ])('to %s is %s', (typed, meant) => expect(nearestOf(typed, known)).toBe(meant))
})

it('asks for single words only, each once', () => {
  expect(spelledWords(readTerms('Nurse nurse "two words" -without c++ abc'))).toEqual(['nurse'])
})

it('swaps neighbouring letters and never half of one', () => {
  expect(transpositionsOf('a𐀀b')).toEqual(['𐀀ab', 'ab𐀀'])
  expect(transpositionsOf('')).toEqual([])
})
