import { fold } from '../text/fold.ts'
import { CREDENTIALS, type Credential } from './credential-words.ts'

export interface CredentialMention {
  readonly credential: Credential
  readonly start: number
  readonly end: number
}

interface Spelling {
  readonly credential: Credential
  readonly words: string
}

/** Folded spellings by their first word, longest first, so that one pass over the words of a text finds them all. */
function spellingsByFirstWord(): ReadonlyMap<string, readonly Spelling[]> {
  const table = new Map<string, Spelling[]>()
  for (const credential of CREDENTIALS) {
    const own = credential.asWritten?.includes(credential.name) ? [] : [fold(credential.name)]
    for (const words of [...own, ...credential.aliases]) {
      const first = words.split(/[^a-z0-9&]/)[0] ?? words
      table.set(first, [...(table.get(first) ?? []), { credential, words }])
    }
  }
  for (const spellings of table.values()) spellings.sort((a, b) => b.words.length - a.words.length)
  return table
}
const BY_FIRST_WORD = spellingsByFirstWord()

const AS_WRITTEN = new Map(
  CREDENTIALS.flatMap((credential) => (credential.asWritten ?? []).map((written) => [written, credential] as const)),
)
const AS_WRITTEN_PATTERN = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...AS_WRITTEN.keys()]
    .sort((a, b) => b.length - a.length)
    .map((written) => written.replace(/[.+]/g, '\\$&'))
    .join('|')})(?![A-Za-z0-9])`,
  'g',
)
// "RN", "PE" and "CIA" in a line of capitals are a heading or shouting, not a credential.
const isShouted = (text: string): boolean => text.length > 24 && text === text.toUpperCase()

/** Credentials named in a text, in order of place, the longest name at each. */
export function findCredentials(text: string): CredentialMention[] {
  const folded = fold(text)
  const all: CredentialMention[] = []
  for (const word of folded.matchAll(/[a-z0-9&]+/g)) {
    const spelling = BY_FIRST_WORD.get(word[0])?.find(
      ({ words }) =>
        folded.startsWith(words, word.index) &&
        !/^[a-z0-9]/.test(folded.slice(word.index + words.length, word.index + words.length + 1)),
    )
    if (spelling !== undefined)
      all.push({ credential: spelling.credential, start: word.index, end: word.index + spelling.words.length })
  }
  if (!isShouted(text)) {
    for (const match of text.matchAll(AS_WRITTEN_PATTERN)) {
      const credential = AS_WRITTEN.get(match[0])
      if (credential !== undefined) all.push({ credential, start: match.index, end: match.index + match[0].length })
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CredentialMention[] = []
  for (const mention of all) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** The table's name for a certificate as a resume writes it, else the words themselves, folded. */
export function credentialName(written: string): string {
  return findCredentials(written)[0]?.credential.name ?? fold(written).replace(/\s+/g, ' ').trim()
}
