import type { RunLooks } from '../flow/looks.ts'
import { childNamed, elementsOf, type XmlElement } from '../xml.ts'
import { groundOf, lengthInPoints, readTextLooks } from './looks.ts'

/** A style with everything that it inherits. */
export interface OdtStyle {
  readonly looks: RunLooks
  /** 1-based outline level of a heading style. */
  readonly outline: number | null
  readonly breaksPage: boolean
  /** The part of its looks that a style states itself, on the looks around it: what a span's style adds. */
  statedOn(around: RunLooks): RunLooks
}

export interface OdtStyles {
  /** Paragraph, text, table-cell, graphic… styles have names of their own. */
  style(family: string, name: string | undefined): OdtStyle
  /** Whether a level (1-based) of a named list style prints a sign or number. Unknown lists do. */
  isMarked(list: string | undefined, level: number): boolean
  /** Looks where nothing else is stated. */
  readonly defaults: RunLooks
  /** Points, of the first page layout that tells. */
  readonly pageSize: { readonly width: number; readonly height: number }
}

/** Styles build on each other a few deep; a ring of styles must end. */
const MAX_INHERITANCE = 20
const CONTAINERS = ['office:styles', 'office:automatic-styles']
/** A4. */
const DEFAULT_PAGE = { width: 595, height: 842 }
const LIST_LEVELS = /^text:list-level-style-(?:bullet|number|image)$/

/** Roots of `styles.xml` and `content.xml` → their styles; automatic styles of the content come last and win. */
export const readOdtStyles = (roots: readonly XmlElement[]): OdtStyles => {
  const elements = roots.flatMap((root) =>
    CONTAINERS.flatMap((name) => {
      const container = childNamed(root, name)
      return container === undefined ? [] : elementsOf(container)
    }),
  )
  const keyOf = (family: string | undefined, name: string | undefined) => `${family} ${name}`
  const styles = new Map<string, XmlElement>()
  const defaults = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const element of elements) {
    const { 'style:family': family, 'style:name': name } = element.attributes
    if (element.name === 'style:style') styles.set(keyOf(family, name), element)
    if (element.name === 'style:default-style') defaults.set(family ?? '', element)
    if (element.name === 'text:list-style') lists.set(name ?? '', element)
  }
  const base = readTextLooks(childNamed(defaults.get('paragraph'), 'style:text-properties'), {})
  const chainOf = (family: string, name: string | undefined, depth = 0): XmlElement[] => {
    const element = name === undefined ? undefined : styles.get(keyOf(family, name))
    if (element === undefined || depth > MAX_INHERITANCE) return []
    return [...chainOf(family, element.attributes['style:parent-style-name'], depth + 1), element]
  }
  const resolved = new Map<string, OdtStyle>()
  return {
    defaults: base,
    style: (family, name) => {
      const key = keyOf(family, name)
      const style = resolved.get(key) ?? resolveStyle(chainOf(family, name), base)
      resolved.set(key, style)
      return style
    },
    isMarked: (list, level) => isMarkedLevel(lists.get(list ?? ''), level),
    pageSize: pageSizeOf(elements),
  }
}

const resolveStyle = (chain: readonly XmlElement[], base: RunLooks): OdtStyle => {
  const statedOn = (around: RunLooks): RunLooks => {
    let looks: RunLooks = {}
    for (const element of chain)
      looks = {
        ...looks,
        ...readTextLooks(childNamed(element, 'style:text-properties'), { ...around, ...looks }),
        ...groundsOf(element),
      }
    return looks
  }
  const level = Number(chain.map(outlineStated).findLast((stated) => stated !== undefined))
  return {
    looks: { ...base, ...statedOn(base) },
    outline: Number.isInteger(level) && level >= 1 && level <= 10 ? level : null,
    breaksPage: chain.some(
      (element) => childNamed(element, 'style:paragraph-properties')?.attributes['fo:break-before'] === 'page',
    ),
    statedOn,
  }
}

/** Built-in names are the same in every language; files that came from Word have no more than the name. */
const HEADING = /^Heading(?:_20_| )(\d{1,2})$/

const outlineStated = ({ attributes }: XmlElement): string | undefined =>
  attributes['style:default-outline-level'] ?? HEADING.exec(attributes['style:name'] ?? '')?.[1]

const GROUNDS = [
  'style:text-properties',
  'style:paragraph-properties',
  'style:table-cell-properties',
  'style:graphic-properties',
]

const groundsOf = (style: XmlElement): RunLooks => {
  for (const name of GROUNDS) {
    const ground = groundOf(childNamed(style, name))
    if (ground !== undefined) return { ground }
  }
  return {}
}

const isMarkedLevel = (list: XmlElement | undefined, level: number): boolean => {
  if (list === undefined) return true
  const style = elementsOf(list).find(
    ({ name, attributes }) => LIST_LEVELS.test(name) && attributes['text:level'] === String(level),
  )
  if (style === undefined) return false
  const { 'text:bullet-char': sign, 'style:num-format': format } = style.attributes
  if (style.name.endsWith('bullet')) return (sign ?? '').trim() !== ''
  return style.name.endsWith('image') || (format ?? '') !== ''
}

const pageSizeOf = (elements: readonly XmlElement[]): OdtStyles['pageSize'] => {
  for (const element of elements) {
    if (element.name !== 'style:page-layout') continue
    const properties = childNamed(element, 'style:page-layout-properties')?.attributes
    const width = lengthInPoints(properties?.['fo:page-width'])
    const height = lengthInPoints(properties?.['fo:page-height'])
    if (width !== undefined && height !== undefined) return { width, height }
  }
  return DEFAULT_PAGE
}
