import type { Document } from '../document/types.ts'
import { readContact } from './contact/read-contact.ts'
import { writesDayFirst } from './dates/day-first.ts'
import type { Period } from './dates/months.ts'
import { assemble } from './draft.ts'
import { readHeadSections } from './head-of-resume.ts'
import { judgeSections } from './judge-sections.ts'
import { judgeKind } from './likelihood.ts'
import { readContent } from './read-content.ts'
import { readSkills } from './resume-skills.ts'
import { countWorkMonths, periodOf, readRoles } from './roles.ts'
import { bodySize, readRows } from './rows.ts'
import { readSections, toSection } from './sections.ts'
import { splitCombined } from './split-combined.ts'
import type { JsonResume, Resume } from './types.ts'

export interface ParseOptions {
  /** The day on which current roles are taken to be current, `YYYY-MM-DD`. */
  readonly asOf: string
}

function listPeriods(json: JsonResume, current: ReadonlySet<string>, asOf: string): ReadonlyMap<string, Period> {
  const kinds = ['work', 'volunteer', 'projects'] as const
  return new Map(
    kinds.flatMap((kind) =>
      json[kind].flatMap((entry, index): [string, Period][] => {
        const pointer = `/${kind}/${index}`
        const period = periodOf(entry, current.has(pointer), asOf)
        return period === null ? [] : [[pointer, period]]
      }),
    ),
  )
}

/**
 * What a resume says: JSON Resume fields with the place and confidence of every value, sections that together hold every
 * line, skills with their evidence, roles with their months. A pure function: the same document and `asOf` give the same answer.
 */
export function parseResume(document: Document, { asOf }: ParseOptions): Resume {
  const rows = readRows(document)
  const size = bodySize(rows)
  const sections = judgeSections(readSections(document, rows))
  const contact = readContact(document, rows, sections, size)
  const hasWork = sections.some(({ kind }) => kind === 'work')
  const head = readHeadSections(sections[0], contact, hasWork)
  const dayFirst = writesDayFirst({
    text: document.text,
    language: document.language,
    country: contact.basics.location?.countryCode?.value,
    phone: contact.basics.phone?.value,
  })
  const content = readContent([...head, ...splitCombined(sections)], contact, dayFirst)
  const { json, provenance } = assemble(document, content.draft)
  const month = asOf.slice(0, 7)
  return {
    json,
    provenance,
    sections: sections.map((section) => toSection(document, section)),
    skills: readSkills(document, content.settings, listPeriods(json, content.current, month), month),
    roles: readRoles(json, content.current, month),
    workMonths: countWorkMonths(json, content.current, month),
    ...judgeKind(document, json, sections),
    hidden: document.hidden,
    language: document.language,
  }
}
