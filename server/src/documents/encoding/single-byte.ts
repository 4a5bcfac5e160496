import { ALPHABETS } from './alphabets.ts'

/** Typographic signs that every language uses between its words. */
const PUNCTUATION = new Set('\u00a0«»“”„‚‘’‹›–—…•·°§©®™€£')
/** Of the text, so that a file of 5 MB is judged in no time. */
const SAMPLE = 64 * 1024
const LETTER = /\p{L}/u
const ASCII_LETTER = /[A-Za-z]/

/** What one character says about the encoding: a letter of the language is right, a sign inside a word is wrong. */
const POINTS = {
  letter: 1,
  common: 1.4,
  uncommon: 0.6,
  alone: 0,
  /** Two scripts in one word, a capital after a small letter. */
  mixed: -1.5,
  foreign: -2,
  punctuation: 0.3,
  sign: -0.5,
  signInWord: -2,
  control: -10,
}

export interface SingleByteGuess {
  readonly encoding: string
  /** Points per character beyond ASCII: 1 and more is sure, below 0 is nonsense. */
  readonly score: number
}

/** The encoding of one byte per character whose characters make the best words; windows-1252 where nothing tells. */
export const guessSingleByte = (bytes: Uint8Array): SingleByteGuess => {
  const sample = bytes.subarray(0, SAMPLE)
  let best: SingleByteGuess = { encoding: 'windows-1252', score: -Infinity }
  const contexts = new Map<string, Context[]>()
  for (const { letters, encodings, common = '' } of ALPHABETS) {
    const alphabet: Letters = {
      all: new Set(letters + letters.toUpperCase()),
      common: new Set(common + common.toUpperCase()),
      isLatin: common === '',
    }
    for (const encoding of encodings) {
      const found = contexts.get(encoding) ?? contextsIn(new TextDecoder(encoding).decode(sample))
      contexts.set(encoding, found)
      const score = found.reduce((sum, each) => sum + pointsOf(each, alphabet), 0) / Math.max(1, found.length)
      if (score > best.score + 1e-9) best = { encoding, score }
    }
  }
  return best
}

/** A character beyond ASCII and its neighbours. */
interface Context {
  readonly before: string
  readonly sign: string
  readonly after: string
}

const contextsIn = (text: string): Context[] =>
  [...text.matchAll(/[^\0-\x7f]/g)].map(({ 0: sign, index }) => ({
    before: text[index - 1] ?? ' ',
    sign,
    after: text[index + 1] ?? ' ',
  }))

interface Letters {
  readonly all: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly isLatin: boolean
}

const pointsOf = (context: Context, letters: Letters): number => {
  const { before, sign, after } = context
  if (letters.all.has(sign)) return letters.isLatin ? pointsOfLatin(context) : pointsOfOther(context, letters)
  if (sign <= '\u009f' || sign === '\ufffd') return POINTS.control
  if (LETTER.test(sign)) return POINTS.foreign
  if (LETTER.test(before) && LETTER.test(after) && sign !== '’' && sign !== '·') return POINTS.signInWord
  return PUNCTUATION.has(sign) ? POINTS.punctuation : POINTS.sign
}

const pointsOfLatin = ({ before, sign }: Context): number =>
  isLower(before) && isUpper(sign) ? POINTS.mixed : POINTS.letter

const pointsOfOther = ({ before, sign, after }: Context, { common }: Letters): number => {
  if (ASCII_LETTER.test(before) || ASCII_LETTER.test(after) || (isLower(before) && isUpper(sign))) return POINTS.mixed
  if (!LETTER.test(before) && !LETTER.test(after)) return POINTS.alone
  return common.has(sign) ? POINTS.common : POINTS.uncommon
}

const isLower = (sign: string): boolean => sign !== sign.toUpperCase()
const isUpper = (sign: string): boolean => sign !== sign.toLowerCase()
