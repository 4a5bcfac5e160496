import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeGreyPng } from '../../../../fixtures/hostile/picture.ts'
import { decodePng } from './decode-png.ts'
import { readPictureHeader } from './header.ts'

const chunk = (type: string, content: readonly number[] | Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Uint8Array.from(content)])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

interface Shape {
  readonly depth: number
  readonly color: number
  /** Filter byte and samples, row after row. */
  readonly rows: readonly number[]
  readonly extra?: readonly Buffer[]
  readonly interlaced?: boolean
}

/** A PNG of 2 × 2 dots. */
const png = ({ depth, color, rows, extra = [], interlaced = false }: Shape): Uint8Array =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', [0, 0, 0, 2, 0, 0, 0, 2, depth, color, 0, 0, interlaced ? 1 : 0]),
    ...extra,
    chunk('IDAT', deflateSync(Uint8Array.from(rows))),
    chunk('IEND', []),
  ])

describe('a PNG is decoded to grey', () => {
  const cases: readonly (readonly [string, Shape, readonly number[]])[] = [
    ['of 8 bits', { depth: 8, color: 0, rows: [0, 10, 20, 0, 30, 40] }, [10, 20, 30, 40]],
    ['of 1 bit', { depth: 1, color: 0, rows: [0, 0b10000000, 0, 0b01000000] }, [255, 0, 0, 255]],
    ['of 16 bits', { depth: 16, color: 0, rows: [0, 10, 1, 20, 2, 0, 30, 3, 40, 4] }, [10, 20, 30, 40]],
    ['of colours', { depth: 8, color: 2, rows: [0, 255, 255, 255, 0, 0, 0, 0, 90, 90, 90, 7, 7, 7] }, [255, 0, 90, 7]],
    [
      'of a palette',
      { depth: 2, color: 3, rows: [0, 0b00010000, 0, 0b01000000], extra: [chunk('PLTE', [0, 0, 0, 80, 80, 80])] },
      [0, 80, 80, 0],
    ],
    ['see-through, on white', { depth: 8, color: 4, rows: [0, 0, 0, 0, 255, 0, 9, 255, 9, 0] }, [255, 0, 9, 255]],
    ['filtered by the dot to the left', { depth: 8, color: 0, rows: [1, 10, 5, 1, 30, 1] }, [10, 15, 30, 31]],
    ['filtered by the dot above', { depth: 8, color: 0, rows: [2, 10, 20, 2, 1, 2] }, [10, 20, 11, 22]],
    ['filtered by their mean', { depth: 8, color: 0, rows: [3, 10, 5, 3, 5, 5] }, [10, 10, 10, 15]],
    ['filtered by the nearest of three', { depth: 8, color: 0, rows: [4, 10, 5, 4, 5, 5] }, [10, 15, 15, 20]],
    ['interlaced', { depth: 8, color: 0, rows: [0, 10, 0, 20, 0, 30, 40], interlaced: true }, [10, 20, 30, 40]],
  ]
  it.each(cases)('%s', async (_, shape, dots) => {
    const bytes = png(shape)
    expect([...(await decodePng(bytes, readPictureHeader(bytes))).dots]).toEqual(dots)
  })

  it('ends in an error for a filter that does not exist', async () => {
    const bytes = png({ depth: 8, color: 0, rows: [5, 10, 20, 0, 30, 40] })
    await expect(decodePng(bytes, readPictureHeader(bytes))).rejects.toThrow('damaged')
  })

  it.each([
    ['less than it promises', [0, 10, 20, 0, 30]],
    ['more than it promises', [0, 10, 20, 0, 30, 40, 50]],
  ])('ends in an error for data that hold %s', async (_, rows) => {
    const bytes = png({ depth: 8, color: 0, rows })
    await expect(decodePng(bytes, readPictureHeader(bytes))).rejects.toThrow('damaged')
  })

  it('of a large picture, to the means of squares', async () => {
    const [width, height] = [5201, 3]
    const picture = {
      width,
      height,
      dots: Uint8Array.from({ length: width * height }, (_, at) => ((at % width) % 2 === 0 ? 10 : 30)),
    }
    const bytes = encodeGreyPng(picture)
    const decoded = await decodePng(bytes, readPictureHeader(bytes))
    expect(decoded).toMatchObject({ width: 2601, height: 2 })
    expect(new Set(decoded.dots)).toEqual(new Set([20, 10]))
  })
})
