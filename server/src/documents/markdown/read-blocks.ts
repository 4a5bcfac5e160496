import { type FlowBlock, type FlowRun, htmlBlocks } from '@zodie/engine'
import type { BlockContent, DefinitionContent, Nodes, Root, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { parseHtml } from '../read-html.ts'
import { type Definitions, flatText, inlineRuns } from './inline.ts'

/** Quotes and lists within each other any deeper are there to choke a parser. */
const MAX_DEPTH = 50
/** `--- name: Ada ---` before everything else, as site generators want it. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Markdown → its blocks. Line breaks stay line breaks, as on GitHub; indented text is text, not code. */
export const readMarkdownBlocks = (text: string): FlowBlock[] => {
  const [front = '', lines = ''] = FRONT_MATTER.exec(text) ?? []
  const root = fromMarkdown(text.slice(front.length), {
    extensions: [gfmTable(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const blocks = blocksOf(root.children, { definitions: definitionsOf(root), depth: 0, bulleted: false })
  return lines === '' ? blocks : [...textLines(lines), GAP, ...blocks]
}

interface Around {
  readonly definitions: Definitions
  readonly depth: number
  /** The first paragraph of a list item. */
  readonly bulleted: boolean
}

const paragraph = (runs: readonly FlowRun[], outline: number | null = null, bulleted = false): FlowBlock => ({
  kind: 'paragraph',
  runs,
  outline,
  bulleted,
  page: 1,
})

const GAP = paragraph([])

const textLines = (text: string): FlowBlock[] =>
  text.split(/\r\n|\r|\n/).map((line) => paragraph([{ text: line, looks: {}, href: null }]))

type Content = RootContent | BlockContent | DefinitionContent

/** An empty line between two blocks is a gap, as it is in plain text. */
const blocksOf = (content: readonly Content[], around: Around): FlowBlock[] =>
  content.flatMap((node, index) => {
    const before = content[index - 1]?.position?.end.line
    const blocks = blocksOfNode(node, index === 0 ? around : { ...around, bulleted: false })
    const gap = before !== undefined && (node.position?.start.line ?? 0) > before + 1
    return gap ? [GAP, ...blocks] : blocks
  })

const blocksOfNode = (node: Content, around: Around): FlowBlock[] => {
  const { definitions } = around
  const within = { ...around, depth: around.depth + 1 }
  if (around.depth > MAX_DEPTH) return textLines(flatText(node))
  switch (node.type) {
    case 'heading':
      return [paragraph(inlineRuns(node.children, { bold: true }, definitions), node.depth)]
    case 'paragraph':
      return [paragraph(inlineRuns(node.children, {}, definitions), null, around.bulleted)]
    case 'list':
      return node.children.flatMap((item) => blocksOf(item.children, { ...within, bulleted: true }))
    case 'blockquote':
      return blocksOf(node.children, within)
    case 'code':
      return textLines(node.value)
    case 'html':
      return htmlBlocks(parseHtml(node.value))
    case 'table':
      return [tableOf(node, definitions)]
    case 'thematicBreak':
      return [GAP]
    default:
      return []
  }
}

const tableOf = (table: Table, definitions: Definitions): FlowBlock => ({
  kind: 'table',
  rows: table.children.map((row) =>
    row.children.map((cell) => [paragraph(inlineRuns(cell.children, {}, definitions))]),
  ),
})

const definitionsOf = (root: Root): Definitions => {
  const found = new Map<string, string>()
  const open: Nodes[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'definition') found.set(next.identifier, next.url)
    if ('children' in next) open.push(...next.children)
  }
  return found
}
