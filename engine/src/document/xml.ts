import { SaxesParser } from 'saxes'

/** An element of an XML part; attributes and children by their names as Word writes them (`w:p`, `r:id`). */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The part is not XML as Word writes it. */
export class MalformedXmlError extends Error {
  override readonly name = 'MalformedXmlError'
}

/** The part holds far more elements than any resume: a page of Word has about 2,000. */
export class OversizedXmlError extends Error {
  override readonly name = 'OversizedXmlError'
}

const MAX_ELEMENTS = 300_000
/** Word nests about 30 deep; a hostile part may nest a million deep to overflow whoever walks it. */
const MAX_DEPTH = 200

const WORDPROCESSING =
  /^(?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/

interface OpenElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** One XML part → its root. Document types and the entities that they declare are refused: Office never writes them. */
export const parseXml = (xml: string): XmlElement => {
  const parser = new SaxesParser()
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let prefix = 'w'
  let count = 0
  const canonical = (name: string): string =>
    prefix !== 'w' && name.startsWith(`${prefix}:`) ? `w${name.slice(prefix.length)}` : name
  parser.on('error', (error) => {
    throw new MalformedXmlError(error.message)
  })
  parser.on('doctype', () => {
    throw new MalformedXmlError('a document type declaration')
  })
  parser.on('opentag', (tag) => {
    if (++count > MAX_ELEMENTS) throw new OversizedXmlError('too many elements')
    if (open.length === 1) prefix = wordPrefixOf(tag.attributes)
    if (open.length > MAX_DEPTH) throw new MalformedXmlError('elements nested too deeply')
    const attributes: Record<string, string> = {}
    for (const [key, value] of Object.entries(tag.attributes)) attributes[canonical(key)] = value
    const element: OpenElement = { name: canonical(tag.name), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [element] = elementsOf(root)
  if (element === undefined) throw new MalformedXmlError('no element')
  return element
}

/** The prefix bound to WordprocessingML; almost always `w`. */
const wordPrefixOf = (attributes: Readonly<Record<string, string>>): string => {
  const binding = Object.entries(attributes).find(
    ([key, value]) => key.startsWith('xmlns:') && WORDPROCESSING.test(value),
  )
  return binding?.[0].slice('xmlns:'.length) ?? 'w'
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string')

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsOf(element).find((child) => child.name === name)

/** `w:val` of a child: the form in which Word keeps most properties. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val']

/** An on/off property: present without a value means on. `undefined` when it is not stated. */
export const switchOf = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const child = childNamed(element, name)
  if (child === undefined) return undefined
  return !/^(?:0|false|off|none)$/.test(child.attributes['w:val'] ?? 'true')
}

/** Every element of that name below, in document order; what lies inside a found one is not searched. */
export const findAll = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
