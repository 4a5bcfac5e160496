import { childNamed, findAll, parseXml, valOf } from '../xml.ts'

/** Whether a list's level prints a sign or number before its paragraphs. */
export type Numbering = (list: { readonly id: string; readonly level: string }) => boolean

/** `word/numbering.xml` → which list levels are marked. A list that is not defined there is taken to be marked. */
export const readNumbering = (xml: string | undefined): Numbering => {
  const unmarked = new Set<string>()
  if (xml === undefined) return isMarked(unmarked)
  const root = parseXml(xml)
  const abstracts = new Map(findAll(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]))
  for (const number of findAll(root, 'w:num')) {
    const abstract = abstracts.get(valOf(number, 'w:abstractNumId'))
    if (abstract === undefined) continue
    for (const level of findAll(abstract, 'w:lvl')) {
      const format = childNamed(level, 'w:numFmt')?.attributes['w:val']
      const text = valOf(level, 'w:lvlText')
      if (format === 'none' || text === '')
        unmarked.add(`${number.attributes['w:numId']} ${level.attributes['w:ilvl']}`)
    }
  }
  return isMarked(unmarked)
}

const isMarked =
  (unmarked: ReadonlySet<string>): Numbering =>
  ({ id, level }) =>
    id !== '0' && !unmarked.has(`${id} ${level}`)
