import type { SkillMention } from '../skills/types.ts'
import { groupAlternatives, type SkillGroup } from './alternatives.ts'
import { type Clause, demandOfBlock, type Sentence, splitClauses } from './clauses.ts'
import { type CredentialMention, findCredentials } from './credentials.ts'
import type { Demand } from './cues.ts'
import { acceptsEquivalent, type DegreeMention, degreeRank, fieldsAfter, findDegrees } from './degrees.ts'
import { announcementsIn, phrasesAfter } from './knowledge/open-phrases.ts'
import { tokensOf } from './knowledge/tokens.ts'
import { languageLevelOf, meansLanguage } from './language-levels.ts'
import { placeIn } from './places.ts'
import { skillCriterion, skillsOfSentence, termMention, yearsOfGroup } from './skill-criteria.ts'
import type {
  CertificationCriterion,
  Criterion,
  EducationCriterion,
  ExperienceCriterion,
  Importance,
  LanguageCriterion,
  PostingPlace,
  SkillCriterion,
} from './types.ts'
import { findYears, isOfTheFirm, type YearsMention } from './years.ts'

interface Reading {
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  readonly text: string
}

/** All criteria of one sentence. `text` is the whole field, which places quote. None ever comes of a protected attribute. */
export function criteriaOfSentence(sentence: Sentence, text: string): Criterion[] {
  if (sentence.block === 'ignored') return []
  const all = demandsOf(sentence, text)
  if (all.length === 0) return all
  const refused = sentence.refused.map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }))
  return all.filter(({ place: range }) => !overlapsAny(range, refused))
}

function demandsOf(sentence: Sentence, text: string): Criterion[] {
  const reading = { sentence, clauses: splitClauses(sentence), text }
  const credentials = findCredentials(sentence.text)
  const degrees = findDegrees(sentence.text).filter((degree) => !overlapsAny(degree, credentials))
  // "a degree in Computer Science" asks for the degree, not for the skill beside it.
  const studies = degrees.map(({ start, end }) => ({ start, end: fieldsAfter(sentence.text, end).end }))
  const mentions = skillsOfSentence(sentence).filter(
    (mention) => !overlapsAny(mention, credentials) && !overlapsAny(mention, studies),
  )
  const years = findYears(sentence.folded)
  return [
    ...skillCriteria(
      reading,
      mentions.filter(({ kind }) => kind !== 'spoken'),
      years,
    ),
    ...languageCriteria(
      reading,
      mentions.filter(({ kind }) => kind === 'spoken'),
    ),
    ...credentialCriteria(reading, credentials),
    ...educationCriteria(reading, degrees),
    ...experienceCriteria(reading, mentions, years),
    ...openCriteria(reading, [...mentions, ...credentials, ...studies, ...years, ...areasOf(years)]),
  ]
}

const areasOf = (years: readonly YearsMention[]): Range[] => years.flatMap(({ area }) => (area === null ? [] : [area]))

// One small word after a cue ("knowledge of security") says too little; a name or a compound ("Bienenzucht") says enough.
const TELLING_LETTERS = 11
const isTelling = (phrase: string): boolean =>
  /[ \d]/.test(phrase) || phrase.length >= TELLING_LETTERS || phrase.charAt(0) !== phrase.charAt(0).toLowerCase()

/**
 * "Knowledge of queen rearing": what a cue announces and the lexicon lacks is mentioned, never required, because only its
 * words say what it is; matching compares those words.
 */
function openCriteria(reading: Reading, known: readonly Range[]): SkillCriterion[] {
  const { sentence, text } = reading
  if (demandOfBlock(sentence) === 'mentioned' || isOfTheFirm(sentence.folded)) return []
  const tokens = tokensOf(sentence.text, sentence.folded)
  return announcementsIn(sentence.folded)
    .flatMap((announcement) => phrasesAfter(announcement, sentence.text, tokens))
    .filter((phrase) => isTelling(sentence.text.slice(phrase.start, phrase.end)))
    .filter((phrase) => !overlapsAny(phrase, known) && importanceAt(reading, phrase) !== null)
    .map((phrase) => {
      const group = { mentions: [termMention(sentence.text.slice(phrase.start, phrase.end), phrase.start)] }
      return skillCriterion(group, 'mentioned', sentence.field, text, sentence.start, null)
    })
}

