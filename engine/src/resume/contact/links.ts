import type { Document } from '../../document/types.ts'
import type { Piece } from '../pieces.ts'
import { NETWORK_OF_WORD } from './network-words.ts'
import { NETWORKS, type NetworkRow } from './networks.ts'

/** An address on the web: printed, or behind a link annotation. */
export interface FoundLink extends Piece {
  /** Absolute, with scheme. */
  readonly url: string
  readonly network: string | null
  readonly username: string | null
}

/** Endings of names of sites that people print without "http". Everything else that has a dot is a file or a sentence. */
const TLDS =
  'com|photography|social|studio|agency|portfolio|cv|resume|careers|digital|media|art|ee|me|limo|lt|lv|rs|bg|hr|si|sk|lu|gl|fm|im|vc|xyz|dev|team|tools|systems|solutions|consulting|expert|guru|academy|education|science|health|energy|law|legal|pe|uy|ec|ve|bo|eg|ma|tn|sa|qa|kw|om|jo|lb|gh|tz|ug|th|kz|by|ge|am|org|net|edu|gov|io|dev|me|co|ai|app|info|biz|tech|xyz|site|online|page|blog|design|name|pro|tv|cc|is|sh|so|to|in|us|uk|de|fr|es|it|pt|nl|be|ch|at|ca|au|nz|br|mx|ar|cl|jp|cn|kr|tw|hk|sg|ie|dk|se|no|fi|pl|cz|ru|ua|tr|gr|ro|hu|eu|cat|za|il|ae|works|studio|art|cloud|codes|engineer|software|world|space|inc|ly|gg|club|club|live|link|id|my|ph|vn|pk|bd|lk|ng|ke'
const PRINTED = new RegExp(
  `(?:https?:\\/{1,2}|www\\.)[^\\s<>"'|•·,;()]{3,200}|(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,3}(?:${TLDS})(?![\\p{L}\\p{N}@]|\\.\\p{L})(?:\\/[^\\s<>"'|•·,;()]{0,200})?`,
  'giu',
)
const ENDINGS: ReadonlySet<string> = new Set(TLDS.split('|'))
/** True for "com", "de", "museum"-like endings of the list: two letters are always some country's. */
export const isKnownEnding = (ending: string): boolean => ending.length === 2 || ENDINGS.has(ending.toLowerCase())

/** Names with a dot that are products, not sites. */
const NOT_SITES =
  /^(?:(?:node|vue|react|next|nuxt|express|angular|three|d3|socket|asp|ado|vb|nest|ember|backbone|chart|alpine|solid|electron|deck|require|discord|p5|phaser)\.(?:js|net|io|ts)|asp\.net|vb\.net|b\.(?:tech|sc|com|ed)|m\.(?:tech|sc|com|ed)|e\.g|i\.e|ph\.d)$/i

const TRAILING = /[.,;:!?)\]'"”’]+$/
const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/?#]+/i, '')

function findNetwork(url: string): { row: NetworkRow; username: string | null } | undefined {
  const row = NETWORKS.find(({ host }) => host.test(hostOf(url)))
  return row && { row, username: row.username.exec(pathOf(url))?.[1] ?? row.userHost?.exec(hostOf(url))?.[1] ?? null }
}

function toLink(piece: Piece, url: string): FoundLink {
  const found = findNetwork(url)
  return { ...piece, url, network: found?.row.network ?? null, username: found?.username ?? null }
}

/** Web addresses printed in a stretch of text, which begins at document offset `from`. */
export function findPrintedLinks(text: string, from: number): readonly FoundLink[] {
  const links: FoundLink[] = []
  if (!/\.\p{L}/u.test(text)) return links
  for (const match of text.matchAll(PRINTED)) {
    const printed = match[0].replace(TRAILING, '')
    if (NOT_SITES.test(printed) || text[match.index - 1] === '@') continue
    const piece = { start: from + match.index, end: from + match.index + printed.length, text: printed }
    links.push(
      toLink(piece, /^https?:/i.test(printed) ? printed.replace(/^(https?):\/+/i, '$1://') : `https://${printed}`),
    )
  }
  return links
}

/** An annotation belongs to the range that it begins in: a wrapped address begins at the end of a line. */
const beginsIn = (link: { readonly start: number; readonly end: number }, start: number, end: number): boolean =>
  link.start >= start && link.start < end

