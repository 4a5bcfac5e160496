import { fold, foldWords, isUnspaced } from '../fold.ts'
import { isDocumentTitle } from '../headings.ts'
import { type Piece, slicePiece } from '../pieces.ts'
import { CREDENTIALS, HONORIFIC_TAILS, HONORIFICS, NAME_LABELS, TITLE_LINKS } from '../words/name-words.ts'

const HONORIFIC: ReadonlySet<string> = new Set(HONORIFICS)
const TAIL: ReadonlySet<string> = new Set(HONORIFIC_TAILS)
const CREDENTIAL: ReadonlySet<string> = new Set(CREDENTIALS)
const LINK: ReadonlySet<string> = new Set(TITLE_LINKS)

export type NamePart = keyof typeof NAME_LABELS

const labelKey = (text: string): string =>
  isUnspaced(text) ? fold(text).replace(/[^\p{L}]/gu, '') : foldWords(text).join(' ')
const toTable = (part: NamePart): ReadonlySet<string> =>
  new Set(Object.values(NAME_LABELS[part]).flatMap((list) => list.split('|').map(labelKey)))
const LABELS: Readonly<Record<NamePart, ReadonlySet<string>>> = {
  full: toTable('full'),
  first: toTable('first'),
  last: toTable('last'),
}

/** What parts of a name a label announces: "Nom" is a family name beside "Prénom", and a whole name without it. */
export function partsOfLabel(text: string): readonly NamePart[] {
  const key = labelKey(text)
  return (['full', 'first', 'last'] as const).filter((part) => LABELS[part].has(key))
}

/** "Name: Jana Rösch", "姓名：王小明", "Name – Jana": the label and what follows it; undefined without one. */
export function readLabel(piece: Piece): { readonly parts: readonly NamePart[]; readonly value: Piece } | undefined {
  const label = /^([^:：\t]{1,40}?)\s{0,3}(?:[:：\t]|\s[–—-]\s)\s*/u.exec(piece.text)
  const parts = label === null ? [] : partsOfLabel(label[1] ?? '')
  if (label === null || parts.length === 0) return undefined
  return { parts, value: slicePiece(piece, label[0].length) }
}

// "☆ Jane Doe ☆", "– Jane Doe –", "Jane Doe,"
const DECORATION = /^[^\p{L}\p{N}(«"“]+|[^\p{L}\p{N}\p{M}.)»"”'’]+$/gu

function undecorate(piece: Piece): Piece {
  const lead = /^[^\p{L}\p{N}(«"“]+/u.exec(piece.text)?.[0].length ?? 0
  const length = piece.text.replace(DECORATION, '').length
  return slicePiece(piece, lead, lead + length)
}

interface Word {
  readonly text: string
  readonly plain: string
  readonly start: number
  readonly end: number
}
const WORDS = /[^\s,]+/gu
const listWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    text: word,
    plain: fold(word).replace(/[.,()]/g, ''),
    start: index,
    end: index + word.length,
  }))

/** "Resume of Jane Doe", "CURRICULUM VITAE JANE DOE", "CV: Jane Doe", "Jane Doe’s resume" → the name. */
function withoutTitle(piece: Piece): Piece {
  if (isDocumentTitle(piece.text)) return piece
  const words = listWords(piece.text)
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const titleEnd = words[count - 1]?.end ?? 0
    if (!isDocumentTitle(piece.text.slice(0, titleEnd))) continue
    const next = words[count]
    const at = next !== undefined && LINK.has(next.plain) ? next.end : titleEnd
    return slicePiece(piece, at + (/^[\s:：–—|-]*/u.exec(piece.text.slice(at))?.[0].length ?? 0))
  }
  const last = words.at(-1)
  const owner = words.at(-2)
  if (last && owner && isDocumentTitle(last.text))
    return slicePiece(piece, 0, owner.end - (/['’]s?$/u.exec(owner.text)?.[0].length ?? 0))
  return piece
}

/** "Jane Doe (she/her)" → "Jane Doe"; "Jane (Janey) Doe" keeps its name. */
function withoutBracket(piece: Piece): Piece {
  const opens = piece.text.search(/\s?[(（]/u)
  const closes = piece.text.search(/[)）]/u)
  if (opens <= 0) return piece
  const isInside = closes > opens && /\p{L}{2}/u.test(piece.text.slice(closes))
  return isInside && !piece.text.slice(opens, closes).includes('/') ? piece : slicePiece(piece, 0, opens)
}

/** Short credentials are names and initials too: in a line of capitals only the longer ones are told from them. */
const SHORTEST_IN_CAPS = 3

function isCredential(text: string, { text: word, plain, start }: Word): boolean {
  if (!plain.split('/').every((part) => CREDENTIAL.has(part))) return false
  const isAfterComma = text.slice(0, start).trimEnd().endsWith(',')
  const isCaps = word === word.toUpperCase()
  return isAfterComma || /\./.test(word) || (isCaps && (/\p{Ll}/u.test(text) || plain.length >= SHORTEST_IN_CAPS))
}

/** Cuts labels, "Resume of", "Dr.", ", RN, BSN", "(she/her)" and ornaments off; what is left is the name. */
export function bareName(piece: Piece): Piece {
  const labelled = readLabel(piece)?.value ?? piece
  const name = undecorate(withoutBracket(withoutTitle(undecorate(labelled))))
  const words = listWords(name.text)
  const isTitle = (plain: string) => plain.split('-').every((part) => HONORIFIC.has(part) || TAIL.has(part))
  let first = 0
  let last = words.length - 1
  while (
    first < last &&
    (HONORIFIC.has(words[first]?.plain ?? '') || (first > 0 && isTitle(words[first]?.plain ?? '')))
  )
    first++
  while (last > first + 1 && isCredential(name.text, words[last] ?? { text: '', plain: '', start: 0, end: 0 })) last--
  if (last === first + 1 && isCredential(name.text, words[last] ?? { text: '', plain: '', start: 0, end: 0 })) {
    // "Jane, RN" has one name; "Ba Ma" is two.
    if (name.text.slice(0, words[last]?.start).trimEnd().endsWith(',')) last--
  }
  return slicePiece(name, words[first]?.start ?? 0, words[last]?.end ?? 0)
}
