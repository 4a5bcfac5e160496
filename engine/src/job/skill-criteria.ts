import { findSkills } from '../skills/find.ts'
import { skillById } from '../skills/load.ts'
import type { SkillMention } from '../skills/types.ts'
import { fold } from '../text/fold.ts'
import { groupAlternatives, type SkillGroup } from './alternatives.ts'
import type { Sentence } from './clauses.ts'
import { blankCue, findCue } from './cues.ts'
import { placeIn } from './places.ts'
import { isProtectedItem, withoutProtected } from './protected.ts'
import { occupationOf } from './title.ts'
import { skillOfOccupation } from './title-skills.ts'
import type { Importance, JobPosting, PostingPlace, SkillCriterion } from './types.ts'
import type { YearsMention } from './years.ts'

/** Makes the criterion of a group; the place spans its mentions. `shift` is where the searched text begins in the field. */
export function skillCriterion(
  group: SkillGroup,
  importance: Importance,
  field: PostingPlace['field'],
  text: string,
  shift: number,
  minYears: number | null,
): SkillCriterion {
  const ids = [...new Set(group.mentions.map(({ id }) => id))]
  const names = [...new Set(group.mentions.map(({ name }) => name))]
  const start = shift + Math.min(...group.mentions.map((mention) => mention.start))
  const end = shift + Math.max(...group.mentions.map((mention) => mention.end))
  return {
    kind: 'skill',
    id: `skill:${[...ids].sort().join('|')}`,
    label: names.join(' or '),
    importance,
    anyOf: ids,
    minYears,
    place: placeIn(field, text, start, end),
  }
}

// A line of short items between signs is a list in which every item is meant as a skill.
const LONGEST_ITEM_WORDS = 3
const LONGEST_CUE_WORDS = 3

