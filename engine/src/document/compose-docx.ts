import { type DocumentBuilder, documentBuilder } from './builder.ts'
import { readBlocks } from './docx/blocks.ts'
import { docxContext } from './docx/context.ts'
import { readColor } from './docx/looks.ts'
import { readNumbering } from './docx/numbering.ts'
import { mainPart, relationshipsOf, targetPart } from './docx/relationships.ts'
import { readStyles } from './docx/styles.ts'
import { addRegions } from './flow/add-regions.ts'
import type { Document } from './types.ts'
import { childNamed, elementsOf, findAll, MalformedXmlError, parseXml, type XmlElement } from './xml.ts'

/** US Letter in twentieths of a point: Word's own default. */
const DEFAULT_WIDTH = 12_240
const DEFAULT_HEIGHT = 15_840
const TWIPS_PER_POINT = 20

/** XML parts of a DOCX by name (`word/document.xml`) → its Document. Throws MalformedXmlError. */
export const composeDocx = (parts: ReadonlyMap<string, string>): Document => {
  const main = mainPart(parts)
  const xml = parts.get(main)
  if (xml === undefined) throw new MalformedXmlError('no main document part')
  const root = parseXml(xml)
  const body = childNamed(root, 'w:body')
  if (body === undefined) throw new MalformedXmlError('no body')

  const builder = documentBuilder('docx')
  const reader = partReader(parts, builder)
  const ground = readColor(childNamed(root, 'w:background')?.attributes['w:color'])
  const paper = ground === undefined || ground === 'auto' ? '#ffffff' : ground
  const marginal = (kind: 'header' | 'footer') => marginalParts(parts, main, body, kind)
  for (const part of marginal('header')) reader.read(part, parseXml(parts.get(part) ?? ''), paper, false)
  const pages = reader.read(main, body, paper, /w:lastRenderedPageBreak/.test(xml))
  for (const note of notesOf(parts, main)) reader.read(note.part, note.container, paper, false)
  for (const part of marginal('footer')) reader.read(part, parseXml(parts.get(part) ?? ''), paper, false)
  return builder.build(pagesOf(body, pages))
}

interface PartReader {
  /** Adds a part's lines; returns the number of its last page. */
  read(part: string, container: XmlElement, ground: string, hasRenderedBreaks: boolean): number
}

const partReader = (parts: ReadonlyMap<string, string>, builder: DocumentBuilder): PartReader => {
  const main = mainPart(parts)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = readStyles(parts.get(`${folder}styles.xml`))
  const isMarked = readNumbering(parts.get(`${folder}numbering.xml`))
  let region = 0
  return {
    read: (part, container, ground, hasRenderedBreaks) => {
      const relationships = relationshipsOf(parts, part)
      const countsPages = container.name === 'w:body'
      const context = docxContext({ styles, isMarked, relationships, hasRenderedBreaks, countsPages })
      region = addRegions(builder, readBlocks(container, context, ground), region)
      for (const hidden of context.hidden.take()) builder.addHidden(hidden)
      return context.page
    },
  }
}

/** Notes at the foot of pages and at the end, but for the lines that part them from the text. */
const notesOf = (parts: ReadonlyMap<string, string>, main: string): { part: string; container: XmlElement }[] =>
  [...relationshipsOf(parts, main).values()]
    .filter(({ type }) => type === 'footnotes' || type === 'endnotes')
    .map((relationship) => targetPart(main, relationship))
    .flatMap((part) => {
      const xml = parts.get(part)
      const notes = xml === undefined ? [] : elementsOf(parseXml(xml))
      return notes
        .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
        .map((container) => ({ part, container }))
    })

/** Header or footer parts that the sections refer to, each once: the first page's before the others'. */
const marginalParts = (
  parts: ReadonlyMap<string, string>,
  main: string,
  body: XmlElement,
  kind: 'header' | 'footer',
): string[] => {
  const relationships = relationshipsOf(parts, main)
  const order = ['first', 'default', 'even']
  const references = findAll(body, `w:${kind}Reference`).sort(
    (a, b) => order.indexOf(a.attributes['w:type'] ?? 'default') - order.indexOf(b.attributes['w:type'] ?? 'default'),
  )
  const named = references.flatMap(({ attributes }) => {
    const relationship = relationships.get(attributes['r:id'] ?? '')
    return relationship === undefined ? [] : [targetPart(main, relationship)]
  })
  return [...new Set(named)].filter((part) => parts.has(part))
}

const pagesOf = (body: XmlElement, count: number): Document['pages'] => {
  const size = findAll(body, 'w:pgSz').at(-1)?.attributes
  const points = (value: string | undefined, fallback: number) => (Number(value) || fallback) / TWIPS_PER_POINT
  const width = points(size?.['w:w'], DEFAULT_WIDTH)
  const height = points(size?.['w:h'], DEFAULT_HEIGHT)
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, width, height }))
}
