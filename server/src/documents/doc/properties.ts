import { type RunLooks, UNKNOWN_GROUND } from '@zodie/engine'

/** What is stated of characters: looks, and what they are. */
export interface CharacterProperties {
  readonly looks: RunLooks
  readonly deleted?: boolean
  /** Number of the character style. */
  readonly style?: number
  /** A sign of a picture font. */
  readonly symbol?: number
}

export interface ParagraphProperties {
  readonly inTable?: boolean
  /** Tables around the paragraph. */
  readonly depth?: number
  /** The mark ends a row; of a table within a cell, a cell or a row. */
  readonly endsRow?: boolean
  readonly endsInnerCell?: boolean
  readonly endsInnerRow?: boolean
  /** The list that it belongs to; 0 is none. */
  readonly list?: number
  /** 1-based; `null` for body text. */
  readonly outline?: number | null
  readonly isShaded?: boolean
  /** Cells of the row are painted. */
  readonly paintsCells?: boolean
}

/** One property: a number and its operand (MS-DOC 2.6). */
interface Sprm {
  readonly code: number
  readonly operand: Buffer
}

/** Bytes of the operand by the top three bits of the number; 6 says its own length. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3]
/** The only two that say their length in another way. */
const TABLE_DEFINITION = 0xd608
const TABS = 0xc615

function* sprmsIn(properties: Buffer): Generator<Sprm> {
  let at = 0
  while (at + 2 < properties.length) {
    const code = properties.readUInt16LE(at)
    at += 2
    const kind = code >> 13
    let length = OPERANDS[kind] ?? 1
    if (kind === 6) {
      const isLong = code === TABLE_DEFINITION
      if (at + (isLong ? 2 : 1) > properties.length) return
      length = isLong ? properties.readUInt16LE(at) - 1 : properties.readUInt8(at)
      at += isLong ? 2 : 1
      // Its real length has to be counted; nothing that is read here follows it.
      if (code === TABS && length === 255) return
    }
    if (length < 0 || at + length > properties.length) return
    yield { code, operand: properties.subarray(at, at + length) }
    at += length
  }
}

/** The sixteen colours of old Word; 0 is automatic. */
const COLORS =
  'auto #000000 #0000ff #00ffff #00ff00 #ff00ff #ff0000 #ffff00 #ffffff #000080 #008080 #008000 #800080 #800000 #808000 #808080 #c0c0c0'.split(
    ' ',
  )

type Change<Properties> = (operand: Buffer, base: Properties) => Partial<Properties>

const look =
  (change: (operand: Buffer, base: RunLooks) => RunLooks): Change<CharacterProperties> =>
  (operand, base) => ({ looks: { ...base.looks, ...change(operand, base.looks) } })

/** 0x80 leaves what the style says, 0x81 turns it round. */
const toggled = (operand: Buffer, base: boolean | undefined): boolean => {
  const value = operand.readUInt8(0)
  if (value === 0x80) return base === true
  return value === 0x81 ? base !== true : value !== 0
}

/** COLORREF: red, green, blue, and 0xff where it is automatic. */
const colorIn = (operand: Buffer): string =>
  operand.readUInt8(3) === 0xff ? 'auto' : `#${operand.toString('hex', 0, 3)}`

/** Shading: two colours and a pattern; what comes out of them is not computed. */
const isPainted = (operand: Buffer): boolean =>
  operand.length >= 10
    ? operand.readUInt8(7) !== 0xff || operand.readUInt16LE(8) !== 0
    : operand.length === 2 && operand.readUInt16LE(0) !== 0 && operand.readUInt16LE(0) !== 0xffff

const painted = (operand: Buffer): RunLooks => (isPainted(operand) ? { ground: UNKNOWN_GROUND } : {})

const CHARACTER: Readonly<Record<number, Change<CharacterProperties>>> = {
  2048: (operand) => ({ deleted: operand.readUInt8(0) !== 0 }), // sprmCFRMarkDel
  2101: look((operand, { bold }) => ({ bold: toggled(operand, bold) })), // sprmCFBold
  2102: look((operand, { italic }) => ({ italic: toggled(operand, italic) })), // sprmCFItalic
  2108: look((operand, { vanish }) => ({ vanish: toggled(operand, vanish) })), // sprmCFVanish
  10818: look((operand) => ({ color: COLORS[operand.readUInt8(0)] ?? 'auto' })), // sprmCIco
  10764: look((operand) => (operand.readUInt8(0) === 0 ? {} : { ground: UNKNOWN_GROUND })), // sprmCHighlight
  19011: look((operand) => ({ size: operand.readUInt16LE(0) / 2 })), // sprmCHps
  18992: (operand) => ({ style: operand.readUInt16LE(0) }), // sprmCIstd
  18534: look(painted), // sprmCShd80
  26736: look((operand) => ({ color: colorIn(operand) })), // sprmCCv
  27145: (operand) => ({ symbol: operand.readUInt16LE(2) }), // sprmCSymbol
  51825: look(painted), // sprmCShd
}

const on = (operand: Buffer): boolean => operand.readUInt8(0) !== 0

const PARAGRAPH: Readonly<Record<number, Change<ParagraphProperties>>> = {
  9238: (operand) => ({ inTable: on(operand) }), // sprmPFInTable
  9239: (operand) => ({ endsRow: on(operand) }), // sprmPFTtp
  9291: (operand) => ({ endsInnerCell: on(operand) }), // sprmPFInnerTableCell
  9292: (operand) => ({ endsInnerRow: on(operand) }), // sprmPFInnerTtp
  17931: (operand) => ({ list: operand.readUInt16LE(0) }), // sprmPIlfo
  9792: (operand) => ({ outline: operand.readUInt8(0) < 9 ? operand.readUInt8(0) + 1 : null }), // sprmPOutLvl
  17453: (operand) => ({ isShaded: isPainted(operand) }), // sprmPShd80
  50765: (operand) => ({ isShaded: isPainted(operand) }), // sprmPShd
  54793: () => ({ paintsCells: true }), // sprmTDefTableShd80
  54802: () => ({ paintsCells: true }), // sprmTDefTableShd
}

const reader =
  <Properties>(changes: Readonly<Record<number, Change<Properties>>>) =>
  (bytes: Buffer, base: Properties): Properties => {
    let properties = base
    for (const { code, operand } of sprmsIn(bytes)) {
      const change = changes[code]
      if (change !== undefined) properties = { ...properties, ...change(operand, properties) }
    }
    return properties
  }

/** Bytes of properties, on what is inherited → what holds. */
export const readCharacterProperties = reader(CHARACTER)
export const readParagraphProperties = reader(PARAGRAPH)
