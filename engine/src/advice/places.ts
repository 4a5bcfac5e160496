import { boxOfRange, findLineAt } from '../document/box-of-range.ts'
import type { Document, Line, Place } from '../document/types.ts'
import type { Resume, SectionKind } from '../resume/types.ts'

/** The place of a range of the document, in a box around its own characters. */
export function placeAt(document: Document, start: number, end: number): Place {
  const page = document.lines[findLineAt(document, start)]?.page ?? 1
  return { start, end, page, box: boxOfRange(document, start, end), quote: document.text.slice(start, end) }
}

/** The lines under headings of these kinds, the headings left out. */
export function linesUnder(document: Document, resume: Resume, kinds: readonly SectionKind[]): Line[] {
  return resume.sections
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ heading, lines }) =>
      lines.flatMap((index) => {
        const line = document.lines[index]
        return line === undefined || line.start === heading?.start ? [] : [line]
      }),
    )
}

const placeOf = (resume: Resume, pointer: string): Place | null => resume.provenance[pointer]?.place ?? null

/** The first of several values that has a place. */
export const firstPlaceOf = (resume: Resume, ...pointers: readonly string[]): Place | null =>
  pointers.map((pointer) => placeOf(resume, pointer)).find((place) => place !== null) ?? null

/** A quote short enough for a sentence. */
export function shortQuote(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

export interface RolePoint {
  readonly pointer: string
  readonly text: string
  readonly place: Place
}

/** Every bullet of a role or project that has a place. */
export function listPoints(resume: Resume): RolePoint[] {
  const entries = [
    ...resume.json.work.map(({ highlights }, index) => ({ pointer: `/work/${index}`, highlights })),
    ...resume.json.projects.map(({ highlights }, index) => ({ pointer: `/projects/${index}`, highlights })),
  ]
  return entries.flatMap(({ pointer, highlights }) =>
    highlights.flatMap((text, at) => {
      const place = placeOf(resume, `${pointer}/highlights/${at}`)
      return place === null ? [] : [{ pointer: `${pointer}/highlights/${at}`, text, place }]
    }),
  )
}

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
