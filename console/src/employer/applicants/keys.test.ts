import { expect, it } from 'vitest'
import { actionOf } from './keys.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }

it.each([
  [{ ...bare, key: 'j' }, 'next'],
  [{ ...bare, key: 'X' }, 'out'],
  [{ ...bare, key: 'Enter' }, undefined],
  [{ ...bare, key: 'c', ctrlKey: true }, undefined],
  [{ ...bare, key: 'm', metaKey: true }, undefined],
])('%j asks for %s', (pressed, action) => {
  expect(actionOf(pressed)).toBe(action)
})
