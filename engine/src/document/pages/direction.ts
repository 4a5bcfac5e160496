import type { Fragment } from './fragments.ts'
import type { Ink } from './ink.ts'
import { isRightToLeft } from './right-to-left.ts'

const LETTER = /\p{L}/u

/** Whether most letters of a page run from right to left: its columns are then read from the right, too. */
export const runsLeftwards = (fragments: readonly Fragment[]): boolean => {
  let [leftwards, letters] = [0, 0]
  for (const { inks } of fragments)
    for (const { text } of inks) {
      if (!LETTER.test(text)) continue
      letters++
      if (isRightToLeft(text)) leftwards++
    }
  return leftwards > 0.5 * letters
}

/** The fragment as in a mirror; twice is the fragment again. Its inks keep their boxes on the page. */
export const mirror = (fragment: Fragment): Fragment => ({
  ...fragment,
  inks: fragment.inks.map((ink) => ({ ...ink, left: -ink.right, right: -ink.left })),
  left: -fragment.right,
  right: -fragment.left,
})

type Direction = 'left' | 'right' | 'number' | null

/** An ink with what separates it from the ink before it, as it is written. */
interface Written {
  readonly ink: Ink
  readonly before: '' | ' ' | '\t'
}

/**
 * A row as painted, from left to right → as read. Names in Arabic or Hebrew run leftwards, numbers and Latin words in
 * them rightwards; the row's own direction is that of most of its letters. (After the reordering rules of UAX 9, backwards.)
 */
export const toReadingDirection = <T extends Written>(row: readonly T[]): T[] => {
  if (!row.some(({ ink }) => isRightToLeft(ink.text))) return [...row]
  const letters = row.filter(({ ink }) => LETTER.test(ink.text))
  const base = letters.filter(({ ink }) => isRightToLeft(ink.text)).length * 2 >= letters.length ? 'left' : 'right'
  const runs = runsOf(row, base)
  const ordered = base === 'left' ? [...runs].reverse() : runs
  return closeBrackets(
    ordered.flatMap((run, index) => {
      const read = run.leftwards ? readLeftwards(run.row) : [...run.row]
      const gap = gapBetween(run, ordered[index - 1])
      return read.map((each, at) => {
        if (at > 0) return each
        return { ...each, before: index === 0 ? '' : gap === '' && each.ink.spaceBefore ? ' ' : gap }
      })
    }),
  )
}

const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
]

/** Readers of PDF turn some brackets of leftward text round and leave others; in pairs, every second one closes. */
const closeBrackets = <T extends Written>(row: readonly T[]): T[] => {
  const fixed = [...row]
  for (const [open, close] of BRACKETS) {
    const at = row.flatMap(({ ink }, index) => (ink.text === open || ink.text === close ? [index] : []))
    if (at.length % 2 !== 0) continue
    at.forEach((index, order) => {
      const each = fixed[index]
      if (each !== undefined) fixed[index] = { ...each, ink: { ...each.ink, text: order % 2 === 0 ? open : close } }
    })
  }
  return fixed
}

interface Run<T> {
  readonly leftwards: boolean
  /** Of the row, as painted. */
  readonly from: number
  readonly row: readonly T[]
}

/** The white between two runs stands before the one that is painted further right. */
const gapBetween = <T extends Written>(run: Run<T>, other: Run<T> | undefined): Written['before'] => {
  const right = other === undefined || run.from > other.from ? run : other
  return right.row[0]?.before ?? ''
}

const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}]/u

/**
 * A row of leftward letters in the order in which they are read. Where the file has spaces, they tell the words apart:
 * widths of Arabic letters, which join and change their forms, are often wrong, and so is the white between them.
 */
const readLeftwards = <T extends Written>(row: readonly T[]): T[] => {
  const hasSpaces = row.some(({ ink }) => ink.spaceBefore)
  const gaps = row.map(({ before }) => before)
  return [...row].reverse().map((each, index) => {
    const gap = gaps[row.length - index] ?? ''
    const isTold = !hasSpaces || gap === '\t' || !JOINING.test(each.ink.text)
    return {
      ...each,
      before: isTold ? (gap === '' && each.ink.spaceBefore ? ' ' : gap) : each.ink.spaceBefore ? ' ' : '',
    }
  })
}

/** Neighbours of one direction; signs between two of a kind go with them, others with the row's own direction. */
const runsOf = <T extends Written>(row: readonly T[], base: 'left' | 'right'): Run<T>[] => {
  const directions = resolve(
    row.map(({ ink }) => directionOf(ink.text)),
    row,
    base,
  )
  const runs: { leftwards: boolean; from: number; row: T[] }[] = []
  row.forEach((each, index) => {
    const leftwards = directions[index] === 'left'
    const last = runs.at(-1)
    const isNewNumber = base === 'left' && directions[index] === 'number' && each.before !== ''
    if (last !== undefined && last.leftwards === leftwards && !isNewNumber) last.row.push(each)
    else runs.push({ leftwards, from: index, row: [each] })
  })
  return runs
}

const directionOf = (text: string): Direction => {
  if (/\p{N}/u.test(text)) return 'number'
  return LETTER.test(text) ? (isRightToLeft(text) ? 'left' : 'right') : null
}

const resolve = <T extends Written>(
  directions: readonly Direction[],
  row: readonly T[],
  base: 'left' | 'right',
): Exclude<Direction, null>[] =>
  directions.map((direction, index) => {
    if (direction !== null) return direction
    const before = directions.slice(0, index).findLast((each) => each !== null)
    const after = directions.slice(index + 1).find((each) => each !== null)
    const isInNumber =
      before === 'number' &&
      after === 'number' &&
      row[index]?.before === '' &&
      row[index + 1]?.before === '' &&
      !fallsAt(row, index)
    const isUnit =
      directions[index - 1] === 'number' && row[index]?.before === '' && /[%‰°€$£]/u.test(row[index]?.ink.text ?? '')
    if (isInNumber || isUnit || (after === 'number' && /[+#$€£]/u.test(row[index]?.ink.text ?? ''))) return 'number'
    if (before === after && before !== undefined && before !== 'number') return before
    return base
  })

const YEAR = /(?:19|20)\d\d/u
/** Signs and digits of "06/2014–". */
const MAX_DATE = 8

/** Whether a dash stands between years of which the left one is later: "2018–2015" in leftward text is read from the right. */
const fallsAt = (row: readonly Written[], index: number): boolean => {
  if (!/^[-‐–—]$/u.test(row[index]?.ink.text ?? '')) return false
  const yearIn = (from: number, to: number): string | undefined =>
    YEAR.exec(
      row
        .slice(Math.max(0, from), to)
        .map(({ ink, before }) => before + ink.text)
        .join(''),
    )?.[0]
  const [left, right] = [yearIn(index - MAX_DATE, index), yearIn(index + 1, index + MAX_DATE)]
  return left !== undefined && right !== undefined && left > right
}
