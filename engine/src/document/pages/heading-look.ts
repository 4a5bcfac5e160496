import type { Fragment } from './fragments.ts'
import { median } from './geometry.ts'
import type { Ink } from './ink.ts'

/** Whether a fragment looks as this document's section headings do. */
export type HeadingLook = (fragment: Fragment) => boolean

const MAX_CHARACTERS = 34
const MIN_LETTERS = 3
/** What makes a look stand out, in shares of the body's size: capitals as much as type larger by a fifth. */
const CAPITALS = 0.2
const BOLD = 0.12
const COLORED = 0.06
/** A look that stands out less is the body's own. */
const MIN_PROMINENCE = 1.1
/** Share of the body's size from which type is larger to every eye. */
const LARGE = 1.15
/** Ems from one line to the next of a heading that takes two, at most. */
const ONE_TEXT = 2
const BOLD_WEIGHT = 600

interface Looks {
  readonly texts: Set<string>
  /** Times that it appears apart from the line before: the two lines of a name count once. */
  times: number
  last: { readonly page: number; readonly baseline: number }
  readonly prominence: number
}

/**
 * The look that stands out most among those that several short texts share: "EXPERIENCE", "EDUCATION". A name stands out
 * more, but alone. Where nothing stands out, no fragment is a heading.
 */
export const findHeadingLook = (pages: readonly (readonly Fragment[])[]): HeadingLook => {
  const body = bodyOf(pages.flat())
  const looks = new Map<string, Looks>()
  pages.forEach((fragments, page) => {
    for (const fragment of fragments) if (isShort(fragment)) addTo(looks, fragment, page, body)
  })
  const [best] = [...looks.entries()]
    .filter(([, { texts, times, prominence }]) => prominence >= MIN_PROMINENCE && texts.size > 1 && times > 1)
    .sort(([, a], [, b]) => b.prominence - a.prominence)
  return best === undefined ? () => false : (fragment) => isShort(fragment) && keyOf(fragment, body) === best[0]
}

const addTo = (looks: Map<string, Looks>, fragment: Fragment, page: number, body: Body): void => {
  const key = keyOf(fragment, body)
  const last = { page, baseline: fragment.baseline }
  const seen = looks.get(key)
  if (seen === undefined) {
    const prominence = prominenceOf(fragment, body)
    looks.set(key, { texts: new Set([textOf(fragment)]), times: 1, last, prominence })
    return
  }
  seen.texts.add(textOf(fragment))
  if (seen.last.page !== page || fragment.baseline - seen.last.baseline > ONE_TEXT * fragment.size) seen.times++
  seen.last = last
}

interface Body {
  readonly size: number
  readonly color: string
  readonly bold: boolean
}

/** How most of the letters look. */
const bodyOf = (fragments: readonly Fragment[]): Body => {
  const inks = fragments.flatMap((fragment) => fragment.inks)
  const counts = new Map<string, number>()
  for (const ink of inks) counts.set(colorOf(ink), (counts.get(colorOf(ink)) ?? 0) + 1)
  return {
    size: median(inks.map((ink) => ink.size)),
    color: [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    bold: median(inks.map((ink) => ink.glyph.weight)) >= BOLD_WEIGHT,
  }
}

const prominenceOf = (fragment: Fragment, body: Body): number => {
  const [ink] = fragment.inks
  if (ink === undefined || body.size <= 0) return 0
  return (
    fragment.size / body.size +
    (isCapitals(textOf(fragment)) ? CAPITALS : 0) +
    (ink.glyph.weight >= BOLD_WEIGHT && !body.bold ? BOLD : 0) +
    (colorOf(ink) === body.color ? 0 : COLORED)
  )
}

/** Few words without digits: no date, no sentence. */
const isShort = (fragment: Fragment): boolean => {
  if (fragment.inks.length > MAX_CHARACTERS) return false
  const text = textOf(fragment)
  return !/[\d@]/.test(text) && (text.match(/\p{L}/gu) ?? []).length >= Math.min(MIN_LETTERS, minLetters(text))
}

/** Ideographs say in two signs what takes a word elsewhere. */
const minLetters = (text: string): number => (/\p{Script=Han}|\p{Script=Hangul}/u.test(text) ? 2 : MIN_LETTERS)

/** Capitals tell looks apart only in type of the body's size: "Profile" and "CONTACT" may both be headings in large type. */
const keyOf = (fragment: Fragment, body: Body): string => {
  const [ink] = fragment.inks
  const capitals = fragment.size < LARGE * body.size && isCapitals(textOf(fragment))
  return ink === undefined
    ? ''
    : `${ink.glyph.font} ${fragment.size.toFixed(1)} ${ink.glyph.weight} ${colorOf(ink)} ${capitals}`
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

const textOf = (fragment: Fragment): string => fragment.inks.reduce((text, ink) => text + ink.text, '')

const colorOf = ({ glyph: { fill } }: Ink): string => `${fill.red} ${fill.green} ${fill.blue}`
