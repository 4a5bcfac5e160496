import { type ResumeDraft, toField } from './draft.ts'
import { splitItems } from './entry-text.ts'
import { type Piece, slicePiece, splitPiece, trimPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import { isFluency, isLanguageName, readSpoken, type Spoken } from './spoken.ts'
import { joinWrapped } from './wrapped-rows.ts'

const LANGUAGE_PARTS = /\s*[:：(（\t]\s*|\s[–—-]\s|\s*[–—]\s*|\s*[|]\s*/gu
type LanguageDraft = ResumeDraft['languages'][number]

function readLanguage(piece: Piece): LanguageDraft | undefined {
  const [name, ...rest] = splitPiece(piece, LANGUAGE_PARTS)
    .map((part) => trimPiece(part, /[\s,;:.()（）–—-]/u))
    .filter(({ text }) => text !== '')
  if (name === undefined || !/\p{L}{2}/u.test(name.text) || name.text.length > 40) return undefined
  const [fluency] = rest
  if (fluency)
    return { language: toField(name, isLanguageName(name.text) ? 0.95 : 0.6), fluency: toField(fluency, 0.85) }
  const words = name.text.split(' ')
  // "Fluent English", "English native speaker"
  const at = words.findIndex((word) => isLanguageName(word))
  if (at >= 0 && words.length > 1 && words.length <= 6) {
    const word = words[at] ?? ''
    const from = name.text.indexOf(word)
    const language = slicePiece(name, from, from + word.length)
    const other = at === 0 ? slicePiece(name, word.length) : slicePiece(name, 0, from)
    if (isFluency(other.text)) return { language: toField(language, 0.9), fluency: toField(trimPiece(other), 0.8) }
  }
  return { language: toField(name, isLanguageName(name.text) ? 0.95 : 0.5) }
}

const toLanguage = ({ name, level }: Spoken): LanguageDraft => ({
  language: toField(name, 0.95),
  ...(level && { fluency: toField(level, 0.85) }),
})

/** "English (C1), French – native", one a line, or a level on the line below each language. */
export function readLanguages(rows: readonly Row[]): readonly LanguageDraft[] {
  const found: LanguageDraft[] = []
  for (const row of joinWrapped(rows)) {
    const last = found.at(-1)
    const spoken = readSpoken(row)
    if (spoken) {
      found.push(...spoken.map(toLanguage))
      continue
    }
    if (isFluency(row.text) && !row.text.split(/[\s,:(]+/).some(isLanguageName)) {
      if (last && last.fluency === undefined) found[found.length - 1] = { ...last, fluency: toField(row, 0.8) }
      continue
    }
    const isList =
      /[,;•·]/u.test(row.text) &&
      row.cells.length === 1 &&
      splitItems(row).filter(({ text }) => isLanguageName(text.split(/[\s(:–-]/)[0] ?? '')).length >= 2
    for (const piece of isList ? splitItems(row) : [row]) {
      const language = readLanguage(piece)
      if (language) found.push(language)
    }
  }
  const known = found.filter(({ language }) => isLanguageName(language.value))
  return known.length > 0 ? known : found.filter(({ language }) => language.value.length <= 24)
}
