import type { FlowBlock, FlowTable } from '../flow/blocks.ts'
import { type RunLooks, UNKNOWN_GROUND } from '../flow/looks.ts'
import { elementsOf, type XmlElement } from '../xml.ts'
import type { OdtContext } from './context.ts'
import { readRuns } from './runs.ts'

/** What surrounds a block: the ground it stands on, whether it is shown, the list it is in. */
interface Surroundings {
  readonly looks: RunLooks
  readonly list: { readonly style: string | undefined; readonly level: number } | null
  /** The next paragraph is the first of a list item. */
  readonly opensItem: boolean
}

/** `office:text`, a cell, a text box, a header → its blocks in the order of the file. */
export const readOdtBlocks = (container: XmlElement, context: OdtContext, looks: RunLooks = {}): FlowBlock[] =>
  readInside(container, context, { looks, list: null, opensItem: false })

const readInside = (container: XmlElement, context: OdtContext, around: Surroundings): FlowBlock[] =>
  elementsOf(container).flatMap((element) => (BLOCKS.get(element.name) ?? readFrame)(element, context, around))

type ReadBlock = (element: XmlElement, context: OdtContext, around: Surroundings) => FlowBlock[]

const readParagraph: ReadBlock = (element, context, around) => {
  const { attributes } = element
  const style = context.styles.style('paragraph', attributes['text:style-name'])
  if (style.breaksPage) context.passPage()
  const { page } = context
  const { runs, frames } = readRuns(element, { ...style.looks, ...groundUnder(around.looks, style.looks) }, context)
  const stated = Number(attributes['text:outline-level'])
  const level = Number.isInteger(stated) && stated >= 1 ? stated : style.outline
  const bulleted =
    around.opensItem && around.list !== null && context.styles.isMarked(around.list.style, around.list.level)
  const outline = element.name === 'text:h' ? (level ?? 1) : style.outline
  return [
    { kind: 'paragraph', runs, outline, bulleted, page },
    ...frames.flatMap((frame) => readFrame(frame, context, around)),
  ]
}

/** What surrounds a paragraph shows through where the paragraph paints nothing; hidden surroundings hide it. */
const groundUnder = (around: RunLooks, own: RunLooks): RunLooks => ({
  ...(own.ground === undefined && around.ground !== undefined ? { ground: around.ground } : {}),
  ...(around.vanish === true ? { vanish: true } : {}),
})

const readList: ReadBlock = (element, context, around) => {
  const style = element.attributes['text:style-name'] ?? around.list?.style
  const list = { style, level: (around.list?.level ?? 0) + 1 }
  return elementsOf(element).flatMap((item) => {
    const opensItem = item.name === 'text:list-item'
    return elementsOf(item).flatMap((child, index) =>
      (BLOCKS.get(child.name) ?? readFrame)(child, context, { ...around, list, opensItem: opensItem && index === 0 }),
    )
  })
}

const readSection: ReadBlock = (element, context, around) => {
  const hidden = element.attributes['text:display'] === 'none'
  return readInside(element, context, hidden ? { ...around, looks: { ...around.looks, vanish: true } } : around)
}

const WRAPPED_ROWS = new Set(['table:table-rows', 'table:table-header-rows', 'table:table-row-group'])

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return WRAPPED_ROWS.has(child.name) ? rowsOf(child) : []
  })

const readTable = (element: XmlElement, context: OdtContext, around: Surroundings): [FlowTable] => {
  const readCell = (cell: XmlElement): FlowBlock[] => {
    const { ground } = context.styles.style('table-cell', cell.attributes['table:style-name']).looks
    return readOdtBlocks(cell, context, { ...around.looks, ...(ground === undefined ? {} : { ground }) })
  }
  const cellsOf = (row: XmlElement) => elementsOf(row).filter(({ name }) => name === 'table:table-cell')
  return [{ kind: 'table', rows: rowsOf(element).map((row) => cellsOf(row).map(readCell)) }]
}

/** Text boxes and shapes with text: what is painted behind them cannot be known without the layout. */
const readFrame: ReadBlock = (element, context, around) => {
  if (!FRAMES.has(element.name)) return []
  const blocks = elementsOf(element).flatMap((child): FlowBlock[] => {
    if (FRAMES.has(child.name)) return readFrame(child, context, around)
    const read = BLOCKS.get(child.name)
    if (read === undefined) return []
    return read(child, context, { looks: { ...around.looks, ground: UNKNOWN_GROUND }, list: null, opensItem: false })
  })
  return [{ kind: 'region', blocks }]
}

const FRAMES = new Set([
  'text:note-body',
  'draw:frame',
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:g',
  'draw:a',
])

const BLOCKS: ReadonlyMap<string, ReadBlock> = new Map(
  Object.entries<ReadBlock>({
    'text:p': readParagraph,
    'text:h': readParagraph,
    'text:list': readList,
    'text:section': readSection,
    'text:table-of-content': readSection,
    'text:index-body': readSection,
    'text:numbered-paragraph': (element, context, around) => readInside(element, context, around),
    'table:table': readTable,
    'text:soft-page-break': (_, context) => {
      context.passPage()
      return []
    },
  }),
)
