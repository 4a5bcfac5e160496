import type { ContactReading } from './contact/read-contact.ts'
import type { ResumeDraft } from './draft.ts'
import { readEducation } from './education.ts'
import { readTechnologies } from './entry-text.ts'
import { isTableHead } from './head-atoms.ts'
import { readHeading } from './headings.ts'
import { readInterests } from './interests.ts'
import type { Votes } from './label-heads.ts'
import { readLanguages } from './lists.ts'
import { type NamedItem, readNamedItems } from './named-items.ts'
import { readProjects } from './projects.ts'
import { readReferences } from './referees.ts'
import type { LineSetting } from './resume-skills.ts'
import type { Row } from './rows.ts'
import type { SectionRows } from './sections.ts'
import { readSkillGroups } from './skill-groups.ts'
import { isLanguageName } from './spoken.ts'
import type { MentionContext, SectionKind } from './types.ts'
import { unitsField } from './unit-text.ts'
import { readUnits, type Unit } from './units.ts'
import { readWork, toVolunteer } from './work.ts'

export interface Content {
  readonly draft: ResumeDraft
  /** Pointers of entries that go on. */
  readonly current: ReadonlySet<string>
  /** What each line is to the skills in it. */
  readonly settings: ReadonlyMap<number, LineSetting>
}

const CONTEXTS: Readonly<Partial<Record<SectionKind, MentionContext>>> = {
  summary: 'summary',
  work: 'other',
  volunteer: 'other',
  projects: 'project',
  education: 'education',
  certificates: 'certificate',
  skills: 'list',
  languages: 'list',
  publications: 'other',
  awards: 'other',
  interests: 'other',
  other: 'other',
}

class Reading {
  readonly draft: ResumeDraft
  readonly current = new Set<string>()
  readonly settings = new Map<number, LineSetting>()
  readonly dayFirst: boolean
  /** How jobs are printed, for the next section of jobs or voluntary work. */
  private votes: Votes = new Map()

  constructor(contact: ContactReading, dayFirst: boolean) {
    this.dayFirst = dayFirst
    this.draft = {
      basics: { ...contact.basics },
      work: [],
      volunteer: [],
      education: [],
      awards: [],
      certificates: [],
      publications: [],
      skills: [],
      languages: [],
      interests: [],
      references: [],
      projects: [],
    }
  }

  /** The lines of units belong to an entry; a line of technologies in it is a list. */
  placeUnits(units: readonly Unit[], context: MentionContext, entry: string): void {
    for (const unit of units) {
      const kind = readTechnologies(unit).length > 0 ? 'list' : 'prose'
      for (const { line } of unit.rows) this.settings.set(line, { context, entry, kind })
    }
  }

  work(rows: readonly Row[], kind: 'work' | 'volunteer'): void {
    const { jobs, votes } = readWork(rows, this.dayFirst, this.votes)
    this.votes = votes
    for (const { draft, current, units } of jobs) {
      const pointer = `/${kind}/${this.draft[kind].length}`
      if (kind === 'work') this.draft.work.push(draft)
      else this.draft.volunteer.push(toVolunteer(draft))
      if (current) this.current.add(pointer)
      this.placeUnits(units, 'role', pointer)
    }
  }

  projects(rows: readonly Row[]): void {
    for (const { draft, current, units } of readProjects(rows, this.dayFirst)) {
      const pointer = `/projects/${this.draft.projects.length}`
      this.draft.projects.push(draft)
      if (current) this.current.add(pointer)
      this.placeUnits(units, 'project', pointer)
    }
  }

  education(rows: readonly Row[]): void {
    for (const { draft, units } of readEducation(rows, this.dayFirst)) {
      const pointer = `/education/${this.draft.education.length}`
      this.draft.education.push(draft)
      this.placeUnits(units, 'education', pointer)
    }
  }

  skills(section: SectionRows): void {
    for (const group of readSkillGroups(section)) {
      const isSpoken =
        readHeading(group.name.value)?.kind === 'languages' &&
        group.keywords.every(({ value }) => isLanguageName(value.split(/\s*[(:–-]/)[0] ?? ''))
      if (isSpoken && group !== undefined)
        this.draft.languages.push(...group.keywords.map((language) => ({ language })))
      else this.draft.skills.push(group)
    }
  }

  summary(rows: readonly Row[]): void {
    const field = unitsField(readUnits(rows, this.dayFirst), 0.85)
    if (field && this.draft.basics.summary === undefined && field.value.length > 20) this.draft.basics.summary = field
  }

  named(rows: readonly Row[], kind: 'certificates' | 'awards' | 'publications'): void {
    for (const item of readNamedItems(rows, this.dayFirst, kind)) this.pushNamed(item, kind)
  }

  private pushNamed(
    { name, by, date, url, summary }: NamedItem,
    kind: 'certificates' | 'awards' | 'publications',
  ): void {
    if (kind === 'certificates')
      this.draft.certificates.push({ name, ...(date && { date }), ...(by && { issuer: by }), ...(url && { url }) })
    else if (kind === 'awards')
      this.draft.awards.push({
        title: name,
        ...(date && { date }),
        ...(by && { awarder: by }),
        ...(summary && { summary }),
      })
    else
      this.draft.publications.push({
        name,
        ...(by && { publisher: by }),
        ...(date && { releaseDate: date }),
        ...(url && { url }),
        ...(summary && { summary }),
      })
  }
}

const READERS: Readonly<Partial<Record<SectionKind, (reading: Reading, section: SectionRows) => void>>> = {
  work: (reading, { rows }) => reading.work(rows, 'work'),
  volunteer: (reading, { rows }) => reading.work(rows, 'volunteer'),
  projects: (reading, { rows }) => reading.projects(rows),
  education: (reading, { rows }) => reading.education(rows),
  skills: (reading, section) => reading.skills(section),
  summary: (reading, { rows }) => reading.summary(rows),
  certificates: (reading, { rows }) => reading.named(rows, 'certificates'),
  awards: (reading, { rows }) => reading.named(rows, 'awards'),
  publications: (reading, { rows }) => reading.named(rows, 'publications'),
  languages: (reading, { rows }) => reading.draft.languages.push(...readLanguages(rows)),
  interests: (reading, { rows }) => reading.draft.interests.push(...readInterests(rows)),
  references: (reading, { rows }) => reading.draft.references.push(...readReferences(rows)),
}

/** Everything but contact: each section by the reader of its kind. Contact lines in a section (a foot) are left out. */
export function readContent(sections: readonly SectionRows[], contact: ContactReading, dayFirst: boolean): Content {
  const reading = new Reading(contact, dayFirst)
  for (const section of sections) {
    const rows = section.rows.filter(
      (row) => !isTableHead(row) && (section.kind === 'references' || !contact.contactLines.has(row.line)),
    )
    const { kind } = section
    const context = CONTEXTS[kind]
    if (context !== undefined) {
      const isList = kind === 'skills' || kind === 'languages'
      for (const { line } of rows) reading.settings.set(line, { context, entry: null, kind: isList ? 'list' : 'prose' })
    }
    READERS[kind]?.(reading, { ...section, rows })
  }
  return reading
}
