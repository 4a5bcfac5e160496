import { detect } from 'tinyld'

/** Fewer letters than this say too little: names and addresses look like any language. */
const MIN_LETTERS = 40
/** More text than this does not make the guess better, only slower. */
const MAX_CHARACTERS = 4_000
/** Characters that vote at most: enough for six sentences. */
const MAX_VOTING = 700
/** Characters of one line that vote. */
const MAX_LINE = 120
/** A language with so many characters of votes, and so many times those of all others together, has won. */
const ENOUGH = 200
const CLEAR = 2
/** Words in a line before it may vote: shorter lines are names, titles and tools. */
const MIN_WORDS = 4

/**
 * Writing systems and the languages among which the detector may choose; it finds Hindi in English text when it may.
 * Where only one language is named, the script decides. A row applies when its script has the most letters.
 */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\p{Script=Latin}/u,
    'en es fr de it pt nl da no sv fi is pl cs sk hu ro hr sl et lv lt sq tr vi id ms tl ca ga'.split(' '),
  ],
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr be mk kk'.split(' ')],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
]

/** Signs of these scripts carry about as much as three letters of an alphabet. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** ISO 639-1 code of the language that most of the text is written in; `null` when it cannot be told. */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, MAX_CHARACTERS)
  const counts = countScripts(sample)
  const letters = counts.reduce((sum, count) => sum + count, 0)
  if (letters < MIN_LETTERS) return null
  const [, languages = []] = SCRIPTS[counts.indexOf(Math.max(...counts))] ?? []
  return languages.length === 1 ? (languages[0] ?? null) : byVote(sample, languages)
}

const countScripts = (text: string): number[] => {
  const counts = SCRIPTS.map(() => 0)
  for (const character of text) {
    const script = SCRIPTS.findIndex(([pattern]) => pattern.test(character))
    if (script >= 0) counts[script] = (counts[script] ?? 0) + (DENSE.test(character) ? 3 : 1)
  }
  return counts
}

/** Lines vote with their length: a resume's sentences outvote its names, cities and products. */
const byVote = (text: string, only: readonly string[]): string | null => {
  const votes = new Map<string, number>()
  let cast = 0
  for (const line of linesThatVote(text)) {
    const language = detect(line, { only: [...only] })
    if (language !== '') votes.set(language, (votes.get(language) ?? 0) + line.length)
    cast += line.length
    const most = Math.max(0, ...votes.values())
    if (cast >= MAX_VOTING || (most >= ENOUGH && most >= CLEAR * (cast - most))) break
  }
  const [first] = [...votes.entries()].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return first?.[0] ?? null
}

const linesThatVote = (text: string): string[] => {
  const lines = text.split('\n')
  const long = lines.filter((line) => DENSE.test(line) || line.split(/\s+/, MIN_WORDS).length >= MIN_WORDS)
  if (long.length === 0) return [lines.join(' ').slice(0, MAX_VOTING)]
  return long.map((line) => line.slice(0, MAX_LINE))
}
