import { expect, it } from 'vitest'
import { idsIn } from '../../shell/search-params.ts'
import { readSearch, toggled } from './search-state.ts'

it('takes from an address what makes a search, and leaves out the rest', () => {
  expect(
    readSearch({ query: 2024, location: ' ', remote: 'hybrid', skills: ['SQL', '', 7], sort: 'sideways', evil: '<b>' }),
  ).toEqual({ query: '2024', remote: ['hybrid'], skills: ['SQL', '7'] })
})

it('takes no more of a list than the API does', () => {
  expect(readSearch({ skills: Array.from({ length: 30 }, (_, index) => `skill ${index}`) }).skills).toHaveLength(10)
})

it('ticks and unticks a value', () => {
  const ticked = toggled({ query: 'nurse' }, 'remote', 'hybrid')
  expect(ticked).toEqual({ query: 'nurse', remote: ['hybrid'] })
  expect(toggled(ticked, 'remote', 'hybrid')).toEqual({ query: 'nurse' })
})

it.each([
  ['1,2,2', [1, 2]],
  [
    [3, 4],
    [3, 4],
  ],
  [5, [5]],
  ['1,-2,x,0,1e99', [1]],
  [undefined, []],
])('reads the ids in %j', (value, ids) => {
  expect(idsIn(value)).toEqual(ids)
})
