import type { Glyph } from '@zodie/engine'

/** Points: layers are set by eye and by other programs' measures of a font. */
const REACH = 3
/** Share of letters that must be the same for two readings of one printed word; scanners differ in a letter or two. */
const SAME = 0.5
/** Words this long are not found elsewhere on the page by chance: a layer may be out of place as a whole. */
const LONG = 4

interface LayerWord {
  readonly glyphs: readonly Glyph[]
  readonly letters: string
}

/**
 * Glyphs of those words in an invisible layer that the picture does not show. `aligned`: both have the same coordinates.
 * Scanners lay such a layer over the picture so that it can be searched; a cheat writes what the picture does not say.
 */
export const unconfirmed = (layer: readonly Glyph[], printed: readonly Glyph[], aligned: boolean): Glyph[] => {
  const said = new Set(wordsOf(printed).map(({ letters }) => letters))
  const words = wordsOf(layer)
  const shown = words.map(
    ({ glyphs, letters }) =>
      letters === '' ||
      (letters.length >= LONG && said.has(letters)) ||
      (aligned && isAlike(letters, lettersOf(printed.filter(isNear(glyphs))))),
  )
  // "for" stands on every page: it goes with the words around it.
  const isBesideShown = (index: number) => shown[index - 1] === true || shown[index + 1] === true
  return words
    .filter(({ letters }, index) => shown[index] !== true && !(said.has(letters) && isBesideShown(index)))
    .flatMap(({ glyphs }) => glyphs)
}

const wordsOf = (glyphs: readonly Glyph[]): LayerWord[] => {
  const words: Glyph[][] = []
  let word: Glyph[] = []
  for (const glyph of glyphs) {
    const last = word.at(-1)
    const apart = last !== undefined && Math.abs(last.baseline - glyph.baseline) > 0.5 * glyph.size
    if (glyph.text.trim() === '' || apart) {
      words.push(word)
      word = []
    }
    word.push(glyph)
  }
  return [...words, word]
    .map((each) => ({ glyphs: each, letters: lettersOf(each) }))
    .filter(({ glyphs: [first] }) => first)
}

const lettersOf = (glyphs: readonly Glyph[]): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const isNear = (word: readonly Glyph[]): ((glyph: Glyph) => boolean) => {
  // A "word" may be a whole page without a space: too many for the arguments of one call, and for a second look at each.
  const left = word.reduce((least, { box }) => Math.min(least, box.x), Number.POSITIVE_INFINITY)
  const right = word.reduce((most, { box }) => Math.max(most, box.x + box.width), Number.NEGATIVE_INFINITY)
  const [first] = word
  const bottom = first?.baseline ?? 0
  return ({ box, baseline, size }) => {
    const x = box.x + box.width / 2
    const middle = baseline - 0.3 * size
    const top = Math.min(first?.box.y ?? 0, bottom - size)
    return x >= left - REACH && x <= right + REACH && middle >= top - REACH && middle <= bottom + REACH
  }
}

/** At least half of the longer word's letters are in the other, in order. */
const isAlike = (a: string, b: string): boolean =>
  b !== '' && commonLetters(a.slice(0, 64), b.slice(0, 64)) >= SAME * Math.min(64, Math.max(a.length, b.length))

/** Length of the longest common subsequence. */
const commonLetters = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const letter of a) {
    const next = [0]
    for (let index = 1; index <= b.length; index++)
      next.push(b[index - 1] === letter ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}
