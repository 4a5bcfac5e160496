import type { RunLooks } from '../flow/looks.ts'
import { childNamed, elementsOf, findAll, parseXml, valOf, type XmlElement } from '../xml.ts'
import { readGround, readLooks } from './looks.ts'

/** A style with everything that it inherits. */
export interface Style {
  readonly looks: RunLooks
  /** 1-based outline level of a heading style. */
  readonly outline: number | null
  /** List of its own: `w:numId`, or a style made for lists. */
  readonly list: { readonly id: string; readonly level: string } | null
  /** A table style that paints cells: the ground of its text cannot be known without the layout. */
  readonly paints: boolean
}

export interface Styles {
  readonly defaults: RunLooks
  /** The paragraph style that applies where none is named. */
  readonly normal: Style
  named(id: string | undefined): Style
}

/** Points: what Word takes where a file says nothing. */
const DEFAULT_SIZE = 10
const PLAIN: Style = { looks: {}, outline: null, list: null, paints: false }
/** Styles build on each other two or three deep; a ring of styles must end. */
const MAX_INHERITANCE = 20
/** Built-in names are the same in every language of Word: "heading 1", "List Bullet 2". */
const HEADING = /^heading (\d)$/i
const LIST = /^list (?:bullet|number)\b/i

export const readStyles = (xml: string | undefined): Styles => {
  const root = xml === undefined ? undefined : parseXml(xml)
  const elements = new Map<string, XmlElement>()
  for (const style of root === undefined ? [] : findAll(root, 'w:style'))
    elements.set(style.attributes['w:styleId'] ?? '', style)
  const resolved = new Map<string, Style>()
  const resolve = (id: string | undefined, depth: number): Style => {
    const element = elements.get(id ?? '')
    if (id === undefined || element === undefined || depth > MAX_INHERITANCE) return PLAIN
    const known = resolved.get(id)
    if (known !== undefined) return known
    const style = readStyle(element, resolve(valOf(element, 'w:basedOn'), depth + 1))
    resolved.set(id, style)
    return style
  }
  const isDefault = ({ attributes }: XmlElement) =>
    attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')
  const normal = [...elements.values()].find(isDefault)?.attributes['w:styleId']
  return {
    defaults: {
      size: DEFAULT_SIZE,
      ...readLooks(childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
    },
    normal: resolve(normal, 0),
    named: (id) => resolve(id, 0),
  }
}

const readStyle = (element: XmlElement, base: Style): Style => {
  const name = valOf(element, 'w:name') ?? ''
  const paragraph = childNamed(element, 'w:pPr')
  const level = valOf(paragraph, 'w:outlineLvl') ?? HEADING.exec(name)?.[1]
  const stated = valOf(paragraph, 'w:outlineLvl') !== undefined
  return {
    looks: { ...base.looks, ...readLooks(childNamed(element, 'w:rPr')) },
    outline: level === undefined ? base.outline : outlineOf(Number(level) + (stated ? 1 : 0)),
    list: readList(paragraph) ?? (LIST.test(name) ? { id: '', level: '0' } : base.list),
    paints: base.paints || paintsCells(element),
  }
}

/** Level 10 is Word's "body text". */
const outlineOf = (level: number): number | null => (Number.isInteger(level) && level >= 1 && level <= 9 ? level : null)

/** `w:numPr` of paragraph properties. Number 0 takes a paragraph out of its style's list. */
export const readList = (paragraph: XmlElement | undefined): Style['list'] => {
  const list = childNamed(paragraph, 'w:numPr')
  const id = valOf(list, 'w:numId')
  return id === undefined ? null : { id, level: valOf(list, 'w:ilvl') ?? '0' }
}

export const outlineOfParagraph = (paragraph: XmlElement | undefined): number | null | undefined => {
  const level = valOf(paragraph, 'w:outlineLvl')
  return level === undefined ? undefined : outlineOf(Number(level) + 1)
}

const paintsCells = (style: XmlElement): boolean =>
  style.attributes['w:type'] === 'table' &&
  elementsOf(style).some(
    (part) => readGround(part) !== undefined || readGround(childNamed(part, 'w:tcPr')) !== undefined,
  )
