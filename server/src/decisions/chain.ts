import { createHash, createHmac } from 'node:crypto'

/** A row of the record as it is stored. */
export interface ChainRow {
  readonly seq: number
  readonly entry: string
  /** 32 bytes. */
  readonly prev_hash: Buffer
  /** 32 bytes. */
  readonly hash: Buffer
}

/** An entry by its number and hash: all before it is vouched for by the hash. */
export interface Head {
  /** 0 for an empty record. */
  readonly seq: number
  /** In hex. */
  readonly hash: string
}

export const NO_ENTRIES: Head = { seq: 0, hash: '0'.repeat(64) }

/** Where the chain breaks, and what differs there. */
export interface Break {
  readonly seq: number
  readonly what: 'number' | 'link' | 'entry' | 'head'
  readonly expected: string
  readonly found: string
}

/** The hash of an entry: SHA-256 over the hash before it (32 bytes) and its own text (UTF-8), in hex. */
export const hashOf = (prevHash: string, entry: string): string =>
  createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(entry, 'utf8').digest('hex')

/** Holds a row against the entry before it; the first thing that differs, or `undefined`. */
export const breakAt = (before: Head, row: ChainRow): Break | undefined => {
  const [link, hash] = [row.prev_hash.toString('hex'), row.hash.toString('hex')]
  const computed = hashOf(link, row.entry)
  const differ = (what: Break['what'], expected: string | number, found: string | number): Break | undefined =>
    expected === found ? undefined : { seq: row.seq, what, expected: String(expected), found: String(found) }
  // The entry first: a row that was changed in place says so itself, one that was moved is whole but stands wrongly.
  return (
    differ('entry', hash, computed) ?? differ('number', before.seq + 1, row.seq) ?? differ('link', before.hash, link)
  )
}

/** The digest of a note in hex; without the key no guess can be held against it. */
export const digestOfNote = (key: string, note: string): string =>
  createHmac('sha256', key).update(note, 'utf8').digest('hex')
