import type { Fragment } from './fragments.ts'
import type { Ink } from './ink.ts'

/** Scripts written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}]/u
const LETTER = /\p{L}/u

const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text) && LETTER.test(text)

/** Whether most letters of a page run from right to left: its columns are then read from the right, too. */
export const runsLeftwards = (fragments: readonly Fragment[]): boolean => {
  let [leftwards, letters] = [0, 0]
  for (const { inks } of fragments)
    for (const { text } of inks) {
      if (!LETTER.test(text)) continue
      letters++
      if (RIGHT_TO_LEFT.test(text)) leftwards++
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
  return ordered.flatMap((run, index) => {
    const read = run.leftwards ? readLeftwards(run.row) : [...run.row]
    const gap = index === 0 ? '' : gapBetween(run, ordered[index - 1])
    return read.map((each, at) => (at === 0 ? { ...each, before: gap } : each))
  })
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

const readLeftwards = <T extends Written>(row: readonly T[]): T[] =>
  row.map((_, index) => {
    const at = row.length - 1 - index
    const [here, next] = [row[at], row[at + 1]]
    // Indexes of the list itself: there is always an element.
    return { ...(here as T), before: next?.before ?? '' }
  })

/** Neighbours of one direction; signs between two of a kind go with them, others with the row's own direction. */
const runsOf = <T extends Written>(row: readonly T[], base: 'left' | 'right'): Run<T>[] => {
  const directions = resolve(row.map(({ ink }) => directionOf(ink.text)), row, base)
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
    const isInNumber = before === 'number' && after === 'number' && row[index]?.before === '' && row[index + 1]?.before === ''
    if (isInNumber || (after === 'number' && /[+#$€£]/u.test(row[index]?.ink.text ?? ''))) return 'number'
    if (before === after && before !== undefined && before !== 'number') return before
    return base
  })
