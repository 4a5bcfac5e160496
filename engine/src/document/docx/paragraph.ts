import type { DraftLine } from '../flow/draft.ts'
import { linkOfField } from '../flow/field-link.ts'
import { type LineWriter, lineWriter } from '../flow/line-writer.ts'
import type { RunLooks } from '../flow/looks.ts'
import { pictureSign } from '../flow/picture-fonts.ts'
import { childNamed, textOf, valOf, type XmlElement } from '../xml.ts'
import type { DocxContext } from './context.ts'
import { readGround, readLooks } from './looks.ts'
import { outlineOfParagraph, readList } from './styles.ts'

export interface DraftParagraph {
  readonly lines: readonly DraftLine[]
  /** Contents of text boxes anchored in the paragraph; they are read after it. */
  readonly boxes: readonly XmlElement[]
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] }

/** What a paragraph is made of while it is walked. */
interface Walk {
  readonly context: DocxContext
  readonly base: RunLooks
  readonly lines: LineWriter
  readonly boxes: XmlElement[]
  href: string | null
}

/** `w:p` → its lines (more than one where it holds line breaks), hidden runs set aside. */
export const readParagraph = (paragraph: XmlElement, context: DocxContext, ground: string): DraftParagraph => {
  const properties = childNamed(paragraph, 'w:pPr')
  const style = styleOf(properties, context)
  const stated = outlineOfParagraph(properties)
  const outline = stated === undefined ? style.outline : stated
  const list = readList(properties) ?? style.list
  const walk: Walk = {
    context,
    base: { ...context.styles.defaults, ...style.looks },
    lines: lineWriter(context.hidden, readGround(properties) ?? ground),
    boxes: [],
    href: null,
  }
  for (const child of paragraph.children) if (typeof child !== 'string') walkInline(walk, child)
  const bulleted = list !== null && outline === null && context.isMarked(list)
  return { lines: walk.lines.finish(outline, context.page, bulleted ? walk.base : null), boxes: walk.boxes }
}

const styleOf = (properties: XmlElement | undefined, { styles }: DocxContext) => {
  const id = valOf(properties, 'w:pStyle')
  return id === undefined ? styles.normal : styles.named(id)
}

/** Content that is not there for a reader: deleted and moved-away text, notes' marks, properties. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:object',
  'm:oMathPara',
])

const walkInline = (walk: Walk, element: XmlElement): void => {
  if (SKIPPED.has(element.name)) return
  if (element.name === 'w:r') walkRun(walk, element)
  else if (element.name === 'w:hyperlink') walkLink(walk, element)
  else if (element.name === 'w:fldSimple') walkField(walk, element)
  else for (const child of element.children) if (typeof child !== 'string') walkInline(walk, child)
}

const walkLink = (walk: Walk, element: XmlElement): void => {
  const relationship = walk.context.relationship(element.attributes['r:id'])
  within(walk, relationship?.external === true ? relationship.target : walk.href, element)
}

const walkField = (walk: Walk, element: XmlElement): void =>
  within(walk, linkOfField(element.attributes['w:instr'] ?? '') ?? walk.href, element)

const within = (walk: Walk, href: string | null, element: XmlElement): void => {
  const outer = walk.href
  walk.href = href
  for (const child of element.children) if (typeof child !== 'string') walkInline(walk, child)
  walk.href = outer
}

const walkRun = (walk: Walk, run: XmlElement): void => {
  const properties = childNamed(run, 'w:rPr')
  const style = walk.context.styles.named(valOf(properties, 'w:rStyle'))
  const looks: RunLooks = { ...walk.base, ...style.looks, ...readLooks(properties) }
  for (const child of run.children) if (typeof child !== 'string') walkRunContent(walk, looks, child)
}

const walkRunContent = (walk: Walk, looks: RunLooks, element: XmlElement): void => {
  RUN_CONTENT.get(element.name)?.(walk, looks, element)
}

type ReadContent = (walk: Walk, looks: RunLooks, element: XmlElement) => void

const breakLine: ReadContent = (walk, _, element) => {
  walk.context.passPageMark(element)
  walk.lines.breakLine()
}

/** What a run may hold, and how each is read; anything else is not text. */
const RUN_CONTENT: ReadonlyMap<string, ReadContent> = new Map(
  Object.entries<ReadContent>({
    'w:t': (walk, looks, element) => addText(walk, looks, textOf(element)),
    'w:tab': (walk, looks) => addText(walk, looks, '\t'),
    'w:ptab': (walk, looks) => addText(walk, looks, '\t'),
    'w:noBreakHyphen': (walk, looks) => addText(walk, looks, '-'),
    'w:sym': (walk, looks, element) =>
      addText(walk, looks, pictureSign(Number.parseInt(element.attributes['w:char'] ?? '', 16))),
    'w:br': breakLine,
    'w:cr': breakLine,
    'w:lastRenderedPageBreak': (walk, _, element) => walk.context.passPageMark(element),
    'w:fldChar': (walk, _, element) => walkFieldMark(walk, element),
    'w:instrText': (walk, _, element) => walk.context.fields.addInstruction(textOf(element)),
    // The small signs above Chinese or Japanese characters say how they are read; only the characters are text.
    'w:ruby': (walk, _, element) => walkInline(walk, childNamed(element, 'w:rubyBase') ?? NOTHING),
    'w:drawing': (walk, _, element) => addBoxes(walk, element),
    'w:pict': (walk, _, element) => addBoxes(walk, element),
    'mc:AlternateContent': (walk, _, element) => addBoxes(walk, element),
  }),
)

/** A field spread over runs: begin, its instruction, separate, its text, end. */
const walkFieldMark = (walk: Walk, element: XmlElement): void => {
  const { fields } = walk.context
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') fields.begin()
  if (type === 'separate') walk.href = linkOfField(fields.instruction()) ?? walk.href
  if (type === 'end') {
    fields.end()
    walk.href = null
  }
}

/** A text box is stored twice, for new and for old programs: the first alternative is the one that is shown. */
const addBoxes = (walk: Walk, element: XmlElement): void => {
  const shown =
    element.name === 'mc:AlternateContent'
      ? (childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback'))
      : element
  if (shown === undefined) return
  // One by one: as arguments of one call, a hundred thousand would overflow the stack.
  for (const box of findBoxes(shown)) walk.boxes.push(box)
}

const findBoxes = (element: XmlElement): XmlElement[] => {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:AlternateContent') {
    const choice = childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback')
    return choice === undefined ? [] : findBoxes(choice)
  }
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : findBoxes(child)))
}

const addText = (walk: Walk, looks: RunLooks, text: string): void =>
  walk.lines.add(text, looks, walk.href, walk.context.page)
