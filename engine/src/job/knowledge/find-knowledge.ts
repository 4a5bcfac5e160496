import { findSkills } from '../../skills/find.ts'
import type { SkillMention } from '../../skills/types.ts'
import { fold } from '../../text/fold.ts'
import { findDegrees } from '../degrees.ts'
import { meansLanguage } from '../language-levels.ts'
import { isListLike } from '../skill-criteria.ts'
import { growDegree } from './degree-phrase.ts'
import { growMention, isName, type Sentence } from './grow.ts'
import { announcementsIn, phrasesAfter } from './open-phrases.ts'
import { firstEndingAfter, overlaps, type Range, tokensOf } from './tokens.ts'

/**
 * A phrase of a job sentence that names knowledge, as long as a reader would mark it. `skills` are those of the lexicon in
 * it; an `open` phrase has none: only its words say what it is.
 */
export interface KnowledgePhrase extends Range {
  readonly kind: 'skill' | 'language' | 'degree' | 'open'
  readonly text: string
  readonly skills: readonly SkillMention[]
}

/**
 * The knowledge that a sentence of a job ad asks for or works with, in order, not overlapping; offsets are UTF-16 and
 * half-open. What it only passes by is left out: "our marketing department is in Leeds" asks for no marketing. Soft skills
 * are behaviour, not knowledge, and are left to `findSkills`.
 */
export function findKnowledge(text: string): KnowledgePhrase[] {
  const folded = fold(text)
  const all = findSkills(text, isListLike(text) ? 'list' : 'prose')
  const mentions = all.filter(({ kind }) => kind !== 'soft' && kind !== 'spoken')
  const sentence = { text, folded, tokens: tokensOf(text, folded), mentions }
  const announcements = announcementsIn(folded)
  const known = joined(text, [
    ...all
      .filter(({ kind, end }) => kind === 'spoken' && meansLanguage(folded, end))
      .map((mention) => phraseOf(text, 'language', mention, [mention])),
    ...findDegrees(text).flatMap((degree) => {
      const grown = growDegree(degree, text, folded)
      return grown === null ? [] : [phraseOf(text, 'degree', grown, [])]
    }),
    ...mentions
      .filter((mention, at) => isName(mention) || isAskedFor(at, sentence, announcements))
      .map((mention) => phraseOf(text, 'skill', growMention(mention, sentence), [mention])),
  ])
  const open = announcements
    .flatMap((announcement) => phrasesAfter(announcement, text, sentence.tokens))
    // "understanding and teamwork": behaviour is known, and no knowledge.
    .filter((range) => !all.some((mention) => mention.kind === 'soft' && overlaps(mention, range)))
    .map((range) => phraseOf(text, 'open', range, []))
  return withOpen(known, open)
}

const phraseOf = (
  text: string,
  kind: KnowledgePhrase['kind'],
  { start, end }: Range,
  skills: readonly SkillMention[],
): KnowledgePhrase => ({ kind, start, end, text: text.slice(start, end), skills })

// A line this short says nothing but the skill; a cue governs about a line and a half, and "… experience" follows its skill.
const LINE = 60
const GOVERNED = 90
const DIRECTLY_AFTER = 12
const BESIDE_A_NAME = 30

/** Methods and domains are everyday words too: they count where a cue governs them, or beside the name of a tool. */
function isAskedFor(at: number, { text, mentions }: Sentence, announcements: readonly Range[]): boolean {
  const mention = mentions[at]
  if (mention === undefined) return false
  if (text.length < LINE) return true
  const following = firstEndingAfter(announcements, mention.start)
  const governing = announcements[following - 1]
  if (governing !== undefined && mention.start - governing.end < GOVERNED) return true
  const next = announcements[following]
  if (next !== undefined && next.start >= mention.end && next.start - mention.end < DIRECTLY_AFTER) return true
  return [mentions[at - 1], mentions[at + 1]].some(
    (other) => other !== undefined && isName(other) && gapBetween(mention, other) < BESIDE_A_NAME,
  )
}

const gapBetween = (one: Range, other: Range): number =>
  one.start < other.start ? other.start - one.end : one.start - other.end

/** Phrases that overlap become one: "UI/UX design" holds both. */
function joined(text: string, phrases: readonly KnowledgePhrase[]): KnowledgePhrase[] {
  const kept: KnowledgePhrase[] = []
  for (const phrase of phrases.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, phrase)) kept.push(phrase)
    else {
      const range = { start: last.start, end: Math.max(last.end, phrase.end) }
      kept.splice(-1, 1, phraseOf(text, last.kind, range, [...last.skills, ...phrase.skills]))
    }
  }
  return kept
}

function withOpen(known: readonly KnowledgePhrase[], open: readonly KnowledgePhrase[]): KnowledgePhrase[] {
  const kept: KnowledgePhrase[] = []
  for (const phrase of open.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const other = known[firstEndingAfter(known, phrase.start)]
    const last = kept.at(-1)
    if ([other, last].every((taken) => taken === undefined || !overlaps(taken, phrase))) kept.push(phrase)
  }
  return [...known, ...kept].sort((a, b) => a.start - b.start)
}