/** True for "Python, Go, C" and "Skills | Excel | R", where an ambiguous word is a skill without more context. */
export function isListLike(text: string): boolean {
  const items = text
    .split(/[,;|/•·]|\band\b|\bor\b/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  return items.length > 1 && items.every((item) => item.split(/\s+/).length <= LONGEST_ITEM_WORDS)
}

/** A short item; "Kafka is a plus" is as short as "Kafka". */
function isItem(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  if (words <= LONGEST_ITEM_WORDS) return true
  return words <= LONGEST_ITEM_WORDS + LONGEST_CUE_WORDS && findCue(fold(text)) !== undefined
}

const isDemandBlock = (sentence: Sentence): boolean => sentence.block === 'required' || sentence.block === 'preferred'

/** A list, or one item; outside the headings of a demand an item must carry its own cue ("Sage required"). */
function isListed(sentence: Sentence): boolean {
  const { text, folded, block } = sentence
  if (isDemandBlock(sentence)) return isListLike(text) || isItem(text)
  return block === 'neutral' && (isListLike(text) || (isItem(text) && findCue(folded) !== undefined))
}

/** The skills that a sentence names, spoken languages among them. */
export function skillsOfSentence(sentence: Sentence): SkillMention[] {
  const { text, folded } = sentence
  const isWhole = isListed(sentence)
  const found = isWhole ? findSkills(blankCue(text, folded), 'list') : findSkills(text, 'prose')
  const all = isDemandBlock(sentence) && !isWhole ? [...found, ...listedAmongProse(text, found)] : found
  return all
    .filter((mention) => !isHiring(folded, mention) && !isAudience(folded, mention))
    .sort((a, b) => a.start - b.start)
}

// Blanks between an item and its sign; more are a new column.
const GAP = 4

/** "… experience with an ATS, sourcing, screening": a short item between commas is meant as a skill, in prose as in a list. */
function listedAmongProse(text: string, found: readonly SkillMention[]): SkillMention[] {
  return [...text.matchAll(/[^,;:()/]+/g)].flatMap((item) => {
    const isCommaItem =
      /[,:(/]\s*$/.test(text.slice(Math.max(0, item.index - GAP), item.index)) ||
      /^\s*[,)/]/.test(text.slice(item.index + item[0].length, item.index + item[0].length + GAP))
    if (!isCommaItem || !isItem(item[0])) return []
    return findSkills(blankCue(item[0], fold(item[0])), 'list')
      .map((mention) => ({ ...mention, start: mention.start + item.index, end: mention.end + item.index }))
      .filter((mention) => found.every((other) => mention.end <= other.start || other.end <= mention.start))
      .filter((mention) => fitsTrade(mention, found))
  })
}

/** "dashboards for leadership", "reports to senior management": people, not skills. */
const isAudience = (folded: string, { start, end }: SkillMention): boolean =>
  /^(?:leadership|management)$/.test(folded.slice(start, end)) &&
  /(?:for|to|with|from|by)\s(?:the\s)?(?:senior\s|executive\s|top\s)?$/.test(folded.slice(0, start))

/** "sourcing" beside recruiting is no procurement: a field of work that is also an everyday word must be of a trade named beside it. */
function fitsTrade({ id }: SkillMention, beside: readonly SkillMention[]): boolean {
  const skill = skillById(id)
  if (skill === undefined || !skill.ambiguous || (skill.kind !== 'method' && skill.kind !== 'domain')) return true
  return beside.some((other) => skillById(other.id)?.trade === skill.trade)
}

/** "We are hiring a nurse" asks nobody to recruit. */
const isHiring = (folded: string, { start, end }: SkillMention): boolean =>
  /^(?:hiring|recruiting|looking|seeking)$/.test(folded.slice(start, end)) &&
  (start === 0 || /(?:we are|we're|is|are|now|currently)\s$/.test(folded.slice(0, start)))

// "Python: 3+ years", "Java (XP > 3 years)", "Excel experience (2 years)": at most this much stands between skill and years.
const SKILL_TO_YEARS_CHARACTERS = 24
const YEARS_TO_SKILL = /^\s?(?:of |d'|de |with |in |using |experience |professional |hands-on |solid |strong )*$/

/** The years that a sentence asks of a group: those whose area it is, that it follows, or that stand behind it. */
export function yearsOfGroup(
  folded: string,
  group: SkillGroup,
  groups: readonly SkillGroup[],
  years: readonly YearsMention[],
): YearsMention | null {
  const first = group.mentions[0]
  const last = group.mentions.at(-1)
  if (first === undefined || last === undefined) return null
  const found = years.find(({ start, end, area }) => {
    if (area !== null) return first.start <= area.end && last.end >= area.start && first.start >= end
    if (first.start >= end) return YEARS_TO_SKILL.test(folded.slice(end, first.start))
    const isNearest = groups.every(
      ({ mentions }) => (mentions[0]?.start ?? 0) <= first.start || (mentions[0]?.start ?? 0) > start,
    )
    return (
      isNearest &&
      last.end <= start &&
      start - last.end <= SKILL_TO_YEARS_CHARACTERS &&
      !/[,;]/.test(folded.slice(last.end, start))
    )
  })
  return found ?? null
}

/** The employer's own list: every entry is required, known to the lexicon or not ("term:…" when not). */
export function structuredSkillCriteria(posting: JobPosting): SkillCriterion[] {
  const text = posting.skills.join('\n')
  let start = 0
  return posting.skills.flatMap((skill) => {
    const from = start
    start += skill.length + 1
    const label = skill.trim()
    if (label === '' || isProtectedItem(fold(label))) return []
    const mentions = findSkills(skill, 'list').filter(({ kind }) => kind !== 'spoken')
    const groups =
      mentions.length > 0
        ? groupAlternatives(fold(skill), mentions)
        : [{ mentions: [termMention(label, skill.indexOf(label))] }]
    return groups.map((group) => skillCriterion(group, 'required', 'skills', text, from, null))
  })
}

/** A skill that only its words name; the matcher looks for those words in the resume. */
export const termId = (label: string): string => `term:${fold(label).replace(/\s+/g, ' ').trim()}`

/** A mention of what the lexicon lacks. */
export const termMention = (label: string, start: number): SkillMention => ({
  id: termId(label),
  name: label,
  kind: 'tool',
  start,
  end: start + label.length,
  text: label,
})

/**
 * "React Developer": what the title names is what the job is about, and a title that is a skill's own words ("Welder",
 * "Data Analyst") asks for it. Soft words and languages of the people are no skills here.
 */
export function titleSkillCriteria(given: string): SkillCriterion[] {
  const title = withoutProtected(given, fold(given))
  const named = findSkills(title, 'prose').filter(({ kind }) => kind !== 'spoken' && kind !== 'soft')
  const groups = groupAlternatives(fold(title), named)
  const implied = skillOfOccupation(occupationOf(title))
  const own = implied === undefined ? [] : [{ mentions: [{ ...implied, start: 0, end: title.length, text: title }] }]
  return [
    ...groups.map((group) =>
      skillCriterion(
        group,
        group.mentions.some(({ kind }) => kind === 'domain') ? 'mentioned' : 'required',
        'title',
        given,
        0,
        null,
      ),
    ),
    ...own.map((group) => skillCriterion(group, 'required', 'title', given, 0, null)),
  ]
}
