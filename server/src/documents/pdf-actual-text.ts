import type { Glyph } from '@zodie/engine'
import type { PageFrame } from './pdf-frame.ts'
import { type OwnedGlyphs, readGlyphs } from './pdf-glyphs.ts'
import { type PageObjects, TEXT } from './pdf-objects.ts'
import type { PdfiumRuntime } from './pdfium.ts'

/** UTF-8 with a closing zero. */
const KEY = new TextEncoder().encode('ActualText\0')
const MAX_MARKS = 20
/** Letters that one glyph may stand for: "ffi", "…" as three dots, a word in an ornament of a few. */
const LETTERS_PER_GLYPH = 3

/**
 * All glyphs of a page, with what is drawn instead of what `/ActualText` says is drawn, where the two disagree.
 * PDFium believes the entry (PDF 32000-1, 14.9.4), which is meant for ligatures and hyphens and can claim anything: the
 * claim is then hidden text.
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

/** Runs of drawn glyphs under an entry, each beside the run that the entry claims. */
const mergeClaims = (claimed: OwnedGlyphs, drawn: OwnedGlyphs, replaced: ReadonlySet<number>): OwnedGlyphs => {
  const glyphs: Glyph[] = []
  const owners: number[] = []
  const add = ({ glyph, owner }: OwnedGlyph) => {
    glyphs.push(glyph)
    owners.push(owner)
  }
  const claims = runsOf(claimed, replaced)
  let next = 0
  for (const run of runsOf(drawn, replaced)) {
    if (!run.isReplaced) {
      run.members.forEach(add)
      continue
    }
    while (claims[next] !== undefined && claims[next]?.isReplaced !== true) next++
    const claim = claims[next++]?.members ?? []
    if (isFair(textOf(claim), textOf(run.members), run.members.length)) claim.forEach(add)
    else {
      run.members.forEach(add)
      for (const { glyph, owner } of claim) add({ glyph: { ...glyph, rendered: 'invisible-mode' }, owner })
    }
  }
  return { glyphs, owners }
}

interface OwnedGlyph {
  readonly glyph: Glyph
  readonly owner: number
}
interface Run {
  readonly isReplaced: boolean
  readonly members: OwnedGlyph[]
}

/** Runs of glyphs inside and outside of such entries, alternating; spaces that PDFium made up stay with their run. */
const runsOf = ({ glyphs, owners }: OwnedGlyphs, replaced: ReadonlySet<number>): Run[] => {
  const runs: Run[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const owner = owners[index] ?? 0
    const last = runs.at(-1)
    const isReplaced = glyph.generated && last !== undefined ? last.isReplaced : replaced.has(owner)
    if (last?.isReplaced === isReplaced) last.members.push({ glyph, owner })
    else runs.push({ isReplaced, members: [{ glyph, owner }] })
  }
  return runs
}

const textOf = (run: readonly OwnedGlyph[]): string =>
  run
    .map(({ glyph }) => glyph.text)
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What a run claims is what it draws, or letters for shapes whose letters are unknown, in a number that fits. */
const isFair = (claim: string, drawn: string, glyphs: number): boolean =>
  claim === drawn ||
  (drawn.length === 0 && claim.length <= LETTERS_PER_GLYPH * glyphs) ||
  (glyphs === 1 && claim.length <= LETTERS_PER_GLYPH)
