/** A word of a text, as it is looked up. */
export interface Word {
  /** Folded: lower case, no accents; `&` reads "and"; a sign that belongs to it is kept ("c++", ".net"). */
  readonly folded: string
  /** Half-open range in the text. */
  readonly start: number
  readonly end: number
}

// Chinese and Japanese write no spaces: each of their characters is a word, so that "精通Java开发" still shows "Java".
const WORD =
  /&|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]][[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]*/gv

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const UNSEEN_OR_MARK = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu
// Letters that Unicode does not take apart into a base letter and a mark.
const UNDIVIDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Lower case without accents or invisible characters: "Réseaux" → "reseaux". */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test for plain ASCII, which most words are
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNSEEN_OR_MARK, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => UNDIVIDED[letter] ?? letter)
}

/**
 * The words of a text in order. A sign is part of the word beside it only if `isKnown` says that it makes a known one
 * ("C++", "F#", ".NET"), so that "5+", "Java+" and "end.next" stay what they are.
 */
export function splitWords(text: string, isKnown: (folded: string) => boolean): Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const raw = found[0]
    if (raw === '&') words.push({ folded: 'and', start: found.index, end: found.index + 1 })
    else words.push(withSigns(text, { folded: fold(raw), start: found.index, end: found.index + raw.length }, isKnown))
  }
  return words
}

function withSigns(text: string, word: Word, isKnown: (folded: string) => boolean): Word {
  const sign = signAfter(text, word.end)
  if (sign !== '' && isKnown(word.folded + sign)) {
    return { folded: word.folded + sign, start: word.start, end: word.end + sign.length }
  }
  if (hasOwnDot(text, word.start) && isKnown(`.${word.folded}`)) {
    return { folded: `.${word.folded}`, start: word.start - 1, end: word.end }
  }
  return word
}

/** "++" before anything ("C++17"); "+" and "#" only where no letter or digit follows ("C#", not "room#5"). */
function signAfter(text: string, at: number): string {
  const sign = text[at]
  if (sign === '+' && text[at + 1] === '+') return '++'
  if (sign !== '+' && sign !== '#') return ''
  return LETTER_OR_DIGIT.test(text[at + 1] ?? '') ? '' : sign
}

function hasOwnDot(text: string, start: number): boolean {
  return text[start - 1] === '.' && !/[\p{L}\p{N}.]/u.test(text[start - 2] ?? '')
}

/** British and American forms of one word, by a part of it. Either may stand in the lexicon and in a text. */
const BRITISH_AMERICAN: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ise', 'ize'],
  ['lysing', 'lyzing'],
  ['lyse', 'lyze'],
  ['our', 'or'],
  ['elling', 'eling'],
  ['elled', 'eled'],
  ['eller', 'eler'],
  ['alling', 'aling'],
  ['ellery', 'elry'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['metre', 'meter'],
  ['programme', 'program'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['licencing', 'licensing'],
  ['paed', 'ped'],
  ['anaes', 'anes'],
  ['haem', 'hem'],
  ['gynae', 'gyne'],
  ['oesoph', 'esoph'],
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['grey', 'gray'],
  ['storey', 'story'],
  ['tyre', 'tire'],
  ['sulph', 'sulf'],
  ['artefact', 'artifact'],
  ['judgement', 'judgment'],
  ['jewellery', 'jewelry'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['manoeuv', 'maneuv'],
  ['palletis', 'palletiz'],
]

const HAS_TWO_FORMS = new RegExp(BRITISH_AMERICAN.flat().join('|'))

/** The other forms of a folded word; most words have none. "organisation" → ["organization"]. */
export function otherForms(word: string): string[] {
  if (word.length < 4 || !HAS_TWO_FORMS.test(word)) return []
  const forms: string[] = []
  for (const [british, american] of BRITISH_AMERICAN) {
    if (word.includes(british)) forms.push(word.replace(british, american))
    if (word.includes(american)) forms.push(word.replace(american, british))
  }
  return forms.filter((form) => form !== word)
}
