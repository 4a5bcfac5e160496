import type { FlowRun } from '../flow/blocks.ts'
import type { RunLooks } from '../flow/looks.ts'
import { childNamed, elementsOf, textOf, type XmlElement } from '../xml.ts'
import type { OdtContext } from './context.ts'

/** The runs of a paragraph and the frames that are anchored in it; they are read after it. */
export interface OdtParagraph {
  readonly runs: readonly FlowRun[]
  readonly frames: readonly XmlElement[]
}

interface Walk {
  readonly context: OdtContext
  readonly runs: FlowRun[]
  readonly frames: XmlElement[]
}

interface Around {
  readonly looks: RunLooks
  readonly href: string | null
}

/** `text:p`, `text:h` with the looks around its text → its runs. */
export const readRuns = (paragraph: XmlElement, looks: RunLooks, context: OdtContext): OdtParagraph => {
  const walk: Walk = { context, runs: [], frames: [] }
  walkInside(walk, paragraph, { looks, href: null })
  return walk
}

const walkInside = (walk: Walk, element: XmlElement, around: Around): void => {
  for (const child of element.children) {
    // White space of the file's own layout is one space, as in HTML; typed spaces are `text:s`.
    if (typeof child === 'string') addText(walk, child.replace(/[\t\r\n ]+/g, ' '), around)
    else walkInline(walk, child, around)
  }
}

const addText = (walk: Walk, text: string, { looks, href }: Around): void => {
  if (text !== '') walk.runs.push({ text, looks, href })
}

/** A row of more spaces than any line holds says nothing more. */
const MAX_SPACES = 200

type ReadInline = (walk: Walk, element: XmlElement, around: Around) => void

const skip: ReadInline = () => undefined

const addFrame: ReadInline = (walk, element) => {
  walk.frames.push(element)
}

/** Content of a paragraph that is not simply the text inside. */
const INLINE: ReadonlyMap<string, ReadInline> = new Map(
  Object.entries<ReadInline>({
    'text:span': (walk, element, around) => {
      const style = walk.context.styles.style('text', element.attributes['text:style-name'])
      walkInside(walk, element, { ...around, looks: { ...around.looks, ...style.statedOn(around.looks) } })
    },
    'text:a': (walk, element, around) =>
      walkInside(walk, element, { ...around, href: element.attributes['xlink:href'] ?? around.href }),
    'text:s': (walk, element, around) =>
      addText(
        walk,
        ' '.repeat(Math.min(MAX_SPACES, Math.max(1, Number(element.attributes['text:c'] ?? 1) || 1))),
        around,
      ),
    'text:tab': (walk, _, around) => addText(walk, '\t', around),
    'text:line-break': (walk, _, around) => addText(walk, '\n', around),
    'text:soft-page-break': (walk) => walk.context.passPage(),
    'text:hidden-text': (walk, element, around) => {
      const text = element.attributes['text:string-value'] ?? textOf(element)
      const hidden = element.attributes['text:is-hidden'] !== 'false'
      addText(walk, text, hidden ? { ...around, looks: { ...around.looks, vanish: true } } : around)
    },
    'text:ruby': (walk, element, around) => {
      for (const base of elementsOf(element).filter(({ name }) => name === 'text:ruby-base'))
        walkInside(walk, base, around)
    },
    'draw:frame': addFrame,
    'draw:g': addFrame,
    'draw:custom-shape': addFrame,
    'draw:rect': addFrame,
    'draw:text-box': addFrame,
    'text:note': (walk, element) => {
      const body = childNamed(element, 'text:note-body')
      if (body !== undefined) walk.frames.push(body)
    },
    'office:annotation': skip,
    'office:annotation-end': skip,
    'text:tracked-changes': skip,
    'svg:title': skip,
    'svg:desc': skip,
  }),
)

const walkInline: ReadInline = (walk, element, around) => {
  const read = INLINE.get(element.name)
  if (read !== undefined) read(walk, element, around)
  else walkInside(walk, element, around)
}
