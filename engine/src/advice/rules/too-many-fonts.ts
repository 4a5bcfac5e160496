import { placeAt } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_FAMILIES = 3
/** A family with fewer of the letters is one of icons or signs. */
const SHARE = 0.03

/** "ABCDEF+Lato-BoldItalic" → "lato": neither the subset's tag nor the cut. Computer Modern's cuts (CMR10, CMBX12) are one. */
const familyOf = (font: string): string =>
  font
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[-,_].*$/, '')
    .replace(/(?:MT|PS|PSMT)$/, '')
    .replace(/^(?:CM|LM|SF)[A-Z]{1,5}\d{1,4}$/i, 'CM')
    .replace(/(?:Thin|Light|Regular|Medium|Semi|Demi|Bold|Black|Heavy|Italic|Oblique|Condensed|\d)+$/i, '')
    .trim()
    .toLowerCase()

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
