import makeBidi, { type Bidi } from 'bidi-js'

// Its types describe another module system than its package file: what arrives is the function itself.
const bidi = (makeBidi as unknown as () => Bidi)()
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Whether a text as a whole is read from the right: after its first letter that has a direction (UAX #9, P2). */
export const isRightToLeft = (text: string): boolean =>
  hasRightToLeft(text) && bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1

/**
 * The words of a line from left to right as they are seen (UAX #9), each of one direction; within one that runs from the
 * right the letters keep their order, because whoever draws it turns them (and joins them, in Arabic).
 */
export const visualWords = (line: string, base: 'ltr' | 'rtl'): readonly string[] => {
  const embedding = bidi.getEmbeddingLevels(line, base)
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels)
  const words: { text: string; level: number }[] = []
  let last = -2
  for (const at of bidi.getReorderedIndices(line, embedding)) {
    const level = embedding.levels[at] ?? 0
    const sign = mirrored.get(at) ?? line[at] ?? ''
    const step = level % 2 === 0 ? 1 : -1
    const word = words.at(-1)
    const goesOn =
      word !== undefined && word.level === level && at === last + step && (sign === ' ') === word.text.startsWith(' ')
    if (!goesOn) words.push({ text: sign, level })
    else word.text = step === 1 ? word.text + sign : sign + word.text
    last = at
  }
  return words.map(({ text }) => text)
}
