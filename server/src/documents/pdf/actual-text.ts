import { type Glyph, readableText } from '@zodie/engine'
import type { PageFrame } from './frame.ts'
import { type OwnedGlyphs, readGlyphs } from './glyphs.ts'
import { type PageObjects, TEXT } from './objects.ts'
import type { PdfiumRuntime } from './pdfium.ts'

/** UTF-8 with a closing zero. */
const KEY = new TextEncoder().encode('ActualText\0')
const MAX_MARKS = 20
/** Letters that one glyph may stand for: "ffi", "…" as three dots, a word in an ornament of a few. */
const LETTERS_PER_GLYPH = 3
/** Letters that describe an icon, or spell a link out, for those who hear the page read: "email: mailto:mara@example.org". */
const MAX_DESCRIPTION = 80
/** A link spelled out: "https://social.example/@mara" for "@mara@social.example". */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)\S+$/

/**
 * All glyphs of a page, with what is drawn instead of what `/ActualText` says is drawn, where the two disagree.
 * PDFium believes the entry (PDF 32000-1, 14.9.4), which is meant for ligatures and hyphens and can claim anything: the
 * claim is then hidden text, unless it only describes what is drawn.
 */
export const readDrawnGlyphs = (
  runtime: PdfiumRuntime,
  page: number,
  frame: PageFrame,
  painted: PageObjects,
  maxGlyphs: number,
): OwnedGlyphs => {
  const claimed = readGlyphs(runtime, page, frame, maxGlyphs)
  const replaced = painted.objects.flatMap(({ object }) => (dropActualText(runtime, object) ? [object] : []))
  if (replaced.length === 0) return claimed
  const drawn = readGlyphs(runtime, page, frame, maxGlyphs)
  return mergeClaims(claimed, drawn, new Set(replaced))
}

/** Takes the entry off a text object, in memory; whether there was one. */
const dropActualText = ({ pdfium, scratch }: PdfiumRuntime, object: number): boolean => {
  if (pdfium._FPDFPageObj_GetType(object) !== TEXT) return false
  const count = Math.min(pdfium._FPDFPageObj_CountMarks(object), MAX_MARKS)
  if (count <= 0) return false
  pdfium.HEAPU8.set(KEY, scratch)
  let found = false
  for (let index = count - 1; index >= 0; index--) {
    const mark = pdfium._FPDFPageObj_GetMark(object, index)
    if (pdfium._FPDFPageObjMark_GetParamStringValue(mark, scratch, 0, 0, scratch + 16) === 0) continue
    found = pdfium._FPDFPageObj_RemoveMark(object, mark) !== 0 || found
  }
  return found
}

interface OwnedGlyph {
  readonly glyph: Glyph
  readonly owner: number
}

/** Drawn glyphs under one entry, and what the entry claims of them; `null` for glyphs under none. */
interface Run {
  readonly drawn: OwnedGlyph[]
  readonly claim: readonly OwnedGlyph[] | null
}

const mergeClaims = (claimed: OwnedGlyphs, drawn: OwnedGlyphs, replaced: ReadonlySet<number>): OwnedGlyphs => {
  const chosen = runsOf(claimed, drawn, replaced).flatMap(chooseGlyphs)
  return { glyphs: chosen.map(({ glyph }) => glyph), owners: chosen.map(({ owner }) => owner) }
}

/** PDFium gives the whole claim to the first text object under the entry; objects without one belong to the last that had. */
const runsOf = (claimed: OwnedGlyphs, drawn: OwnedGlyphs, replaced: ReadonlySet<number>): Run[] => {
  const claims = Map.groupBy(ownedBy(claimed), ({ owner }) => owner)
  const runs: Run[] = []
  let current = -1
  for (const each of ownedBy(drawn)) {
    const last = runs.at(-1)
    const { owner, glyph } = each
    const isSame =
      owner === current || glyph.generated || (last?.claim !== null && replaced.has(owner) && !claims.has(owner))
    if (last !== undefined && isSame) last.drawn.push(each)
    else runs.push({ drawn: [each], claim: replaced.has(owner) ? (claims.get(owner) ?? []) : null })
    if (!glyph.generated) current = owner
  }
  return runs
}

const ownedBy = ({ glyphs, owners }: OwnedGlyphs): OwnedGlyph[] =>
  glyphs.map((glyph, index) => ({ glyph, owner: owners[index] ?? 0 }))

const chooseGlyphs = ({ drawn, claim }: Run): readonly OwnedGlyph[] => {
  if (claim === null) return drawn
  const [said, shown] = [lettersOf(claim), lettersOf(drawn)]
  // The word space that PDFium made up behind what is drawn is behind what is claimed, too ("Work" in small capitals).
  if (isFair(said, shown, drawn.length)) return [...claim, ...drawn.slice(drawn.findLastIndex(isDrawn) + 1)]
  const describes =
    said.includes(shown) ||
    ADDRESS.test(
      claim
        .map(({ glyph }) => glyph.text)
        .join('')
        .trim(),
    )
  if (describes && said.length - shown.length <= MAX_DESCRIPTION) return drawn
  return [
    ...drawn,
    ...claim.map(({ glyph, owner }) => ({ glyph: { ...glyph, rendered: 'invisible-mode' as const }, owner })),
  ]
}

const isDrawn = ({ glyph }: OwnedGlyph): boolean => !glyph.generated

/** What is drawn, or letters for shapes whose letters are unknown, in a number that fits. */
const isFair = (said: string, shown: string, glyphs: number): boolean =>
  said === shown ||
  (shown === '' && said.length <= LETTERS_PER_GLYPH * glyphs) ||
  (glyphs === 1 && said.length <= LETTERS_PER_GLYPH)

/** Letters and digits of a run; icons have none. */
const lettersOf = (run: readonly OwnedGlyph[]): string =>
  run
    .map(({ glyph }) => readableText(glyph))
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
