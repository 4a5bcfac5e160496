import { createInflate } from 'node:zlib'
import { damagedPicture } from './header.ts'

/** Rows of the same length that follow each other: a whole PNG, or one of the seven passes of an interlaced one. */
export interface PngPass {
  /** Bytes of a row, its filter byte included. */
  readonly rowBytes: number
  readonly high: number
}

/** Bytes unpacked at once: a row of 20,000 dots in 64-bit colour has 160,000. */
const CHUNK_BYTES = 256 * 1024

/**
 * Unpacks and unfilters a PNG row by row, each with its filter byte; three rows and a chunk are in memory at a time.
 * `step`: bytes from a sample to the same one of the dot before. Throws UnreadableError (`resume-damaged`) for data that
 * are shorter than the passes (cut off) or longer (a bomb).
 */
export async function* pngRows(
  data: Uint8Array,
  passes: readonly PngPass[],
  step: number,
): AsyncGenerator<Uint8Array, void, void> {
  const inflate = createInflate({ chunkSize: CHUNK_BYTES })
  inflate.end(data)
  // A stream of bytes iterates over Buffers; Node's types leave it open.
  const read = rowReader(inflate[Symbol.asyncIterator]() as AsyncIterator<Buffer>)
  try {
    for (const { rowBytes, high } of passes) {
      let above: Uint8Array = new Uint8Array(rowBytes)
      for (let row = 0; row < high; row++) {
        const current = await read(rowBytes)
        if (current === null) throw damagedPicture()
        unfilter(current, above, step)
        yield current
        above = current
      }
    }
    if ((await read(1)) !== null) throw damagedPicture()
  } finally {
    inflate.destroy()
  }
}

/** Takes the next so many bytes; `null` when there are not as many. Throws UnreadableError for what cannot be unpacked. */
const rowReader = (chunks: AsyncIterator<Buffer>): ((length: number) => Promise<Uint8Array | null>) => {
  let rest: Uint8Array = new Uint8Array()
  return async (length) => {
    while (rest.length < length) {
      const next = await chunks.next().catch((error: unknown) => Promise.reject(damagedPicture(error)))
      if (next.done === true) return null
      rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
    }
    const taken = Uint8Array.from(rest.subarray(0, length))
    rest = rest.subarray(length)
    return taken
  }
}

/** Undoes one of the five filters of RFC 2083, 6, in place. */
const unfilter = (row: Uint8Array, above: Uint8Array, step: number): void => {
  const filter = row[0] ?? 0
  if (filter > 4) throw damagedPicture()
  if (filter === 0) return
  for (let at = 1; at < row.length; at++) {
    const left = at > step ? (row[at - step] ?? 0) : 0
    const corner = at > step ? (above[at - step] ?? 0) : 0
    row[at] = (row[at] ?? 0) + predict(filter, left, above[at] ?? 0, corner)
  }
}

const predict = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
