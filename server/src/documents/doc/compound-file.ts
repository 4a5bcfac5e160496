/** Streams of a compound file by name (MS-CFB): what Office until 2003 keeps its documents in. */
export type Streams = ReadonlyMap<string, Buffer>

const END_OF_CHAIN = 0xfffffffa
const ENTRY = 128
const STREAM_TYPE = 2
const ROOT_TYPE = 5
/** Bytes; the format knows no other size (MS-CFB 2.2, Mini Sector Shift). */
const SMALL_SECTOR = 64
/** Sectors of the table of sectors that the header itself lists. */
const LISTED = 109

/** Throws RangeError for a file that points out of itself or in circles. Only streams that are `wanted` are put together. */
export const readStreams = (file: Buffer, wanted: ReadonlySet<string>): Streams => {
  const size = 1 << file.readUInt16LE(0x1e)
  if (size !== 512 && size !== 4096) throw new RangeError('no sector size')
  const sector = (index: number): Buffer => {
    const start = (index + 1) * size
    if (start >= file.length) throw new RangeError('a sector behind the end')
    return file.subarray(start, start + size)
  }
  const table = Buffer.concat(tableSectors(file, size, sector).map(sector))
  const chain = (start: number, next: Buffer, read: (index: number) => Buffer): Buffer => {
    const parts: Buffer[] = []
    let length = 0
    for (let at = start; at < END_OF_CHAIN; at = next.readUInt32LE(at * 4)) {
      const part = read(at)
      parts.push(part)
      length += part.length
      // A table may list more sectors than the file has, each of them the same one.
      if (length > file.length || parts.length > next.length / 4) throw new RangeError('a chain in a circle')
    }
    return Buffer.concat(parts)
  }
  const directory = entriesOf(chain(file.readUInt32LE(0x30), table, sector))
  const root = directory.find(({ type }) => type === ROOT_TYPE)
  const small = root === undefined ? Buffer.alloc(0) : chain(root.start, table, sector)
  const smallTable = chain(file.readUInt32LE(0x3c), table, sector)
  const limit = file.readUInt32LE(0x38)
  const smallSector = (index: number) => small.subarray(index * SMALL_SECTOR, (index + 1) * SMALL_SECTOR)
  const streams = new Map<string, Buffer>()
  for (const { name, type, start, length } of directory) {
    if (type !== STREAM_TYPE || !wanted.has(name) || streams.has(name)) continue
    const whole = length < limit ? chain(start, smallTable, smallSector) : chain(start, table, sector)
    streams.set(name, whole.subarray(0, length))
  }
  return streams
}

const tableSectors = (file: Buffer, size: number, sector: (index: number) => Buffer): number[] => {
  const count = Math.min(file.readUInt32LE(0x2c), Math.ceil(file.length / size))
  const found: number[] = []
  for (let at = 0; at < Math.min(LISTED, count); at++) found.push(file.readUInt32LE(0x4c + at * 4))
  let next = file.readUInt32LE(0x44)
  while (found.length < count && next < END_OF_CHAIN) {
    const list = sector(next)
    for (let at = 0; at < size - 4 && found.length < count; at += 4) found.push(list.readUInt32LE(at))
    next = list.readUInt32LE(size - 4)
  }
  return found.filter((index) => index < END_OF_CHAIN)
}

interface DirectoryEntry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly length: number
}

const entriesOf = (directory: Buffer): DirectoryEntry[] => {
  const entries: DirectoryEntry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const nameLength = Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2)
    entries.push({
      name: directory.toString('utf16le', at, at + nameLength),
      type: directory.readUInt8(at + 66),
      start: directory.readUInt32LE(at + 116),
      length: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}
