import type { RunLooks } from '@zodie/engine'
import type { Fib } from './fib.ts'
import { type ParagraphProperties, readCharacterProperties, readParagraphProperties } from './properties.ts'

/** A style with everything that it inherits. */
export interface DocStyle {
  readonly looks: RunLooks
  readonly paragraph: ParagraphProperties
}

/** Style by its number; a plain one for numbers that are not there. */
export type DocStyles = (index: number) => DocStyle

/** Points: Word's own default. */
export const DEFAULT_SIZE = 10
const PLAIN: DocStyle = { looks: { size: DEFAULT_SIZE }, paragraph: {} }
/** Styles build on each other two or three deep; a ring of styles must end. */
const MAX_INHERITANCE = 20
const NO_BASE = 0xfff
const PARAGRAPH_STYLE = 1
const CHARACTER_STYLE = 2
/** Built-in numbers of "heading 1" to "heading 9". */
const HEADINGS = { first: 1, last: 9 }

interface RawStyle {
  readonly builtIn: number
  readonly base: number
  readonly paragraph: Buffer
  readonly characters: Buffer
}

/** The style sheet (MS-DOC 2.9.271) → its styles. What is damaged is plain. */
export const readDocStyles = (table: Buffer, fib: Fib): DocStyles => {
  const { start, length } = fib.table('styles')
  const raw = rawStyles(table.subarray(start, start + length))
  const resolved = new Map<number, DocStyle>()
  const resolve = (index: number, depth: number): DocStyle => {
    const style = raw.get(index)
    if (style === undefined || depth > MAX_INHERITANCE) return PLAIN
    const known = resolved.get(index)
    if (known !== undefined) return known
    const base = style.base === NO_BASE ? PLAIN : resolve(style.base, depth + 1)
    const found = styleOn(base, style)
    resolved.set(index, found)
    return found
  }
  return (index) => resolve(index, 0)
}

const styleOn = (base: DocStyle, { builtIn, paragraph, characters }: RawStyle): DocStyle => {
  const isHeading = builtIn >= HEADINGS.first && builtIn <= HEADINGS.last
  const inherited = isHeading ? { ...base.paragraph, outline: builtIn } : base.paragraph
  return {
    looks: readCharacterProperties(characters, { looks: base.looks }).looks,
    paragraph: readParagraphProperties(paragraph, inherited),
  }
}

const rawStyles = (sheet: Buffer): Map<number, RawStyle> => {
  const styles = new Map<number, RawStyle>()
  if (sheet.length < 6) return styles
  const headerLength = sheet.readUInt16LE(0)
  const baseLength = sheet.readUInt16LE(4)
  let at = 2 + headerLength
  for (let index = 0; at + 2 <= sheet.length; index++) {
    const length = sheet.readUInt16LE(at)
    const style = rawStyle(sheet.subarray(at + 2, at + 2 + length), baseLength)
    if (style !== null) styles.set(index, style)
    at += 2 + length
  }
  return styles
}

const rawStyle = (bytes: Buffer, baseLength: number): RawStyle | null => {
  if (bytes.length < baseLength + 2 || baseLength < 10) return null
  const kinds = bytes.readUInt16LE(2)
  const nameLength = bytes.readUInt16LE(baseLength)
  const [first, second] = stretches(bytes, baseLength + 2 + nameLength * 2 + 2)
  const none = Buffer.alloc(0)
  const builtIn = bytes.readUInt16LE(0) & 0xfff
  const base = kinds >> 4
  const kind = kinds & 0xf
  // A paragraph style's own number stands before its properties.
  if (kind === PARAGRAPH_STYLE)
    return { builtIn, base, paragraph: first?.subarray(2) ?? none, characters: second ?? none }
  return kind === CHARACTER_STYLE ? { builtIn: -1, base, paragraph: none, characters: first ?? none } : null
}

/** Stretches of properties, each with its length before it and beginning at an even byte. */
const stretches = (bytes: Buffer, start: number): Buffer[] => {
  const found: Buffer[] = []
  for (let at = start + (start & 1); at + 2 <= bytes.length && found.length < 2; ) {
    const length = bytes.readUInt16LE(at)
    found.push(bytes.subarray(at + 2, at + 2 + length))
    at += 2 + length
    at += at & 1
  }
  return found
}
