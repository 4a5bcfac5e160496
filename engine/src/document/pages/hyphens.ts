import { COMPOUND_HEADS, COMPOUND_TAILS } from './compound-words.ts'
import type { Ink } from './ink.ts'
import { writeRow } from './row-text.ts'

/** What is to become one line of the document, its inks from left to right. */
export interface PrintedLine {
  readonly inks: readonly Ink[]
  readonly bulleted: boolean
}

/** Letters that stand on each side of a hyphen at least: "re-/launch" is cut, "e-/mail" is written so. */
const MIN_LETTERS = 2
/** Ems by which the next line of a paragraph may stand in or out. */
const MAX_INDENT = 3
/** Points: letters taken over from the next line stand behind each other in as good as no room. */
const THIN = 0.01

/**
 * Lines of one block → the same, with every word that was cut at the end of a line standing whole where it begins:
 * "develop-" over "ment of" becomes "development" over "of". Hyphens of compounds ("well-known") stay, and so do their lines.
 */
export const closeHyphens = (lines: readonly PrintedLine[], words: ReadonlySet<string>): PrintedLine[] => {
  const closed: PrintedLine[] = []
  for (const line of lines) {
    const above = closed.at(-1)
    const taken = above === undefined ? 0 : lettersToTake(above, line, words)
    if (above === undefined || taken === 0) {
      closed.push(line)
      continue
    }
    closed[closed.length - 1] = {
      ...above,
      inks: [...above.inks.slice(0, -1), ...behind(above, line.inks.slice(0, taken))],
    }
    const rest = line.inks.slice(taken)
    if (rest.length > 0) closed.push({ ...line, inks: rest })
  }
  return closed
}

const isHyphen = (ink: Ink | undefined): boolean => ink?.text === '-' || ink?.text === '‐'

/** How many inks of a line belong to the word that the line above ends with; 0 when its hyphen is to stay. */
const lettersToTake = (above: PrintedLine, line: PrintedLine, words: ReadonlySet<string>): number => {
  const [last, first] = [above.inks.at(-1), line.inks[0]]
  if (!isHyphen(last) || last === undefined || first === undefined || line.bulleted || above.inks === line.inks)
    return 0
  const start = cellStart(above.inks)
  if (start === undefined || first.left - start.left > MAX_INDENT * first.size || first.baseline <= last.baseline)
    return 0
  const written = writeRow(line.inks)
  const end = written.findIndex(({ before }, index) => index > 0 && before !== '')
  const tail = textOf(line.inks.slice(0, end < 0 ? line.inks.length : end))
  const head = lastWordOf(above.inks.slice(0, -1))
  const letters = /^(?:\p{Ll}+|\p{Lu}+)/u.exec(tail)?.[0] ?? ''
  const isWord =
    /^[.,;:!?)]*$/u.test(tail.slice(letters.length)) &&
    (/^\p{L}?\p{Ll}+$/u.test(head) ? /^\p{Ll}/u.test(letters) : /^\p{Lu}+$/u.test(head + letters))
  if (!isWord || head.length < MIN_LETTERS || letters.length < MIN_LETTERS || !isCut(head, letters, words)) return 0
  return end < 0 ? line.inks.length : end
}

/** Where the last cell of a line begins: beside a date in the margin, prose goes on under its own first line. */
const cellStart = (inks: readonly Ink[]): Ink | undefined =>
  inks[
    Math.max(
      0,
      writeRow(inks).findLastIndex(({ before }) => before === '\t'),
    )
  ]

const isCut = (head: string, tail: string, words: ReadonlySet<string>): boolean => {
  const start = head.toLowerCase()
  if (words.has(`${start}-${tail}`)) return false
  if (words.has(`${start}${tail}`)) return true
  return !COMPOUND_HEADS.has(start) && !COMPOUND_TAILS.has(tail) && !(words.has(start) && words.has(tail))
}

const textOf = (inks: readonly Ink[]): string => inks.reduce((text, ink) => text + ink.text, '')

const lastWordOf = (inks: readonly Ink[]): string => {
  const written = writeRow(inks)
  const start = written.findLastIndex(({ before }) => before !== '')
  return textOf(inks.slice(Math.max(0, start)))
}

/** The letters set behind the line above; their boxes stay where they are printed. */
const behind = ({ inks }: PrintedLine, taken: readonly Ink[]): Ink[] => {
  const last = inks.at(-2) ?? inks.at(-1)
  if (last === undefined) return [...taken]
  return taken.map((ink, index) => ({
    ...ink,
    left: last.right + index * THIN,
    right: last.right + (index + 1) * THIN,
    baseline: last.baseline,
    spaceBefore: false,
    cell: false,
    moved: true,
  }))
}

/** Every word of some lines, in small letters, compounds with their hyphens; none unless a line ends with a hyphen. */
export const wordsOf = (lines: readonly PrintedLine[]): ReadonlySet<string> => {
  const words = new Set<string>()
  if (!lines.some(({ inks }) => isHyphen(inks.at(-1)))) return words
  for (const { inks } of lines) {
    const text = writeRow(inks).reduce((line, { ink, before }) => line + before + ink.text, '')
    // "well-known", and "develop-" where a line ends, which is no word yet.
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*-?/gu)) if (!word.endsWith('-')) words.add(word)
  }
  return words
}
