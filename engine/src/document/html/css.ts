import type { XmlElement } from '../xml.ts'

/** Property → value, both in lower case; `!important` is dropped. */
export type Declarations = ReadonlyMap<string, string>

interface Compound {
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
}

interface Rule {
  /** The last one is the element's, those before it are around it in this order. */
  readonly compounds: readonly Compound[]
  readonly weight: number
  readonly order: number
  readonly declarations: Declarations
}

export interface StyleSheet {
  /** Declarations that apply, weakest first. `ancestors`: nearest first. */
  declarationsFor(element: XmlElement, ancestors: () => readonly XmlElement[]): readonly Declarations[]
  /** A background may be painted by a rule that is not understood: then no ground is certain. */
  readonly mayPaint: boolean
}

/** A resume has some dozens of rules; a site's whole style sheet has thousands, of which these decide nothing. */
const MAX_RULES = 3_000
const MAX_RULES_PER_NAME = 40
/** `div.name#id`, each part optional. */
const COMPOUND = /^([a-z][a-z0-9]{0,19}|\*)?((?:[.#][\w-]{1,60}){0,8})$/i

export const readStyleSheet = (css: string): StyleSheet => {
  const byName = new Map<string, Rule[]>()
  let mayPaint = false
  let count = 0
  for (const { selectors, body, nested } of blocksOf(withoutComments(css))) {
    const paints = body.includes('background')
    if (nested || count >= MAX_RULES) {
      mayPaint ||= paints
      continue
    }
    const declarations = readDeclarations(body)
    for (const selector of selectors.split(',')) {
      const compounds = readSelector(selector)
      if (compounds === null) mayPaint ||= paints
      else addRule(byName, { compounds, weight: weightOf(compounds), order: count++, declarations })
    }
  }
  return { mayPaint, declarationsFor: (element, ancestors) => applying(byName, element, ancestors) }
}

const withoutComments = (css: string): string =>
  css
    .split('/*')
    .map((part, index) =>
      index === 0 ? part : part.slice(part.indexOf('*/') < 0 ? part.length : part.indexOf('*/') + 2),
    )
    .join(' ')

interface CssBlock {
  readonly selectors: string
  readonly body: string
  /** Inside `@media` and its like: whether it applies is not known. */
  readonly nested: boolean
}

const blocksOf = (css: string): CssBlock[] => {
  const blocks: CssBlock[] = []
  const open: string[] = []
  let from = 0
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    const text = css.slice(from, index)
    if (sign === ';' && open.length > 0) continue
    from = index + 1
    if (sign === '{') open.push(text.trim())
    if (sign !== '}') continue
    const selectors = open.pop() ?? ''
    const nested = open.some((outer) => !/^@media (?:screen|all)$/i.test(outer))
    if (!selectors.startsWith('@')) blocks.push({ selectors, body: text, nested })
  }
  return blocks
}

const readSelector = (selector: string): Compound[] | null => {
  const words = selector.trim().replaceAll('>', ' ').split(/\s+/)
  const compounds = words.map(readCompound)
  return compounds.every((compound) => compound !== null) ? compounds : null
}

const readCompound = (word: string): Compound | null => {
  const [whole, tag, marks] = COMPOUND.exec(word) ?? []
  if (whole === undefined || whole === '') return null
  const names = marks?.match(/[.#][\w-]+/g) ?? []
  return {
    tag: tag === undefined || tag === '*' ? null : tag.toLowerCase(),
    id: names.find((name) => name.startsWith('#'))?.slice(1) ?? null,
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  }
}

const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce(
    (sum, { tag, id, classes }) => sum + (id === null ? 0 : 10_000) + classes.length * 100 + (tag === null ? 0 : 1),
    0,
  )

const addRule = (byName: Map<string, Rule[]>, rule: Rule): void => {
  const last = rule.compounds.at(-1)
  const name =
    last?.id != null ? `#${last.id}` : last?.classes[0] !== undefined ? `.${last.classes[0]}` : (last?.tag ?? '*')
  const rules = byName.get(name) ?? []
  if (rules.length < MAX_RULES_PER_NAME) rules.push(rule)
  byName.set(name, rules)
}

const split = new WeakMap<XmlElement, readonly string[]>()

/** Asked for again and again: by every rule, for every element inside. */
const classesOf = (element: XmlElement): readonly string[] => {
  const known = split.get(element)
  if (known !== undefined) return known
  const classes = (element.attributes['class'] ?? '').split(/\s+/, 20)
  split.set(element, classes)
  return classes
}

const applying = (
  byName: ReadonlyMap<string, readonly Rule[]>,
  element: XmlElement,
  ancestors: () => readonly XmlElement[],
): Declarations[] => {
  if (byName.size === 0) return []
  const names = [
    '*',
    element.name,
    ...classesOf(element).map((name) => `.${name}`),
    `#${element.attributes['id'] ?? ''}`,
  ]
  const rules = [...new Set(names)].flatMap((name) => byName.get(name) ?? [])
  return rules
    .filter((rule) => matches(rule.compounds, element, ancestors))
    .sort((a, b) => a.weight - b.weight || a.order - b.order)
    .map((rule) => rule.declarations)
}

const matches = (
  compounds: readonly Compound[],
  element: XmlElement,
  ancestors: () => readonly XmlElement[],
): boolean => {
  const last = compounds.at(-1)
  if (last === undefined || !isOf(element, last)) return false
  if (compounds.length === 1) return true
  const outer = compounds.slice(0, -1)
  for (const ancestor of ancestors()) {
    const next = outer.at(-1)
    if (next === undefined) return true
    if (isOf(ancestor, next)) outer.pop()
  }
  return outer.length === 0
}

const isOf = (element: XmlElement, { tag, id, classes }: Compound): boolean => {
  if (tag !== null && element.name !== tag) return false
  if (id !== null && element.attributes['id'] !== id) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every((name) => own.includes(name))
}

/** `color: red; font-size: 12px` → its declarations. */
export const readDeclarations = (text: string): Declarations => {
  const found = new Map<string, string>()
  for (const declaration of splitOutsideParentheses(text)) {
    const colon = declaration.indexOf(':')
    if (colon <= 0) continue
    const value = declaration.slice(colon + 1).replace(/!\s{0,9}important/i, '')
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return found
}

/** A semicolon in `url(data:image/png;base64,…)` parts nothing. */
const splitOutsideParentheses = (text: string): string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index } of text.matchAll(/[();]/g)) {
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(text.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, text.slice(from)]
}
