import type { Document } from '../document/types.ts'
import { findSkills } from '../skills/find.ts'
import type { TextKind } from '../skills/types.ts'
import { countMonthsOnce, earlierMonth, laterMonth, type Period } from './dates/months.ts'
import { placeOf } from './pieces.ts'
import type { MentionContext, ResumeSkill, SkillEvidence } from './types.ts'

/** What a line of the document is to the skills that stand in it; lines without a setting are not searched. */
export interface LineSetting {
  readonly context: MentionContext
  readonly entry: string | null
  readonly kind: TextKind
}

interface Stretch extends LineSetting {
  readonly start: number
  readonly end: number
}

const isSame = (a: LineSetting, b: LineSetting): boolean =>
  a.context === b.context && a.entry === b.entry && a.kind === b.kind

/** Neighbouring lines of one setting as one text, so that a name broken over two lines is found. */
function joinLines(document: Document, settings: ReadonlyMap<number, LineSetting>): readonly Stretch[] {
  const stretches: Stretch[] = []
  let above: number | undefined
  document.lines.forEach(({ start, end }, line) => {
    const setting = settings.get(line)
    const last = stretches.at(-1)
    if (setting === undefined) above = undefined
    else if (last && above === line - 1 && isSame(last, setting)) stretches[stretches.length - 1] = { ...last, end }
    else stretches.push({ ...setting, start, end })
    if (setting !== undefined) above = line
  })
  return stretches
}

interface Growing {
  readonly id: string
  readonly name: string
  readonly kind: ResumeSkill['kind']
  readonly evidence: SkillEvidence[]
}

/** Months and last use of a skill, from the dated roles and projects in which it is evidenced. */
function readUse(
  evidence: readonly SkillEvidence[],
  periods: ReadonlyMap<string, Period>,
  asOf: string,
): Pick<ResumeSkill, 'months' | 'lastUsed'> {
  const entries = new Set(
    evidence.flatMap(({ context, entry }) =>
      entry !== null && (context === 'role' || context === 'project') ? [entry] : [],
    ),
  )
  const used = [...entries].map((entry) => periods.get(entry)).filter((period) => period !== undefined)
  const past = used
    .map(({ start, end }) => ({ start, end: earlierMonth(end, asOf) }))
    .filter(({ start, end }) => start <= end)
  if (past.length === 0) return { months: null, lastUsed: null }
  return { months: countMonthsOnce(past), lastUsed: past.map(({ end }) => end).reduce(laterMonth) }
}

/** Every skill of the lexicon that the visible text names, with each place and what it shows there. */
export function readSkills(
  document: Document,
  settings: ReadonlyMap<number, LineSetting>,
  periods: ReadonlyMap<string, Period>,
  asOf: string,
): readonly ResumeSkill[] {
  const skills = new Map<string, Growing>()
  for (const { start, end, context, entry, kind } of joinLines(document, settings)) {
    for (const mention of findSkills(document.text.slice(start, end), kind)) {
      const skill = skills.get(mention.id) ?? { id: mention.id, name: mention.name, kind: mention.kind, evidence: [] }
      skill.evidence.push({ place: placeOf(document, start + mention.start, start + mention.end), context, entry })
      skills.set(mention.id, skill)
    }
  }
  return [...skills.values()].map((skill) => ({ ...skill, ...readUse(skill.evidence, periods, asOf) }))
}
