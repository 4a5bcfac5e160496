import { expect, it } from 'vitest'
import { slopeOf } from './slope.ts'

const WIDTH = 1200
const HEIGHT = 900

/** Twelve ruled lines, four dots thick, that rise to the right. */
const ruled = (degrees: number) => {
  const dots = new Uint8Array(WIDTH * HEIGHT).fill(255)
  const rise = Math.tan((degrees * Math.PI) / 180)
  for (let row = 0; row < 12; row++) {
    for (let x = 100; x < WIDTH - 100; x++) {
      const y = Math.round(150 + 50 * row - (x - WIDTH / 2) * rise)
      for (let thick = 0; thick < 4; thick++) dots[(y + thick) * WIDTH + x] = 0
    }
  }
  return { width: WIDTH, height: HEIGHT, dots, dotsPerInch: 200 }
}

it.each([0, 0.5, -1, 2, -3.5, 5])('finds lines that rise by %f degrees', (degrees) => {
  const found = (slopeOf(ruled(degrees)) * 180) / Math.PI
  expect(Math.abs(found - degrees)).toBeLessThan(0.2)
})

it('finds no slope on a white page', () => {
  expect(slopeOf({ width: 400, height: 400, dots: new Uint8Array(160_000).fill(255), dotsPerInch: 200 })).toBe(0)
})
