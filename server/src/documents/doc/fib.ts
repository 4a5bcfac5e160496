/** The File Information Block at the start of a Word document (MS-DOC 2.5): where everything else stands. */
export interface Fib {
  readonly isEncrypted: boolean
  /** Before Word 97, text and tables are laid out in another way. */
  readonly isOlder: boolean
  readonly tableName: '0Table' | '1Table'
  /** Characters of each part of the text, in the order in which they follow each other. */
  readonly lengths: { readonly [Part in TextPart]: number }
  table(name: keyof typeof TABLES): { readonly start: number; readonly length: number }
}

export type TextPart = 'body' | 'notes' | 'headers' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes'

/** Offsets of the counts of characters. */
const LENGTHS = {
  body: 0x4c,
  notes: 0x50,
  headers: 0x54,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  headerBoxes: 0x68,
} as const satisfies Record<TextPart, number>

/** Numbers of the pairs of offset and length (FibRgFcLcb97). */
const TABLES = { styles: 1, headers: 11, characters: 12, paragraphs: 13, pieces: 33, boxes: 56 } as const
const PAIRS = 0x9a
const WORD_97 = 0xc1

const IDENT = 0xa5ec
const OLD_IDENT = 0xa5dc

/** Throws RangeError when there is none. */
export const readFib = (stream: Buffer): Fib => {
  const ident = stream.readUInt16LE(0)
  if (ident !== IDENT && ident !== OLD_IDENT) throw new RangeError('no Word document')
  const flags = stream.readUInt16LE(0x0a)
  const length = (part: TextPart): number => Math.max(0, stream.readInt32LE(LENGTHS[part]))
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    isOlder: ident === OLD_IDENT || stream.readUInt16LE(2) < WORD_97,
    tableName: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths: {
      body: length('body'),
      notes: length('notes'),
      headers: length('headers'),
      comments: length('comments'),
      endnotes: length('endnotes'),
      boxes: length('boxes'),
      headerBoxes: length('headerBoxes'),
    },
    table: (name) => {
      const at = PAIRS + TABLES[name] * 8
      return { start: stream.readUInt32LE(at), length: stream.readUInt32LE(at + 4) }
    },
  }
}
