import type { FlowBlock } from './flow/blocks.ts'
import { composeFlow } from './flow/compose-flow.ts'
import { readOdtBlocks } from './odt/blocks.ts'
import { odtContext } from './odt/context.ts'
import { readOdtStyles } from './odt/styles.ts'
import type { Document } from './types.ts'
import { childNamed, elementsOf, findAll, MalformedXmlError, parseXml, type XmlElement } from './xml.ts'

/** XML parts of an OpenDocument text by name (`content.xml`, `styles.xml`) → its Document. Throws MalformedXmlError. */
export const composeOdt = (parts: ReadonlyMap<string, string>): Document => {
  const xml = parts.get('content.xml')
  if (xml === undefined) throw new MalformedXmlError('no content.xml')
  const content = parseXml(xml)
  const body = childNamed(childNamed(content, 'office:body'), 'office:text')
  if (body === undefined) throw new MalformedXmlError('no text')
  const styled = parts.get('styles.xml')
  const shared = styled === undefined ? null : parseXml(styled)
  const styles = readOdtStyles(shared === null ? [content] : [shared, content])
  const context = odtContext(styles)
  const blocks = readOdtBlocks(body, context)
  return composeFlow(
    'odt',
    [...marginal(shared, 'style:header', styles), ...blocks, ...marginal(shared, 'style:footer', styles)],
    styles.pageSize,
  )
}

/** Headers or footers of the page styles, the first page's before the others', each text once. */
const marginal = (root: XmlElement | null, kind: string, styles: ReturnType<typeof readOdtStyles>): FlowBlock[] => {
  const masters = root === null ? [] : findAll(root, 'style:master-page')
  const ORDER = [`${kind}-first`, kind, `${kind}-left`]
  const found = masters
    .flatMap(elementsOf)
    .filter(({ name, attributes }) => ORDER.includes(name) && attributes['style:display'] !== 'false')
  const seen = new Set<string>()
  return found
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
    .flatMap((element): FlowBlock[] => {
      const blocks = readOdtBlocks(element, odtContext(styles))
      const print = JSON.stringify(blocks)
      if (seen.has(print)) return []
      seen.add(print)
      return [{ kind: 'region', blocks }]
    })
}
