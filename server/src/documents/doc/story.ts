import { type FlowBlock, linkOfField, pictureSign, type RunLooks, UNKNOWN_GROUND } from '@zodie/engine'
import { type FlowWriter, flowWriter } from '../flow-writer.ts'
import type { Piece } from './pieces.ts'
import { type ParagraphProperties, readCharacterProperties, readParagraphProperties } from './properties.ts'
import { type PropertyRun, runAt } from './runs.ts'
import { DEFAULT_SIZE, type DocStyles } from './styles.ts'

/** Everything that the text of a document is read with. */
export interface Story {
  readonly pieces: readonly Piece[]
  readonly characters: readonly PropertyRun[]
  readonly paragraphs: readonly PropertyRun[]
  readonly styles: DocStyles
  /** Some table has painted cells; which ones is not worked out. */
  readonly paintsCells: boolean
}

interface Walk {
  readonly story: Story
  readonly flow: FlowWriter
  /** Fields within fields, each with its instruction, or `null` once its result begins. */
  readonly fields: { instruction: string[] | null; href: string | null }[]
  readonly looks: Map<string, RunLooks>
}

/** Signs that stand for something else (MS-DOC 2.4.1); other control characters are pictures, notes and their like. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\v': '\n',
  '\u001e': '-',
  '\u001f': '',
}
const PARAGRAPH_END = '\r'
const CELL_END = '\u0007'
const PAGE_END = '\f'
const COLUMN_END = '\u000e'
const ENDS = new Set([PARAGRAPH_END, CELL_END, PAGE_END, COLUMN_END])
const FIELD = { begin: '\u0013', separate: '\u0014', end: '\u0015' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks of the format
const CONTROL = /([\u0000-\u001f])/

/** Characters `from` … `to` of the document → blocks. */
export const readStory = (story: Story, from: number, to: number): FlowBlock[] => {
  const walk: Walk = { story, flow: flowWriter(), fields: [], looks: new Map() }
  for (const piece of story.pieces) {
    const first = Math.max(0, from - piece.position)
    const last = Math.min(piece.text.length, to - piece.position)
    if (first < last) walkPiece(walk, piece, first, last)
  }
  return walk.flow.finish()
}

/** Stretch by stretch: as far as one run of characters and one run of paragraphs go. */
const walkPiece = (walk: Walk, piece: Piece, first: number, last: number): void => {
  const { characters, paragraphs } = walk.story
  for (let at = first; at < last; ) {
    const place = piece.offset + at * piece.width
    const run = runAt(characters, place)
    const paragraph = runAt(paragraphs, place)
    const end = Math.min(run?.end ?? place + 1, paragraph?.end ?? place + 1)
    const next = Math.min(last, at + Math.max(1, Math.ceil((end - place) / piece.width)))
    walkStretch(walk, piece.text.slice(at, next), run, paragraph)
    at = next
  }
}

const walkStretch = (
  walk: Walk,
  text: string,
  run: PropertyRun | undefined,
  paragraph: PropertyRun | undefined,
): void => {
  const { styles, paintsCells } = walk.story
  const style = styles(paragraph?.style ?? 0)
  const properties = readParagraphProperties(paragraph?.properties ?? Buffer.alloc(0), style.paragraph)
  const isUnsure = properties.isShaded === true || (properties.inTable === true && paintsCells)
  const base: RunLooks = isUnsure ? { ...style.looks, ground: UNKNOWN_GROUND } : style.looks
  const stated = run?.properties ?? Buffer.alloc(0)
  const named = readCharacterProperties(stated, { looks: base }).style
  const own = named === undefined ? base : { ...base, ...styles(named).looks, ...sizeOf(styles(named).looks, base) }
  const { looks, deleted, symbol } = readCharacterProperties(stated, { looks: own })
  const shown = symbol === undefined ? text : pictureSign(symbol)
  if (deleted === true) walkMarks(walk, text, properties)
  else walkText(walk, shown, oneOf(walk, looks), properties)
}

/** A character style that says nothing of the size has Word's default, which is not meant. */
const sizeOf = (named: RunLooks, base: RunLooks): RunLooks => ({
  size: named.size === DEFAULT_SIZE ? (base.size ?? DEFAULT_SIZE) : (named.size ?? DEFAULT_SIZE),
})

/** Equal looks are one object, so that equal neighbours become one run. */
const oneOf = (walk: Walk, looks: RunLooks): RunLooks => {
  const key = JSON.stringify(looks)
  const known = walk.looks.get(key) ?? looks
  walk.looks.set(key, known)
  return known
}

/** Of deleted text, the marks that end paragraphs are what is left. */
const walkMarks = (walk: Walk, text: string, properties: ParagraphProperties): void => {
  for (const sign of text) if (sign === CELL_END) endUnit(walk, sign, properties)
}

const walkText = (walk: Walk, text: string, looks: RunLooks, properties: ParagraphProperties): void => {
  for (const part of text.split(CONTROL)) {
    if (CONTROL.test(part)) walkSign(walk, part, looks, properties)
    else addText(walk, part, looks)
  }
}

const walkSign = (walk: Walk, sign: string, looks: RunLooks, properties: ParagraphProperties): void => {
  const plain = PLAIN_SIGNS[sign]
  if (plain !== undefined) addText(walk, plain, looks)
  else if (sign === FIELD.begin) walk.fields.push({ instruction: [], href: walk.fields.at(-1)?.href ?? null })
  else if (sign === FIELD.separate) beginResult(walk)
  else if (sign === FIELD.end) walk.fields.pop()
  else endUnit(walk, sign, properties)
}

const beginResult = (walk: Walk): void => {
  const field = walk.fields.at(-1)
  if (field === undefined) return
  field.href = linkOfField(field.instruction?.join('') ?? '') ?? field.href
  field.instruction = null
}

const addText = (walk: Walk, text: string, looks: RunLooks): void => {
  const open = walk.fields.findLast(({ instruction }) => instruction !== null)
  if (open !== undefined) open.instruction?.push(text)
  else if (text !== '') walk.flow.addText(text, looks, walk.fields.at(-1)?.href ?? null)
}

const endUnit = (walk: Walk, sign: string, properties: ParagraphProperties): void => {
  const { flow } = walk
  const depth = properties.inTable === true ? Math.max(1, properties.depth ?? 1) : 0
  const outline = properties.outline ?? null
  if (sign === CELL_END && properties.endsRow === true) flow.endRow()
  else if (properties.endsInnerRow === true) flow.endNestedRow()
  else if (ENDS.has(sign)) {
    if ((properties.list ?? 0) !== 0) flow.markItem()
    if (properties.endsInnerCell === true) flow.endNestedCell()
    else flow.endParagraph({ outline, depth })
    if (sign === CELL_END) flow.endCell()
    if (sign === PAGE_END) flow.nextPage()
  }
}
