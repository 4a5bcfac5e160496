import type { SkillMention, TextKind } from '@zodie/engine'

interface Stretch {
  readonly kind: TextKind
  readonly start: number
  end: number
}

/** What separates the items of a list: "Go, SQL; Excel | Figma • Rust". */
const SEPARATORS = /[,;|•·\t]/
/** "Languages: …", at most four words. */
const LABEL = /^[^:,;|•·\t]{1,40}:\s/
const BULLET = /^\s*[-–—*•·▪●◦]\s+/
const MAX_WORDS_OF_ITEM = 4

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** A line of items: a bullet of a few words, or several items of a few words each ("Tools: Git, Docker and Excel"). */
export const isListLine = (line: string): boolean => {
  const content = line.replace(BULLET, '').replace(LABEL, '')
  const items = content.split(SEPARATORS).filter((item) => item.trim() !== '')
  const isList = items.length > 1 || (items.length === 1 && (BULLET.test(line) || LABEL.test(line)))
  return isList && items.every((item) => wordsIn(item) <= MAX_WORDS_OF_ITEM) && !/[.!?]\s*$/.test(content)
}

/** Neighbouring lines of one kind stay together: a skill may be broken between two. */
const stretchesOf = (text: string): Stretch[] => {
  const stretches: Stretch[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const kind = isListLine(line) ? 'list' : 'prose'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.end = index + line.length
    else stretches.push({ kind, start: index, end: index + line.length })
  }
  return stretches
}

/**
 * The skills of a resume's text, by a finder of skills; in its lists every item is meant, in its sentences ambiguous words
 * need context.
 */
export const findSkillsByLines = <Mention extends SkillMention>(
  text: string,
  find: (text: string, kind: TextKind) => readonly Mention[],
): readonly Mention[] =>
  stretchesOf(text).flatMap(({ kind, start, end }) =>
    find(text.slice(start, end), kind).map((skill) => ({
      ...skill,
      start: skill.start + start,
      end: skill.end + start,
    })),
  )
