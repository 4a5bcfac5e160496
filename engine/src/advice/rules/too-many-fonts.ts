import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_FAMILIES = 3
/** A family with fewer of the letters is one of icons or signs. */
const SHARE = 0.03

const CUTS =
  'thin|light|regular|medium|semi|demi|bold|black|heavy|italic|oblique|condensed|psmt|mt|ps|0|1|2|3|4|5|6|7|8|9'.split(
    '|',
  )

/** "ABCDEF+Lato-BoldItalic" → "lato": neither the subset's tag nor the cut. Computer Modern's cuts (CMR10, CMBX12) are one. */
function familyOf(font: string): string {
  const [name = ''] = font.replace(/^[A-Z]{6}\+/, '').split(/[-,_]/)
  if (/^(?:CM|LM|SF)[A-Z]{1,5}\d/.test(name)) return 'computer modern'
  let family = name.trim().toLowerCase()
  for (let cut = cutOf(family); cut !== undefined; cut = cutOf(family)) family = family.slice(0, -cut.length).trim()
  return family
}
const cutOf = (name: string): string | undefined => CUTS.find((cut) => name.length > cut.length && name.endsWith(cut))

export const tooManyFonts: Rule = {
  name: 'too-many-fonts',
  dimension: 'formatting',
  severity: 'suggestion',
  find({ document }) {
    const spans = document.lines.flatMap((line) => line.spans)
    const families = Map.groupBy(
      spans.filter(({ font }) => font !== null),
      ({ font }) => familyOf(font ?? ''),
    )
    const used = [...families]
      .map(([family, all]) => ({ family, all, letters: all.reduce((sum, { start, end }) => sum + end - start, 0) }))
      .filter(({ letters }) => letters >= document.text.length * SHARE)
      .toSorted((a, b) => a.letters - b.letters)
    const rarest = used[0]?.all[0]
    if (used.length <= MOST_FAMILIES || rarest === undefined) return []
    return [
      {
        text: `Set the resume in one or two typefaces; it has ${used.length}: ${used.map(({ family }) => family).join(', ')}.`,
        why: 'Many typefaces make it restless, and a missing one is replaced by whatever the reader has.',
        place: placeAt(document, rarest.start, rarest.end),
        cost: 0.02,
      },
    ]
  },
}
