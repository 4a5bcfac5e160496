/*
 * All that this page shows of a resume or a job is made here, as text nodes: a quote is never read as HTML.
 */

export type Child = Node | string | null

type Attributes = Readonly<Record<string, string | number | boolean>>

/** `make('p', { class: 'hint' }, 'Nothing yet')`; an attribute that is false is left out. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value))
  element.append(...children.filter((child) => child !== null))
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

export const makeSvg = (
  tag: 'svg' | 'circle',
  attributes: Attributes,
  ...children: readonly SVGElement[]
): SVGElement => {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(...children)
  return element
}

/** The element of index.html with that id. */
export const find = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`index.html has no ${type.name} #${id}.`)
}

/** A length of a bar, 0–1. Styles are set through the object model: the page's policy refuses style attributes. */
export const bar = (share: number, tone: string): HTMLElement => {
  const fill = make('span')
  fill.style.setProperty('inline-size', `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`)
  return make('span', { class: `bar ${tone}`, 'aria-hidden': 'true' }, fill)
}
