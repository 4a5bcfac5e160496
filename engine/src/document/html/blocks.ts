import type { FlowBlock, FlowRun, FlowTable } from '../flow/blocks.ts'
import type { RunLooks } from '../flow/looks.ts'
import { elementsOf, textOf, type XmlElement } from '../xml.ts'
import type { StyleSheet } from './css.ts'
import { APART, headingLevel } from './elements.ts'
import { type Style, styleOf } from './style.ts'

/** An element with everything around it. */
interface Around {
  readonly sheet: StyleSheet
  readonly style: Style
  readonly href: string | null
  readonly outline: number | null
  readonly parent: Path | null
}

interface Path {
  readonly element: XmlElement
  readonly outer: Path | null
}

/** Blocks as they are found, and the paragraph that is open. */
interface Page {
  readonly blocks: FlowBlock[]
  runs: FlowRun[]
  outline: number | null
  bulleted: boolean
}

export const readHtmlBlocks = (body: XmlElement, sheet: StyleSheet, style: Style): FlowBlock[] =>
  blocksIn([body], { sheet, style, href: null, outline: null, parent: null })

const blocksIn = (nodes: readonly (XmlElement | string)[], around: Around): FlowBlock[] => {
  const page: Page = { blocks: [], runs: [], outline: around.outline, bulleted: false }
  for (const node of nodes) visit(page, node, around)
  endParagraph(page)
  return page.blocks
}

const visit = (page: Page, node: XmlElement | string, around: Around): void => {
  if (typeof node === 'string') {
    addText(page, node, around.style.looks, around)
    return
  }
  const style = styleOf(
    node,
    around.sheet.declarationsFor(node, () => ancestorsOf(around.parent)),
    around.style,
  )
  VISITS[style.display](page, node, { ...around, style, parent: { element: node, outer: around.parent } })
}

const ancestorsOf = (path: Path | null): XmlElement[] => {
  const found: XmlElement[] = []
  for (let at = path; at !== null; at = at.outer) found.push(at.element)
  return found
}

const visitAll = (page: Page, element: XmlElement, around: Around): void => {
  for (const child of element.children) visit(page, child, around)
}

/** An element whose own style is worked into `around`. */
type Visit = (page: Page, element: XmlElement, around: Around) => void

const visitBlock: Visit = (page, element, around) => {
  const outline = headingLevel(element.name) ?? around.outline
  const isApart = APART.has(element.name)
  const outer = page.outline
  endParagraph(page)
  if (isApart) endRegion(page)
  page.outline = outline
  visitAll(page, element, { ...around, outline })
  endParagraph(page)
  if (isApart) endRegion(page)
  page.outline = outer
}

const visitInline: Visit = (page, element, around) => {
  if (element.name === 'br')
    return addText(page, '\n', around.style.looks, { ...around, style: { ...around.style, pre: true } })
  if (element.name === 'hr') {
    endParagraph(page)
    return endRegion(page)
  }
  const target = element.name === 'a' ? hrefOf(element) : null
  if (around.style.floats) addGap(page, '\t', around)
  visitAll(page, element, { ...around, href: target ?? around.href })
  if (around.style.floats) addGap(page, '\t', around)
}

/** A target inside the page leads nowhere for us. */
const hrefOf = (element: XmlElement): string | null => {
  const href = element.attributes['href']?.trim()
  return href === undefined || href === '' || href.startsWith('#') ? null : href
}

const addGap = (page: Page, text: string, around: Around): void => {
  const before = page.runs.at(-1)
  if (before !== undefined && !/\s$/.test(before.text)) page.runs.push({ text, looks: around.style.looks, href: null })
}

const VISITS: Readonly<Record<Style['display'], Visit>> = {
  skip: () => undefined,
  none: (page, element, around) => addText(page, textOf(element), { ...around.style.looks, vanish: true }, around),
  inline: visitInline,
  'inline-block': (page, element, around) => {
    addGap(page, ' ', around)
    visitInline(page, element, around)
    addGap(page, ' ', around)
  },
  block: visitBlock,
  'list-item': (page, element, around) => {
    endParagraph(page)
    page.bulleted = around.style.marked
    visitAll(page, element, around)
    endParagraph(page)
    page.bulleted = false
  },
  table: (page, element, around) => {
    endParagraph(page)
    page.blocks.push(readTable(element, around))
  },
  row: (page, element, around) => {
    endParagraph(page)
    const cells = element.children
      .filter((child) => typeof child !== 'string' || child.trim() !== '')
      .map((child) => blocksIn([child], around))
      .filter((cell) => cell.length > 0)
    const width = around.style.columns ?? cells.length
    for (let at = 0; at < cells.length; at += width)
      page.blocks.push({ kind: 'table', rows: [cells.slice(at, at + width)] })
  },
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])

const readTable = (table: XmlElement, around: Around): FlowTable => {
  const rows: FlowBlock[][][] = []
  const visitRows: Visit = (_, element, inner) => {
    for (const child of elementsOf(element)) {
      const style = styleOf(
        child,
        inner.sheet.declarationsFor(child, () => ancestorsOf(inner.parent)),
        inner.style,
      )
      const within = { ...inner, style, parent: { element: child, outer: inner.parent } }
      if (ROW_GROUPS.has(child.name)) visitRows(_, child, within)
      else if (child.name === 'tr' && style.display !== 'none')
        rows.push(elementsOf(child).map((cell) => blocksIn([cell], within)))
      else if (style.display !== 'skip') rows.push([blocksIn([child], inner)])
    }
  }
  visitRows({ blocks: [], runs: [], outline: null, bulleted: false }, table, around)
  return { kind: 'table', rows }
}

const addText = (page: Page, raw: string, looks: RunLooks, around: Around): void => {
  const text = around.style.pre ? raw.replace(/\r\n?/g, '\n') : collapse(raw, page.runs.at(-1))
  if (text !== '') page.runs.push({ text, looks, href: around.href })
}

/** White space is one space, and none at the start of a line or after another. */
const collapse = (raw: string, before: FlowRun | undefined): string => {
  const text = raw.replace(/[ \t\r\n\f]+/g, ' ')
  return before === undefined || /[ \n\t]$/.test(before.text) ? text.replace(/^ /, '') : text
}

const endParagraph = (page: Page): void => {
  const { runs, outline, bulleted } = page
  if (runs.some(({ text }) => text.trim() !== '')) {
    page.blocks.push({ kind: 'paragraph', runs, outline, bulleted, page: 1 })
    page.bulleted = false
  }
  page.runs = []
}

const endRegion = (page: Page): void => {
  page.blocks.push({ kind: 'paragraph', runs: [], outline: null, bulleted: false, page: 1 })
}
