import { pictureSign } from '@zodie/engine'
import { encodingOfCodePage } from './encodings.ts'
import type { RtfReader } from './state.ts'

/** Where Word puts the letters of picture fonts in Unicode. */
const PICTURES = { from: 0xf000, to: 0xf0ff }

/** Decodes the bytes of text that were gathered, in the encoding of their font. */
export const flushBytes = (reader: RtfReader): void => {
  const { bytes } = reader
  if (bytes.length === 0) return
  reader.bytes = []
  const font = reader.state.font === null ? undefined : reader.tables.fonts.get(reader.state.font)
  if (font?.isSymbol === true) addText(reader, pictured(bytes))
  else
    addText(
      reader,
      new TextDecoder(font?.encoding ?? encodingOfCodePage(reader.codePage)).decode(new Uint8Array(bytes)),
    )
}

const pictured = (codes: readonly number[]): string => codes.map(pictureSign).join('')

/** `\u` gives UTF-16 units, as a signed number. */
export const addUnit = (reader: RtfReader, value: number): void => {
  const unit = value & 0xffff
  const isPicture = unit >= PICTURES.from && unit <= PICTURES.to
  addText(reader, isPicture ? pictured([unit - PICTURES.from]) : String.fromCharCode(unit))
  reader.left = reader.state.fallback
}

export const addText = (reader: RtfReader, text: string): void => {
  const { state, tables } = reader
  if (state.destination === 'text' && !state.deleted) {
    reader.cost += text.length
    state.flow.addText(text, groundedLooks(reader), state.href)
  } else if (state.destination === 'item') {
    if (text.trim() !== '') state.flow.markItem()
  } else if (state.destination === 'instruction') {
    if ((state.instruction?.length ?? 0) < 1_000) state.instruction?.push(text)
  } else if (state.destination === 'fonts') tables.addFontText(text)
  else if (state.destination === 'styles') tables.addStyleText(text)
  else if (state.destination === 'colors') tables.addColorText(text)
}

/** Text in a painted cell stands on the cell's ground. */
const groundedLooks = ({ state, grounds }: RtfReader) => {
  const ground = state.depth > 0 ? grounds[state.flow.cellIndex] : null
  return ground == null || state.looks.ground !== undefined ? state.looks : { ...state.looks, ground }
}