interface Range {
  readonly start: number
  readonly end: number
}
const overlapsAny = (range: Range, others: readonly Range[]): boolean =>
  others.some((other) => range.start < other.end && other.start < range.end)

function demandAt({ sentence, clauses }: Reading, range: Range): Demand {
  const at = sentence.start + range.start
  return (
    clauses.find((clause) => at >= clause.start && at < clause.end)?.demand ?? clauses.at(-1)?.demand ?? 'mentioned'
  )
}

const place = ({ sentence, text }: Reading, range: Range): PostingPlace =>
  placeIn(sentence.field, text, sentence.start + range.start, sentence.start + range.end)

/** The demand at a range, unless the posting says that the thing is not asked for. */
function importanceAt(reading: Reading, range: Range): Importance | null {
  const demand = demandAt(reading, range)
  return demand === 'dropped' ? null : demand
}

function skillCriteria(
  reading: Reading,
  mentions: readonly SkillMention[],
  years: readonly YearsMention[],
): Criterion[] {
  const { sentence, text } = reading
  const groups = groupAlternatives(sentence.folded, mentions)
  return groups.flatMap((group) => {
    const last = group.mentions.at(-1)
    const importance = last === undefined ? null : importanceAt(reading, last)
    if (importance === null) return []
    const minYears = isTrade(group) ? null : (yearsOfGroup(sentence.folded, group, groups, years)?.minYears ?? null)
    // Who counts the years of a skill asks for it: "5+ years of Go".
    const asked =
      importance === 'mentioned' && minYears !== null && sentence.block !== 'duties' ? 'required' : importance
    return [skillCriterion(group, asked, sentence.field, text, sentence.start, minYears)]
  })
}

/** Years in a whole field of work ("5 years in retail sales") are experience; years of a tool are the skill's. */
const isTrade = ({ mentions }: SkillGroup): boolean =>
  mentions.every(({ kind }) => kind === 'domain' || kind === 'soft')

function experienceCriteria(
  reading: Reading,
  mentions: readonly SkillMention[],
  years: readonly YearsMention[],
): ExperienceCriterion[] {
  const { sentence } = reading
  const groups = groupAlternatives(
    sentence.folded,
    mentions.filter(({ kind }) => kind !== 'spoken'),
  )
  const hasYears = (mention: YearsMention): boolean =>
    groups.some((group) => !isTrade(group) && yearsOfGroup(sentence.folded, group, groups, [mention]) !== null)
  return years.flatMap((mention) => {
    if (hasYears(mention)) return []
    const importance = importanceAt(reading, mention)
    if (importance === null) return []
    const area = mention.area === null ? null : sentence.text.slice(mention.area.start, mention.area.end)
    const span = `${mention.minYears}${mention.maxYears === null ? '+' : `–${mention.maxYears}`}`
    return [
      {
        kind: 'experience' as const,
        id: `experience:${area === null ? 'total' : sentence.folded.slice(mention.area?.start, mention.area?.end).replace(/[^a-z0-9]+/g, '-')}`,
        label: `${span} years of experience${area === null ? '' : ` in ${area}`}`,
        importance: importance === 'mentioned' ? 'required' : importance,
        minYears: mention.minYears,
        maxYears: mention.maxYears,
        area,
        place: place(reading, mention),
      },
    ]
  })
}

const LEVEL_LABELS = {
  secondary: 'School leaving certificate',
  vocational: 'Vocational training',
  associate: 'Associate degree',
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: 'Doctorate',
} as const

