import type { Document } from '../../document/types.ts'
import type { Piece } from '../pieces.ts'
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
  'com|org|net|edu|gov|io|dev|me|co|ai|app|info|biz|tech|xyz|site|online|page|blog|design|name|pro|tv|cc|is|sh|so|to|in|us|uk|de|fr|es|it|pt|nl|be|ch|at|ca|au|nz|br|mx|ar|cl|jp|cn|kr|tw|hk|sg|ie|dk|se|no|fi|pl|cz|ru|ua|tr|gr|ro|hu|eu|cat|za|il|ae|works|studio|art|cloud|codes|engineer|software|world|space|inc|ly|gg|club|club|live|link|id|my|ph|vn|pk|bd|lk|ng|ke'
const PRINTED = new RegExp(
  `(?:https?:\\/{1,2}|www\\.)[^\\s<>"'|•·,;()]{3,200}|(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,3}(?:${TLDS})(?![\\p{L}\\p{N}@]|\\.\\p{L})(?:\\/[^\\s<>"'|•·,;()]{0,200})?`,
  'giu',
)
/** Names with a dot that are products, not sites. */
const NOT_SITES =
  /^(?:(?:node|vue|react|next|nuxt|express|angular|three|d3|socket|asp|ado|vb|nest|ember|backbone|chart|alpine|solid|electron|deck|require|discord|p5|phaser)\.(?:js|net|io|ts)|asp\.net|vb\.net|b\.(?:tech|sc|com|ed)|m\.(?:tech|sc|com|ed)|e\.g|i\.e|ph\.d)$/i

const TRAILING = /[.,;:!?)\]'"”’]+$/
const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/?#]+/i, '')

function findNetwork(url: string): { row: NetworkRow; username: string | null } | undefined {
  const row = NETWORKS.find(({ host }) => host.test(hostOf(url)))
  return row && { row, username: row.username.exec(pathOf(url))?.[1] ?? null }
}

export function toLink(piece: Piece, url: string): FoundLink {
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

/** All web addresses that stand in a range: printed ones, and annotations whose text says less than their target. */
export function findLinks(document: Document, start: number, end: number): readonly FoundLink[] {
  const printed = findPrintedLinks(document.text.slice(start, end), start)
  const annotated = document.links
    .filter((link) => link.start >= start && link.end <= end && /^https?:\/\//i.test(link.href))
    .map((link) =>
      toLink({ start: link.start, end: link.end, text: document.text.slice(link.start, link.end) }, link.href),
    )
  const all = [
    ...annotated,
    ...printed.filter((one) => !annotated.some((two) => one.start < two.end && two.start < one.end)),
  ]
  const seen = new Set<string>()
  return all
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

// "LinkedIn: jane-doe", "github @janedoe", "twitter.com is printed elsewhere"
const HANDLE =
  /\b(linkedin|github|gitlab|twitter|x|instagram|medium|kaggle|stackoverflow|telegram|behance|dribbble|xing|orcid)\s*[:：]\s*@?([\p{L}\p{N}][\p{L}\p{N}._-]{2,60})(?![\p{L}\p{N}/@]|\.\p{L})/giu
const HOMES: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  twitter: 'https://twitter.com/',
  x: 'https://x.com/',
  instagram: 'https://instagram.com/',
  medium: 'https://medium.com/@',
  kaggle: 'https://kaggle.com/',
  telegram: 'https://t.me/',
  behance: 'https://behance.net/',
  dribbble: 'https://dribbble.com/',
  xing: 'https://xing.com/profile/',
  orcid: 'https://orcid.org/',
}

/** Profiles named by site and user ("GitHub: janedoe") and bare "@janedoe", which is a Twitter name by custom. */
export function findHandles(text: string, from: number): readonly FoundLink[] {
  const named = Array.from(text.matchAll(HANDLE), (match) => {
    const home = HOMES[(match[1] ?? '').toLowerCase()]
    const user = match[2] ?? ''
    const start = from + match.index + match[0].length - user.length
    return home === undefined || /^(?:www|http|https|com|profile)$/i.test(user)
      ? undefined
      : toLink({ start, end: start + user.length, text: user }, `${home}${user}`)
  }).filter((link) => link !== undefined)
  const bare = Array.from(
    text.matchAll(/(?<=^|[\s|•·(])@([A-Za-z][A-Za-z0-9_]{2,20})(?![\p{L}\p{N}@]|\.\p{L})/gu),
    (match) => {
      const start = from + match.index
      return toLink({ start, end: start + match[0].length, text: match[0] }, `https://twitter.com/${match[1]}`)
    },
  )
  return [
    ...named,
    ...bare.filter((link) => !named.some((other) => other.start <= link.end && link.start <= other.end)),
  ]
}
