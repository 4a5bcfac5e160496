import type { Page } from '../types.ts'
import type { Fragment } from './fragments.ts'
import { greatest } from './geometry.ts'

/** Shares of the page's height: running heads stand above the first, feet below the second. */
const HEAD = 0.1
const FOOT = 0.85
/** Points by which the same line may stand higher or lower on another page. */
const SAME_PLACE = 2
/** Ems of white above a page number that stands alone at the foot. */
const APART = 1.2
/** Ems by which the words of one line may differ in level. */
const LEVEL = 0.3
const MAX_CHARACTERS = 90

/** "3", "- 3 -", "2/4", "Page 2 of 4", "Jane Doe – Seite 2 von 4", "第 2 页"; read without its spaces. */
const PAGE_NUMBER =
  /^(?:[-–—|]?\d{1,3}[-–—|]?|\d{1,2}(?:\/|of|von|de|di|sur|van)\d{1,2}|.{0,60}?(?:page|seite|p[aá]gina|pagina|blad|sida|side|strona|第)[-–—:.]?\d{1,3}(?:(?:\/|of|von|de|di|sur|van|av|af|z)\d{1,3})?(?:页|頁|ページ)?)$/iu

type PageSize = Pick<Page, 'height'>

/** Texts of several pages → for each page, the fragments of running heads, feet and page numbers, which are read last. */
export const findFurniture = (
  pages: readonly { readonly size: PageSize; readonly fragments: readonly Fragment[] }[],
): ReadonlySet<Fragment>[] => {
  const seen = new Map<string, { page: number; baseline: number }[]>()
  pages.forEach(({ size, fragments }, page) => {
    for (const fragment of fragments) {
      const key = keyOf(fragment, size)
      if (key !== null) seen.set(key, [...(seen.get(key) ?? []), { page, baseline: fragment.baseline }])
    }
  })
  return pages.map(({ size, fragments }, page) => {
    const repeats = (fragment: Fragment): boolean => {
      const key = keyOf(fragment, size)
      // The head of the first page is the resume's own, even where later pages repeat it.
      if (key === null || (page === 0 && key.startsWith('head'))) return false
      return (seen.get(key) ?? []).some(
        (other) => other.page !== page && Math.abs(other.baseline - fragment.baseline) <= SAME_PLACE,
      )
    }
    return new Set([...fragments.filter(repeats), ...pageNumberOf(fragments, size)])
  })
}

/** Words with their digits blotted out, by place; `null` for what stands in the midst of a page. */
const keyOf = (fragment: Fragment, { height }: PageSize): string | null => {
  const place = fragment.baseline < HEAD * height ? 'head' : fragment.baseline > FOOT * height ? 'foot' : null
  if (place === null || fragment.inks.length > MAX_CHARACTERS) return null
  return `${place} ${textOf(fragment).replace(/\d/g, '#')}`
}

/** The lowest line of the page where it is nothing but a page number. */
const pageNumberOf = (fragments: readonly Fragment[], { height }: PageSize): readonly Fragment[] => {
  const lowest = fragments.reduce<Fragment | null>(
    (low, each) => (low === null || each.baseline > low.baseline ? each : low),
    null,
  )
  if (lowest === null || lowest.baseline <= FOOT * height) return []
  const isInLine = (each: Fragment): boolean => lowest.baseline - each.baseline <= LEVEL * lowest.size
  const line = fragments.filter(isInLine)
  const above = greatest(fragments.filter((each) => !isInLine(each)).map((each) => each.baseline))
  const text = line.sort((a, b) => a.left - b.left).reduce((all, each) => all + textOf(each), '')
  const isAlone = lowest.baseline - above >= APART * lowest.size
  return isAlone && text.length <= MAX_CHARACTERS && PAGE_NUMBER.test(text) ? line : []
}

const textOf = (fragment: Fragment): string => fragment.inks.reduce((text, ink) => text + ink.text, '')
