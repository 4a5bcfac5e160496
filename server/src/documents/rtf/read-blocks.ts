import type { FlowBlock } from '@zodie/engine'
import { tooLong } from '../too-long.ts'
import { applyWord } from './apply-word.ts'
import { type RtfReader, rtfReader } from './state.ts'
import { addText, flushBytes } from './text.ts'
import { type RtfToken, rtfTokens } from './tokens.ts'
import { SYMBOLS } from './words.ts'

/** Groups nested deeper are read as if they were not there; word processors nest some ten. */
const MAX_DEPTH = 1_000
/** More than the limit of any document; with what a paragraph costs, so that a million empty ones are too many as well. */
const MAX_COST = 500_000

/** Bytes of an RTF file → its blocks: headers, text with its boxes, notes, footers. Throws UnreadableError for a book. */
export const readRtfBlocks = (bytes: Uint8Array): FlowBlock[] => {
  const reader = rtfReader()
  for (const token of rtfTokens(bytes)) {
    takeToken(reader, token)
    if (reader.cost > MAX_COST) throw tooLong()
  }
  flushBytes(reader)
  while (reader.stack.length > 0) closeGroup(reader)
  return [...reader.headers, ...reader.state.flow.finish(), ...reader.notes, ...reader.footers]
}

const takeToken = (reader: RtfReader, token: RtfToken): void => {
  if (token.kind === 'byte') {
    takeByte(reader, token.byte)
    return
  }
  flushBytes(reader)
  if (token.kind === 'open') openGroup(reader)
  else if (token.kind === 'close') closeGroup(reader)
  else if (token.kind === 'symbol') takeSymbol(reader, token.sign)
  else applyWord(reader, token.name, token.value)
}

const takeByte = (reader: RtfReader, byte: number): void => {
  reader.opening = false
  if (reader.left > 0) {
    reader.left--
    return
  }
  const { destination } = reader.state
  // Entries of the tables end with semicolons; only there each byte is a text of its own.
  if (destination === 'fonts' || destination === 'colors' || destination === 'styles')
    addText(reader, String.fromCharCode(byte))
  else if (destination !== 'skipped') reader.bytes.push(byte)
}

const openGroup = (reader: RtfReader): void => {
  reader.left = 0
  if (reader.stack.length >= MAX_DEPTH) {
    reader.beyond++
    return
  }
  reader.stack.push(reader.state)
  reader.opening = true
  reader.starred = false
}

const closeGroup = (reader: RtfReader): void => {
  reader.left = 0
  reader.opening = false
  if (reader.beyond > 0) {
    reader.beyond--
    return
  }
  const outer = reader.stack.pop()
  if (outer === undefined) return
  const { flow } = reader.state
  reader.state = outer
  if (flow !== outer.flow) placeFlow(reader, flow)
}

/** A header goes before everything, a text box after the paragraph that it hangs on. */
const placeFlow = (reader: RtfReader, flow: RtfReader['state']['flow']): void => {
  const blocks = flow.finish()
  if (flow.place === 'text' || flow.place === 'box') reader.state.flow.addRegion(blocks)
  else {
    const collected = { header: reader.headers, footer: reader.footers, note: reader.notes }[flow.place]
    const print = JSON.stringify(blocks)
    if (reader.prints.has(print) || collected.length >= MAX_REGIONS) return
    reader.prints.add(print)
    collected.push({ kind: 'region', blocks })
  }
}

/** Three headers and footers for each of a few sections. */
const MAX_REGIONS = 60

const takeSymbol = (reader: RtfReader, sign: string): void => {
  if (sign === '*' && reader.opening) {
    reader.starred = true
    return
  }
  reader.opening = false
  if (reader.left > 0) {
    reader.left--
    return
  }
  if (sign === '\n' || sign === '\r') applyWord(reader, 'par', null)
  else {
    const text = sign === '\t' ? '\t' : SYMBOLS[sign]
    if (text !== undefined && text !== '') addText(reader, text)
  }
}
