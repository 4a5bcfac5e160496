import type { UploadedResume } from '@zodie/sdk'
import { capitalised } from '../../words/format.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where words stand: the page from 1, the box in points from its top left, the range in the resume's text. */
export interface Place {
  readonly page: number
  readonly box: Box | null
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** One value that was read, with where it was read. */
export interface ReadValue {
  /** JSON Pointer into the resume: `/work/0/name`. */
  readonly pointer: string
  readonly label: string
  readonly text: string
  /** 0–1 */
  readonly confidence: number
  readonly place: Place
}

export interface ReadGroup {
  readonly name: string
  readonly values: readonly ReadValue[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isPlace = (value: unknown): value is Place =>
  isObject(value) && typeof value['page'] === 'number' && typeof value['quote'] === 'string'

const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

const valueAt = (resume: unknown, pointer: string): unknown =>
  partsOf(pointer).reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), resume)

/** `/work/0/startDate` → "Start date" */
const labelOf = (pointer: string): string => {
  const name = partsOf(pointer).findLast((part) => !/^\d+$/.test(part)) ?? pointer
  return capitalised(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
}

/** The values with a place, in the order in which a person reads them. */
export const readValues = ({ resume, provenance }: UploadedResume): readonly ReadValue[] =>
  Object.entries(provenance)
    .flatMap(([pointer, origin]) => {
      if (!isObject(origin) || !isPlace(origin['place'])) return []
      const value = valueAt(resume, pointer)
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : origin['place'].quote
      const confidence = typeof origin['confidence'] === 'number' ? origin['confidence'] : 1
      return [{ pointer, label: labelOf(pointer), text, confidence, place: origin['place'] }]
    })
    .toSorted((a, b) => a.place.start - b.place.start)

/** "Basics", "Work 1", "Work 2", "Skills 1" … as they come. */
export const groupValues = (values: readonly ReadValue[]): readonly ReadGroup[] => {
  const nameOf = ({ pointer }: ReadValue) => {
    const [name = '', index] = partsOf(pointer)
    return index !== undefined && /^\d+$/.test(index) ? `${capitalised(name)} ${Number(index) + 1}` : capitalised(name)
  }
  return [...Map.groupBy(values, nameOf)].map(([name, ofOne]) => ({ name, values: ofOne }))
}

/** Headings of the sections, where they were printed. */
export const headingsOf = ({ sections }: UploadedResume): readonly Place[] =>
  sections.flatMap((section) => (isObject(section) && isPlace(section['heading']) ? [section['heading']] : []))
