import { elementsOf, parseXml } from '../xml.ts'

export interface Relationship {
  /** The last part of its type: `hyperlink`, `header`, `officeDocument`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

type Parts = ReadonlyMap<string, string>

/** Relationships of a part (`word/document.xml` → `word/_rels/document.xml.rels`) by their ids. */
export const relationshipsOf = (parts: Parts, part: string): ReadonlyMap<string, Relationship> => {
  const slash = part.lastIndexOf('/') + 1
  const xml = parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  const found = new Map<string, Relationship>()
  if (xml === undefined) return found
  for (const { attributes } of elementsOf(parseXml(xml))) {
    const { Id: id, Type: type = '', Target: target, TargetMode: mode } = attributes
    if (id === undefined || target === undefined) continue
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target, external: mode === 'External' })
  }
  return found
}

/** The name of the part that a relationship leads to, seen from the part that holds it. */
export const targetPart = (part: string, { target }: Relationship): string =>
  target.startsWith('/') ? target.slice(1) : `${part.slice(0, part.lastIndexOf('/') + 1)}${target.replace(/^\.\//, '')}`

/** The main part; another name than the usual one is rare but legal. */
export const mainPart = (parts: Parts): string => {
  for (const relationship of relationshipsOf(parts, '').values())
    if (relationship.type === 'officeDocument') return targetPart('', relationship)
  return 'word/document.xml'
}
