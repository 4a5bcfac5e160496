/** One thing that a search asks for: words that must stand beside each other, or must not stand at all. */
export interface Term {
  /** Words with single spaces between; + # . stay, because C++, C#, .NET and Node.js have them. */
  readonly words: string
  readonly isWithout: boolean
  /** Still being typed: its last word may go on. */
  readonly isOpen: boolean
}

// `-"read me" "a phrase" -word word`; a quote that is never closed reaches to the end.
const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))/g
const NO_WORD = /[^\p{L}\p{N}\p{M}+#.]+/gu
const HAS_WORD = /[\p{L}\p{N}]/u
// More than anybody types; each is a look into the index.
const MOST_TERMS = 16

/** Reads what a person typed. Any string is fine: what is no word is left out. */
export const readTerms = (query: string): Term[] => {
  const terms = [...query.normalize('NFC').matchAll(TERM)].flatMap(([, minus, phrase, word]): Term[] => {
    const words = (phrase ?? word ?? '').replace(NO_WORD, ' ').trim()
    return HAS_WORD.test(words) ? [{ words, isWithout: minus === '-', isOpen: false }] : []
  })
  const read = terms.slice(0, MOST_TERMS)
  const last = read.at(-1)
  const isOpen = last !== undefined && !last.isWithout && !/["\s]$/.test(query)
  return isOpen ? [...read.slice(0, -1), { ...last, isOpen }] : read
}
