import type { FlowRun, RunLooks } from '@zodie/engine'
import type { Nodes, PhrasingContent } from 'mdast'

/** Emphasis within emphasis any deeper is there to choke a parser. */
const MAX_DEPTH = 50

interface Around {
  readonly looks: RunLooks
  readonly href: string | null
  readonly depth: number
}

/** Where `[text][name]` leads. */
export type Definitions = ReadonlyMap<string, string>

export const inlineRuns = (
  content: readonly PhrasingContent[],
  looks: RunLooks,
  definitions: Definitions,
): FlowRun[] => {
  const walk: Walk = { runs: [], definitions, openLink: null }
  for (const node of content) walkInline(walk, node, { looks, href: null, depth: 0 })
  return walk.runs
}

interface Walk {
  readonly runs: FlowRun[]
  readonly definitions: Definitions
  /** Of an `<a href>` typed as HTML. */
  openLink: string | null
}

const walkInline = (walk: Walk, node: PhrasingContent, around: Around): void => {
  if (node.type === 'text' || node.type === 'inlineCode') addText(walk, node.value, around)
  else if (node.type === 'break') addText(walk, '\n', around)
  else if (node.type === 'html') readTag(walk, node.value, around)
  else {
    const looks = { ...around.looks, ...EMPHASIS[node.type] }
    walkInside(walk, node, { looks, href: hrefOf(node, walk.definitions) ?? around.href, depth: around.depth + 1 })
  }
}

const EMPHASIS: Readonly<Record<string, RunLooks>> = { strong: { bold: true }, emphasis: { italic: true } }

const hrefOf = (node: PhrasingContent, definitions: Definitions): string | null => {
  if (node.type === 'link') return node.url
  return node.type === 'linkReference' ? (definitions.get(node.identifier) ?? null) : null
}

/** Pictures are badges and portraits; they and notes' marks have nothing inside. */
const walkInside = (walk: Walk, node: PhrasingContent, around: Around): void => {
  if (!('children' in node)) return
  if (around.depth > MAX_DEPTH) addText(walk, flatText(node), around)
  else for (const child of node.children) walkInline(walk, child, around)
}

/** A line break that was typed is kept: in a resume it stands between two things. */
const addText = (walk: Walk, text: string, { looks, href }: Around): void => {
  walk.runs.push({ text, looks, href: href ?? walk.openLink })
}

const readTag = (walk: Walk, tag: string, around: Around): void => {
  if (/^<br\b/i.test(tag)) addText(walk, '\n', around)
  else if (/^<\/a>/i.test(tag)) walk.openLink = null
  else walk.openLink = /^<a\s[^>]{0,500}?href\s{0,9}=\s{0,9}["']([^"']{1,2000})["']/i.exec(tag)?.[1] ?? walk.openLink
}

/** The text of a node however deep, without recursion. */
export const flatText = (node: Nodes): string => {
  const parts: string[] = []
  const open: Nodes[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next) parts.push(next.value)
    if ('children' in next) open.push(...next.children.toReversed())
  }
  return parts.join(' ')
}
