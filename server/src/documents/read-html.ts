import { composeHtml, type Document, type XmlElement } from '@zodie/engine'
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import { decodeText } from './encoding/decode.ts'
import { UnreadableError } from './errors.ts'

/** Elements and texts; a resume has some hundreds, a saved web page some ten thousand. */
const MAX_NODES = 200_000
/** Browsers nest no deeper than 512; what lies below is put beside. */
const MAX_DEPTH = 200
/** The parser walks up through all open elements again and again: ten thousand of them would take minutes. */
const MAX_PARSED_DEPTH = 2_000
/** The declaration must stand in the first kilobyte; programs write it later. */
const HEAD = 4096
const CHARSET = /<meta\b[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i

const TOO_MUCH =
  'The web page holds far more elements than a resume does. Save the resume itself as PDF or DOCX, or as a page of its own, and upload that.'

/** Bytes of an HTML page → its Document. Nothing that the page refers to is fetched. Throws UnreadableError. */
export const readHtml = (bytes: Uint8Array): Document => composeHtml(parseHtml(decodeHtml(bytes)))

/** What the page declares of its encoding counts less than bytes that are valid UTF-8, and more than a guess. */
const decodeHtml = (bytes: Uint8Array): string => {
  const [, declared] = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? []
  const guessed = decodeText(bytes)
  if (declared === undefined || bytes[0] === 0xff || bytes[0] === 0xfe) return guessed
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeDeclared(bytes, declared) ?? guessed
  }
}

const decodeDeclared = (bytes: Uint8Array, label: string): string | null => {
  // Its bytes are not UTF-8, whatever it says.
  if (/^utf-?8$/i.test(label)) return null
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}

/** HTML, whole or a fragment → its tree as the engine reads it. Throws UnreadableError for a page made to choke a parser. */
export const parseHtml = (html: string): XmlElement => toElement(parse(html, { treeAdapter: boundedAdapter() }))

type ChildNode = DefaultTreeAdapterTypes.ChildNode
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** The parser's own adapter, but for counting: what is made and how deep it hangs. */
const boundedAdapter = (): TreeAdapter<DefaultTreeAdapterMap> => {
  const depths = new WeakMap<ParentNode, number>()
  let nodes = 0
  const count = (parent: ParentNode, child: ChildNode): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (++nodes > MAX_NODES || depth > MAX_PARSED_DEPTH) throw new UnreadableError('resume-too-large', TOO_MUCH)
    if ('childNodes' in child) depths.set(child, depth)
  }
  return {
    ...defaultTreeAdapter,
    appendChild: (parent, child) => {
      count(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore: (parent, child, before) => {
      count(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, before)
    },
  }
}

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (XmlElement | string)[]
}

/** What holds no text of the page stays what it is at any depth. */
const UNSEEN = new Set(['head', 'title', 'script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select'])

/** Walked with a list of our own, not by recursion: the depth is the file's. */
const toElement = (document: DefaultTreeAdapterTypes.Document): XmlElement => {
  const root: OpenElement = { name: '#document', attributes: {}, children: [] }
  const open: { node: ChildNode; parent: OpenElement; depth: number }[] = []
  const push = (children: readonly ChildNode[], parent: OpenElement, depth: number): void => {
    for (const node of children.toReversed()) open.push({ node, parent, depth })
  }
  push(document.childNodes, root, 0)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, parent, depth } = next
    if (node.nodeName === '#text' && 'value' in node) parent.children.push(node.value)
    if (!('tagName' in node) || (depth > MAX_DEPTH && UNSEEN.has(node.tagName))) continue
    const element: OpenElement = {
      // Whatever is left of the structure below would not be understood as part of a table.
      name: depth === MAX_DEPTH && !UNSEEN.has(node.tagName) ? 'div' : node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      children: [],
    }
    if (depth <= MAX_DEPTH) parent.children.push(element)
    push(node.childNodes, depth <= MAX_DEPTH ? element : parent, depth + 1)
  }
  return root
}
