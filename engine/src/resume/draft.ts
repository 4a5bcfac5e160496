import type { Document } from '../document/types.ts'
import { type Piece, placeOf } from './pieces.ts'
import type { JsonResume, Provenance } from './types.ts'

/** One value as it was found: what to say, where it stands, how sure we are (0–1). */
export interface Field {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly confidence: number
}

/** The same tree with a `Field` where the answer will have a string. */
export type Draft<T> = T extends string
  ? Field
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : T extends object
      ? { [Key in keyof T]: Draft<T[Key]> }
      : T

export type ResumeDraft = Draft<JsonResume>
export type WorkDraft = ResumeDraft['work'][number]
export type EducationDraft = ResumeDraft['education'][number]
export type ProjectDraft = ResumeDraft['projects'][number]
export type VolunteerDraft = ResumeDraft['volunteer'][number]

export const toField = (piece: Piece, confidence: number, value: string = piece.text): Field => ({
  value: value.replace(/\s+/g, ' ').trim(),
  start: piece.start,
  end: piece.end,
  confidence,
})

const escapePointer = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1')
const isField = (node: object): node is Field =>
  'confidence' in node && 'value' in node && typeof node.value === 'string'

/** Turns a draft into the plain JSON Resume and, beside it, the provenance of every string in it by JSON Pointer. */
export function assemble(
  document: Document,
  draft: ResumeDraft,
): { readonly json: JsonResume; readonly provenance: Readonly<Record<string, Provenance>> } {
  const provenance: Record<string, Provenance> = {}
  const visit = (node: unknown, pointer: string): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map((item, index) => visit(item, `${pointer}/${index}`))
    if (isField(node)) {
      provenance[pointer] = { confidence: node.confidence, place: placeOf(document, node.start, node.end) }
      return node.value
    }
    const filled = Object.entries(node).filter(([, child]) => child !== undefined)
    return Object.fromEntries(filled.map(([key, child]) => [key, visit(child, `${pointer}/${escapePointer(key)}`)]))
  }
  // Draft<JsonResume> differs from JsonResume only in its leaves, and every leaf has just been replaced by its string.
  return { json: visit(draft, '') as JsonResume, provenance }
}
