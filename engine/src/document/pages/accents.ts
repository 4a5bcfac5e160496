import type { Ink } from './ink.ts'

/** Accents that stand as glyphs of their own in type set by TeX, and the marks that combine with a letter. */
const COMBINING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
}
const MARK = /^\p{M}$/u
/** An accent over a letter that has no dot for it. */
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' }
/** Ems by which an accent may be raised from the letter's baseline. */
const MAX_RAISE = 0.7

/** "Resum´e", set as accent over letter → "Resumé". Accents that stand over no letter stay as they are. */
export const joinAccents = (inks: readonly Ink[]): Ink[] => {
  const joined: Ink[] = []
  for (let index = 0; index < inks.length; index++) {
    const ink = inks[index]
    if (ink === undefined) continue
    const mark = COMBINING[ink.text] ?? (MARK.test(ink.text) ? ink.text : undefined)
    const [before, after] = [joined.at(-1), inks[index + 1]]
    if (mark !== undefined && after !== undefined && standsOver(ink, after)) {
      joined.push({ ...withMark(after, mark), spaceBefore: ink.spaceBefore || after.spaceBefore })
      index++
    } else if (mark !== undefined && before !== undefined && standsOver(ink, before)) {
      joined[joined.length - 1] = withMark(before, mark)
    } else joined.push(ink)
  }
  return joined
}

const standsOver = (accent: Ink, letter: Ink): boolean => {
  if (!/^\p{L}$/u.test(letter.text)) return false
  const middle = (accent.left + accent.right) / 2
  return (
    middle > letter.left &&
    middle < letter.right &&
    Math.abs(accent.baseline - letter.baseline) <= MAX_RAISE * letter.size
  )
}

const withMark = (letter: Ink, mark: string): Ink => ({
  ...letter,
  text: ((DOTLESS[letter.text] ?? letter.text) + mark).normalize('NFC'),
})