/** All web addresses that stand in a range: printed ones, and annotations whose text says less than their target. */
export function findLinks(document: Document, start: number, end: number): readonly FoundLink[] {
  const web = document.links.filter((link) => link.end > start && link.start < end && /^https?:\/\//i.test(link.href))
  const printed = findPrintedLinks(document.text.slice(start, end), start)
  const annotated = web
    .filter((link) => beginsIn(link, start, end))
    .map((link) =>
      toLink({ start: link.start, end: link.end, text: document.text.slice(link.start, link.end) }, link.href),
    )
  // What is printed under an annotation is that annotation's text, be it the second line of it.
  const uncovered = printed.filter((one) => !web.some((two) => one.start < two.end && two.start < one.end))
  const seen = new Set<string>()
  return [...annotated, ...uncovered]
    .sort((a, b) => a.start - b.start)
    .filter(({ url }) => {
      const key = normalUrl(url)
      return !seen.has(key) && seen.add(key) !== undefined
    })
}

/** Host and path, for telling whether two addresses are one: no scheme, no "www.", no slash at the end. */
export const normalUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#?]+$/, '')

const WORD_LIST = [...NETWORK_OF_WORD.keys()].sort((a, b) => b.length - a.length).join('|')

// "LinkedIn: jane-doe", "github @janedoe", "GitHub – jdoe", "github/jdoe"; "twitter.com" is printed elsewhere
const HANDLE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(${WORD_LIST})(?:\\s?(?:profile|id|username|user))?(\\s?[:：]\\s?|\\s[–—-]\\s|/|\\s@|\\s)@?((?:live:)?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,60})(?![\\p{L}\\p{N}/@]|\\.\\p{L})`,
  'giu',
)
const NOT_A_HANDLE =
  /^(?:www|https?|com|org|profile|link|page|here|id|username|user|account|url|and|und|et|y|e|en|available|actions|pages|copilot)$/i
/** "GitHub jdoe" without a sign between is a handle only where nothing but the handle follows: "GitHub Actions" is a product. */
const ALONE = /^\s*(?:$|[|•·,;⋅\t])/u

function toHandle(text: string, from: number, match: RegExpExecArray): FoundLink | undefined {
  const [whole, word = '', sign = '', user = ''] = match
  const row = NETWORK_OF_WORD.get(word.toLowerCase())
  if (row === undefined || NOT_A_HANDLE.test(user)) return undefined
  const end = match.index + whole.length
  const isBare = sign.trim() === '' && !whole.includes('@')
  const isAlone = ALONE.test(text.slice(end)) && /(?:^|[|•·,;⋅\t])\s*$/u.test(text.slice(0, match.index))
  // A bare word behind "X" or "GitHub" is a handle when it looks like one: lower case, or with a sign or a digit in it.
  if (isBare && !(isAlone && /^[\p{Ll}\d._-]+$/u.test(user))) return undefined
  const start = from + end - user.length
  const piece = { start, end: from + end, text: user }
  return { ...piece, url: `${row.home}${user}`, network: row.network, username: user }
}

// "in/jane-doe", "/in/jane-doe": what is left of LinkedIn's address beside its icon
const LINKEDIN_PATH = /(?<=^|[\s|•·(])\/?in\/([\p{L}\p{N}][\p{L}\p{N}_-]{2,60})(?=$|[\s|•·,;)])/gu
// "0000-0002-1825-0097", which is nothing else
const ORCID = /(?<![\d-])0000-000\d-\d{4}-\d{3}[\dX](?![\d-])/g
const SIGNED = /(?<=^|[\s|•·(])@([A-Za-z][A-Za-z0-9_]{2,20})(?![\p{L}\p{N}@]|\.\p{L})/gu

const BARE: readonly (readonly [
  RegExp,
  (match: RegExpExecArray) => readonly [network: string, user: string, url: string],
])[] = [
  [LINKEDIN_PATH, ({ 1: user = '' }) => ['LinkedIn', user, `https://www.linkedin.com/in/${user}`]],
  [ORCID, ({ 0: id }) => ['ORCID', id, `https://orcid.org/${id}`]],
  // A name behind "@" and nothing else is a Twitter name by custom.
  [SIGNED, ({ 1: user = '' }) => ['Twitter', user, `https://twitter.com/${user}`]],
]

/** Profiles named by site and user ("GitHub: janedoe"), LinkedIn paths, ORCID numbers and bare "@janedoe". */
export function findHandles(text: string, from: number): readonly FoundLink[] {
  const found = Array.from(text.matchAll(HANDLE), (match) => toHandle(text, from, match)).filter(
    (link) => link !== undefined,
  )
  for (const [pattern, read] of BARE)
    for (const match of text.matchAll(pattern)) {
      const [network, username, url] = read(match)
      const piece = { start: from + match.index, end: from + match.index + match[0].length, text: match[0] }
      if (!found.some((other) => other.start <= piece.end && piece.start <= other.end))
        found.push({ ...piece, url, network, username })
    }
  return found
}
