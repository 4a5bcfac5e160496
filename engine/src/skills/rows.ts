import type { Skill, SkillKind, Trade } from './types.ts'
import { fold } from './words.ts'

/**
 * How the lexicon is written: one skill a line, so that a reviewer reads names and a diff shows one skill.
 *
 *     == tool .7 < relational-databases          kind, specificity and parents of the rows that follow
 *     PostgreSQL = postgres, psql, pgsql ~ mysql
 *     Go?? #golang = golang @ .8 when goroutine, grpc unless to, live
 *
 * After the name come, each optional and in any order: `#id` (else the name makes the id), `= aliases`, `< parents` (added
 * to the section's), `~ related`, `@ specificity`, `when` words that vouch for an ambiguous spelling nearby, `unless` words
 * that rule it out directly after it (or, with `^`, directly before; `<year>` is any year). A spelling ending in `?` is also an everyday word: in prose it needs one sign
 * that the skill is meant; `??` needs two, or one strong one (see context.ts). A spelling in capitals ("REST?") is
 * vouched for by its capitals. Skills on one line, separated by `; `, are related to each other; the last one's `@` and `<`
 * hold for each that has none of its own. An indented line continues the one above. `//` begins a comment line. Renaming a skill keeps its id: write the old one as `#id`.
 */
export type LexiconTable = string

/** 0: never an everyday word; 1, 2: the points of evidence its mention in prose needs. */
export type Doubt = 0 | 1 | 2

export interface Spelling {
  readonly text: string
  readonly doubt: Doubt
}

/** A row as written: the skill, and what finding it needs beyond the public record. */
export interface LexiconEntry {
  readonly skill: Skill
  readonly spellings: readonly Spelling[]
  /** Folded words that vouch for an ambiguous spelling when they stand nearby. */
  readonly cues: ReadonlySet<string>
  /** Folded words that rule an ambiguous spelling out when they stand directly after it, or before it (those begin with `^`). */
  readonly vetoes: ReadonlySet<string>
}

interface Section {
  readonly kind: SkillKind
  readonly specificity: number
  readonly parents: readonly string[]
}

const KINDS: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'method', 'domain', 'spoken', 'soft'])
const MARKS = / (=|<|~|@|when|unless) /

export function parseTable(trade: Trade, table: LexiconTable): LexiconEntry[] {
  const entries: LexiconEntry[] = []
  let section: Section | null = null
  for (const line of table.replace(/\n +/g, ' ').split('\n')) {
    if (line === '' || line.startsWith('//')) continue
    if (line.startsWith('== ')) section = parseSection(trade, line.slice(3))
    else if (section === null) throw new Error(`lexicon/${trade}: a row stands before any section: ${line}`)
    else entries.push(...parseLine(trade, section, line))
  }
  return entries
}

function parseLine(trade: Trade, section: Section, line: string): LexiconEntry[] {
  const rows = line.split('; ').map((row) => splitMarks(row))
  const shared = rows.at(-1)?.fields
  const ids = rows.map((row) => idOf(row.lead))
  return rows.map(({ lead, fields }, at) => {
    for (const mark of ['<', '@']) if (!fields.has(mark) && shared?.has(mark)) fields.set(mark, shared.get(mark) ?? '')
    const alike = ids.filter((_, other) => other !== at)
    return parseRow(trade, section, { lead, fields }, alike)
  })
}

const idOf = (lead: string): string => lead.split(' #')[1] ?? idFromName(spelling(lead).text)

function isKind(word: string): word is SkillKind {
  return KINDS.has(word)
}

function parseSection(trade: Trade, header: string): Section {
  const { lead, fields } = splitMarks(header)
  const [kind = '', specificity = ''] = lead.split(' ')
  if (!isKind(kind)) throw new Error(`lexicon/${trade}: no such kind of skill: ${header}`)
  return { kind, specificity: Number(specificity), parents: listed(fields.get('<')) }
}

function parseRow(trade: Trade, section: Section, { lead, fields }: Row, alike: readonly string[]): LexiconEntry {
  const name = spelling(lead.split(' #')[0] ?? '')
  const aliases = listed(fields.get('=')).map(spelling)
  const specificity = fields.get('@')
  return {
    skill: {
      id: idOf(lead),
      name: name.text,
      kind: section.kind,
      trade,
      aliases: aliases.map((alias) => alias.text),
      parents: [...new Set([...section.parents, ...listed(fields.get('<'))])],
      related: [...alike, ...listed(fields.get('~'))],
      ambiguous: name.doubt > 0,
      specificity: specificity === undefined ? section.specificity : Number(specificity),
    },
    spellings: [name, ...aliases],
    cues: new Set(listed(fields.get('when')).map(fold)),
    vetoes: new Set(listed(fields.get('unless')).map(fold)),
  }
}

interface Row {
  readonly lead: string
  readonly fields: Map<string, string>
}

function splitMarks(line: string): Row {
  const [lead = '', ...rest] = line.split(MARKS)
  const fields = new Map<string, string>()
  for (let i = 0; i + 1 < rest.length; i += 2) fields.set(rest[i] ?? '', rest[i + 1] ?? '')
  return { lead, fields }
}

const listed = (field: string | undefined): string[] =>
  field === undefined ? [] : field.split(',').map((part) => part.trim())

function spelling(written: string): Spelling {
  if (written.endsWith('??')) return { text: written.slice(0, -2), doubt: 2 }
  if (written.endsWith('?')) return { text: written.slice(0, -1), doubt: 1 }
  return { text: written, doubt: 0 }
}

/** "A/B testing" → `a-b-testing`, "R&D" → `r-and-d`, ".NET" → `.net`, "C#" → `c#`. */
function idFromName(name: string): string {
  return fold(name)
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9+#.]+/g, '-')
    .replace(/^-|-$/g, '')
}