/** One criterion per demand: of degrees joined by "or" the lowest is the one that is asked for. */
function educationCriteria(reading: Reading, degrees: readonly DegreeMention[]): EducationCriterion[] {
  const { sentence } = reading
  const lowest = new Map<Importance, DegreeMention>()
  for (const degree of degrees) {
    const demand = importanceAt(reading, degree)
    if (demand === null) continue
    // "Bac+5 in computer science" asks for it without a word more, except among the duties.
    const importance = demand === 'mentioned' && sentence.block !== 'duties' ? 'required' : demand
    const known = lowest.get(importance)
    if (known === undefined || degreeRank(degree.level) < degreeRank(known.level)) lowest.set(importance, degree)
  }
  const fields =
    degrees.map((degree) => fieldsAfter(sentence.text, degree.end).fields).find((named) => named.length > 0) ?? []
  return [...lowest].map(([importance, degree]) => ({
    kind: 'education' as const,
    id: `education:${degree.level}`,
    label: `${LEVEL_LABELS[degree.level]}${fields.length === 0 ? '' : ` in ${fields.join(' or ')}`}`,
    importance,
    level: degree.level,
    fields,
    orEquivalent: acceptsEquivalent(sentence.folded),
    place: place(reading, degree),
  }))
}

const OR_BETWEEN = /^[\s,()]*(?:or|\/|oder|ou|o)\s*(?:an? )?[\s(]*$|^\s*\/\s*$/

/** "ACCA, CIMA or ACA" is one demand that any of them meets. */
function credentialCriteria(reading: Reading, mentions: readonly CredentialMention[]): CertificationCriterion[] {
  const { sentence } = reading
  const groups: CredentialMention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1)
    const between = last === undefined ? '' : sentence.folded.slice(last.end, mention.start)
    const isSame = last?.credential.kind === mention.credential.kind
    if (
      last !== undefined &&
      isSame &&
      (OR_BETWEEN.test(between) ||
        (/^\s*,\s*$/.test(between) && /^[^.;]{0,60}\bor\b/.test(sentence.folded.slice(mention.end))))
    )
      groups.at(-1)?.push(mention)
    else groups.push([mention])
  }
  return groups.flatMap((group) => {
    const [first] = group
    const last = group.at(-1)
    if (first === undefined || last === undefined) return []
    const importance = importanceAt(reading, last)
    if (importance === null) return []
    const names = [...new Set(group.map(({ credential }) => credential.name))]
    return [
      {
        kind: first.credential.kind,
        id: `${first.credential.kind}:${[...names].sort().join('|').toLowerCase()}`,
        label: names.join(' or '),
        // A licence is what the law wants before one may work: to name it is to ask for it.
        importance: first.credential.kind === 'licence' && importance === 'mentioned' ? 'required' : importance,
        names,
        place: place(reading, { start: first.start, end: last.end }),
      },
    ]
  })
}

const HIGHEST_LEVEL = 6

function languageCriteria(reading: Reading, mentions: readonly SkillMention[]): LanguageCriterion[] {
  const { sentence } = reading
  const isShort = sentence.block === 'required' && sentence.text.split(/\s+/).length <= 3
  return mentions.flatMap((mention, index) => {
    const importance = importanceAt(reading, mention)
    if (importance === null || (!isShort && !meansLanguage(sentence.folded, mention.end))) return []
    const from = Math.max(mentions[index - 1]?.end ?? 0, mention.start - 40)
    const before = sentence.folded.slice(from, mention.end)
    const after = sentence.folded.slice(mention.end, mentions[index + 1]?.start ?? mention.end + 40)
    // "English C1 and German B2": the code behind is this language's; an adjective stands in front of it.
    const said =
      languageLevelOf(/[abc][12]/.test(after) ? after : before) ??
      languageLevelOf(after) ??
      (mentions.length === 1 ? languageLevelOf(sentence.folded) : null)
    return [
      {
        kind: 'language' as const,
        id: `language:${mention.id}`,
        label: mention.name,
        importance: importance === 'mentioned' ? 'required' : importance,
        language: mention.id,
        // "Native speaker" asks where somebody was born; the work can need C2 at most.
        level: said === null ? null : Math.min(said, HIGHEST_LEVEL),
        place: place(reading, mention),
      },
    ]
  })
}
