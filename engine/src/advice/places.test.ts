import { expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { placeAt } from './places.ts'

it('puts a box around the characters themselves, not around their line', () => {
  const plain = composeText('Mara Ellinger in Leeds')
  const box = { x: 50, y: 20, width: 220, height: 10 }
  const document = {
    ...plain,
    lines: plain.lines.map((line) => ({
      ...line,
      box,
      spans: line.spans.map((span) => ({ ...span, box })),
    })),
  }
  const place = placeAt(document, 17, 22)
  expect(place.quote).toBe('Leeds')
  expect(place.box?.x).toBeCloseTo(220)
  expect(place.box?.width).toBeCloseTo(50)
})
