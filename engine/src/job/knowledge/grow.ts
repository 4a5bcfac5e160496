import type { SkillMention } from '../../skills/types.ts'
import { firstEndingAfter, isNoModifier, overlaps, type Range, type Token } from './tokens.ts'
import { SKILL_HEADS } from './words.ts'

export interface Sentence {
  readonly text: string
  readonly folded: string
  readonly tokens: readonly Token[]
  /** Everything the lexicon finds in the text, in order. */
  readonly mentions: readonly SkillMention[]
}

/** Tools, languages and frameworks have names; methods and domains are common nouns with modifiers of their own. */
export const isName = ({ kind }: SkillMention): boolean =>
  kind === 'tool' || kind === 'language' || kind === 'framework'

// "cloud native design patterns": more than two modifiers or heads are another phrase that the signs do not show.
const MOST_ADDED = 2
// "Java 8", "PHP 7.4", "Angular 2+"
const VERSION = /^ \d{1,4}(?:\.\d{1,3})*\+?(?=[ ,;)]|$)/

/** The whole phrase around a mention: "API" → "RESTful API design", "UI" → "UI/UX", "Java" → "Java 8". */
export function growMention(mention: SkillMention, sentence: Sentence): Range {
  const { text, tokens } = sentence
  const first = firstEndingAfter(tokens, mention.start)
  let last = firstEndingAfter(tokens, mention.end - 1)
  let end = Math.max(mention.end, endOf(tokens[last], text))
  const version = isName(mention) ? VERSION.exec(text.slice(end, end + 12)) : null
  if (version !== null) {
    end += version[0].length
    last += 1
  }
  for (let added = 0; added < MOST_ADDED; added += 1) {
    const next = tokens[last + 1]
    if (next === undefined || text.slice(end, next.start) !== ' ' || !SKILL_HEADS.has(next.folded)) break
    end = next.end
    last += 1
  }
  const start = Math.min(mention.start, tokens[first]?.start ?? mention.start)
  return { start: isName(mention) ? start : withModifiers(start, first, sentence), end }
}

/** A token's end without what trails it: "API’s" → "API", "GraphQL/" → "GraphQL". */
const endOf = (token: Token | undefined, text: string): number =>
  token === undefined ? 0 : token.start + text.slice(token.start, token.end).replace(/[/’'-]{1,3}s?$/, '').length

function withModifiers(from: number, first: number, { text, tokens, mentions }: Sentence): number {
  let start = from
  for (let back = 1; back <= MOST_ADDED; back += 1) {
    const token = tokens[first - back]
    if (token === undefined || text.slice(token.end, start) !== ' ' || isNoModifier(token)) break
    const known = mentions[firstEndingAfter(mentions, token.start)]
    // A capital beside a small letter begins or ends a name: "at Contoso data analysis".
    if (isCapital(text, token.start) !== isCapital(text, from) || (known !== undefined && overlaps(known, token))) break
    start = token.start
  }
  return start
}

const isCapital = (text: string, at: number): boolean => /[A-Z]/.test(text.charAt(at))
