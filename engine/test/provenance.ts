// For tests: whether every value of a Resume is where it says it is. Knows nothing of how the parser found it.

import type { Document, Place } from '../src/document/types.ts'
import type { Resume } from '../src/resume/types.ts'
import { isQuoted } from './quoted.ts'

/** What is wrong with the places of a resume's values, headings and skills; empty when all is well. */
export function listProvenanceFaults(document: Document, resume: Resume): readonly string[] {
  const { json, provenance, sections, skills } = resume
  const values = listStrings(json)
  const pointers = new Set(values.map(([pointer]) => pointer))
  const headings = sections.flatMap(({ heading }) => (heading ? [heading] : []))
  const mentions = skills.flatMap(({ evidence }) => evidence.map(({ place }) => place))
  return [
    ...values.filter(([pointer]) => !provenance[pointer]).map(([pointer]) => `${pointer} has no provenance`),
    ...Object.keys(provenance)
      .filter((pointer) => !pointers.has(pointer))
      .map((pointer) => `${pointer} has provenance and no value`),
    ...values.flatMap(([pointer, value]) => {
      const place = provenance[pointer]?.place
      if (!place) return []
      const unquoted = isQuoted(pointer, value, place, document)
        ? []
        : [`${JSON.stringify(value)} is not what it quotes`]
      return [...listPlaceFaults(document, place), ...unquoted].map(
        (fault) => `${pointer}: ${fault}: ${JSON.stringify(place.quote)}`,
      )
    }),
    ...[...headings, ...mentions].flatMap((place) => listPlaceFaults(document, place)),
  ]
}

/** The strings of a JSON tree by JSON Pointer. */
function listStrings(node: unknown, pointer = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[pointer, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => listStrings(child, `${pointer}/${key}`))
}

// Half a point: boxes are sums of rounded widths.
const tolerance = 0.5

function listPlaceFaults({ text, pages, lines, links }: Document, place: Place): readonly string[] {
  const { start, end, quote, box } = place
  const page = pages.find(({ number }) => number === place.page)
  // An icon with a link under it has an address and no text: the one value that may quote nothing.
  const isIcon = start === end && links.some((link) => link.start === start && link.end === end)
  const touched = lines.filter((line) => line.start < Math.max(end, start + 1) && start <= line.end)
  const isInside =
    page === undefined ||
    box === null ||
    (box.x >= -tolerance &&
      box.y >= -tolerance &&
      box.x + box.width <= page.width + tolerance &&
      box.y + box.height <= page.height + tolerance)
  const faults: readonly (readonly [boolean, string])[] = [
    [start >= 0 && (start < end || isIcon) && end <= text.length, 'lies outside the text'],
    [quote === text.slice(start, end), 'quotes other text than stands there'],
    [page !== undefined, `is on page ${place.page}, which does not exist`],
    [touched.some((line) => line.page === place.page), `is on page ${place.page}, its lines are not`],
    [isInside, 'has a box outside its page'],
    [box === null || (box.width > 0 && box.height > 0), 'has an empty box'],
    [(box === null) === touched.every((line) => line.box === null), 'has a box where its lines have none, or none'],
  ]
  return faults.filter(([isFine]) => !isFine).map(([, fault]) => fault)
}
