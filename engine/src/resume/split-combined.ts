import { degreeScore } from './degrees.ts'
import { COURSES } from './education.ts'
import { foldWords } from './fold.ts'
import { readHeading } from './headings.ts'
import { type Piece, slicePiece } from './pieces.ts'
import type { Row } from './rows.ts'
import type { SectionRows } from './sections.ts'
import { isLanguageName } from './spoken.ts'
import type { SectionKind } from './types.ts'
import { schoolScore } from './vocabulary.ts'
import { CERTIFICATE_WORDS } from './words/certificate-words.ts'

const CERTIFICATES: ReadonlySet<string> = new Set(Object.values(CERTIFICATE_WORDS).flatMap((list) => list.split('|')))

/** "English (C2)", "Français – langue maternelle, anglais": every part begins with the name of a language. */
function isSpoken(text: string): boolean {
  const parts = text.split(/[,;|•·\t]|\s[–—-]\s/).filter((part) => /\p{L}/u.test(part))
  const first = foldWords(parts[0] ?? '')[0] ?? ''
  return isLanguageName(first) && parts.length <= 12
}

const namesSchool = (row: Row): boolean => row.text.split(/[,;|\t]|\s[–—-]\s/).some((part) => schoolScore(part) === 1)
// "Certified Scrum Master" and "Forklift Licence" hold the words of degrees too.
const namesCertificate = (row: Row): boolean =>
  !COURSES.test(row.text) && foldWords(row.text).some((word) => CERTIFICATES.has(word))

/** How a row is told to belong to one kind rather than to another of the same heading. */
const SIGNS: Readonly<Partial<Record<SectionKind, (row: Row) => boolean>>> = {
  languages: (row) => isSpoken(row.text),
  education: (row) =>
    namesSchool(row) || (!namesCertificate(row) && row.cells.some(({ text }) => degreeScore(text) >= 0.8)),
  certificates: (row) => namesCertificate(row) && !namesSchool(row),
}

const LABEL = /^([^:：]{3,40})[:：]\s*/u

/** "Languages: English, German" under "Skills & Languages": the label says it, and is not part of what follows. */
function readRowLabel(row: Row, kinds: readonly SectionKind[]): { kind: SectionKind; rest: Piece } | undefined {
  const label = LABEL.exec(row.text)
  const kind = label === null ? undefined : readHeading(label[1] ?? '')?.kind
  // "Courses: Statistics, Law" tells about the degree above; a section called "Courses" holds certificates.
  const isDetail = kind === 'certificates' && kinds.includes('education') && COURSES.test(row.text)
  if (label === null || kind === undefined || !kinds.includes(kind) || isDetail) return undefined
  return { kind, rest: slicePiece(row, label[0].length) }
}

function partition(section: SectionRows, kinds: readonly SectionKind[]): ReadonlyMap<SectionKind, Row[]> {
  const parts = new Map<SectionKind, Row[]>(kinds.map((kind) => [kind, []]))
  let current = kinds[0] ?? section.kind
  for (const row of section.rows) {
    const label = readRowLabel(row, kinds)
    if (label !== undefined) {
      current = label.kind
      // A label of skills names a group and stays; "Languages:" and "Interests:" say what the heading has said.
      const isHeading = label.kind === 'languages' || label.kind === 'interests'
      const rest = isHeading && label.rest.text !== '' ? { ...row, ...label.rest, cells: [label.rest] } : row
      if (!isHeading || label.rest.text !== '') parts.get(current)?.push(rest)
      continue
    }
    // A detail under an entry stays with it; a sign of another kind opens that one.
    const told = kinds.find((kind) => SIGNS[kind]?.(row) === true)
    if (told !== undefined && !(row.bullet && current === 'education' && told === 'certificates')) current = told
    else if (told === undefined && current === 'languages')
      current = kinds.find((kind) => kind !== 'languages') ?? current
    parts.get(current)?.push(row)
  }
  return parts
}

/**
 * What stands under a combined heading ("Skills & Languages", "Education and Certifications") as one section a kind, for the
 * readers of their content. Sections of one kind pass as they are; the resume's own list of sections is not changed.
 */
export function splitCombined(sections: readonly SectionRows[]): readonly SectionRows[] {
  return sections.flatMap((section) => {
    const kinds = (section.heading?.kinds ?? []).filter((kind) => kind !== 'other' && kind !== 'contact')
    if (kinds.length < 2 || !kinds.some((kind) => SIGNS[kind] !== undefined || kind === 'interests')) return [section]
    const parts = [...partition(section, kinds)].filter(([, rows]) => rows.length > 0)
    return parts.length < 2 && parts[0]?.[0] === section.kind
      ? [section]
      : parts.map(([kind, rows]) => ({ ...section, kind, rows }))
  })
}
