import type { Glyph } from '@zodie/engine'
import { type ColorRaster, renderColor } from './render-page.ts'
import { type PageToJudge, type Suspect, suspectsOf } from './suspects.ts'

/** Letters of 4 pt are 5 dots high: enough to tell ink from none. */
const DOTS_PER_INCH = 100
/** Dots on the longer side, for pages larger than paper. */
const MAX_SIDE = 2_400
/** Of 255 in any colour: as in the engine's rule for text in the colour of its ground. */
const CHANGED = 14
/** Looks at one page. Text upon text upon text needs one for each; no honest page has four. */
const MAX_ROUNDS = 4
/** Letters in a row: a dot, a thin stroke or one letter at the rim of a shape may leave no trace at 100 dpi. */
const MIN_RUN = 3
/** Ems between two paintings of one letter, for a shadow or for weight. */
const SAME_PLACE = 0.35
/** Share of a run's letters: of two texts in one place, some letters are the same by chance. */
const MOST = 0.7

/**
 * Glyphs with what a look at the painted page shows of those that are suspect: a page is painted with and without their
 * text, and where that makes no difference there is nothing to be seen. Pages without suspects are not painted.
 */
export const withVisibility = (to: PageToJudge): Glyph[] => {
  const glyphs = [...to.text.glyphs]
  const suspects = suspectsOf(to)
  if (suspects.length === 0) return glyphs
  // Not to be looked at: what lies under something counts as covered, and the rest is judged by its colours.
  const judged = to.isPaintable ? suspects : suspects.filter(({ reason }) => reason === 'covered')
  const found = to.isPaintable ? findUnseen(to, suspects) : new Set(judged.map(({ index }) => index))
  const unseen = new Set(hiddenRuns(found, glyphs).flat())
  for (const { index, reason } of judged) {
    const glyph = glyphs[index]
    if (glyph !== undefined) glyphs[index] = { ...glyph, rendered: unseen.has(index) ? reason : 'seen' }
  }
  return glyphs
}

/** Indexes of suspects without whose text the page looks the same. */
const findUnseen = (to: PageToJudge, suspects: readonly Suspect[]): Set<number> => {
  const { frame, runtime, page } = to
  const dotsPerInch = Math.min(DOTS_PER_INCH, (72 * MAX_SIDE) / Math.max(frame.width, frame.height))
  const whole = renderColor(runtime, page, frame, dotsPerInch)
  const unseen = new Set(suspects.map(({ index }) => index))
  for (const round of roundsOf(to, suspects)) {
    const objects = new Set(round.map(({ index }) => to.text.owners[index] ?? 0).filter((object) => object !== 0))
    const activate = (active: number) => {
      for (const object of objects) runtime.pdfium._FPDFPageObj_SetIsActive(object, active)
    }
    activate(0)
    try {
      const without = renderColor(runtime, page, frame, dotsPerInch)
      for (const { index } of round) {
        const glyph = to.text.glyphs[index]
        if (glyph !== undefined && differs(whole, without, glyph, dotsPerInch / 72)) unseen.delete(index)
      }
    } finally {
      activate(1)
    }
  }
  return unseen
}

interface Round {
  readonly suspects: Suspect[]
  /** Square of the page → the text object that stands there. */
  readonly taken: Map<string, number>
}

/** Suspects whose text may be taken away together, because none lies over another: else the upper would speak for the lower. */
const roundsOf = ({ text }: PageToJudge, suspects: readonly Suspect[]): Suspect[][] => {
  const rounds: Round[] = []
  const owners = Map.groupBy(suspects, ({ index }) => text.owners[index] ?? 0)
  for (const [owner, group] of owners) {
    const cells = new Set(group.flatMap(({ index }) => cellsOf(text.glyphs[index])))
    const free = rounds.find(({ taken }) => [...cells].every((cell) => (taken.get(cell) ?? owner) === owner))
    const round: Round = free ?? { suspects: [], taken: new Map() }
    if (free === undefined && rounds.length < MAX_ROUNDS) rounds.push(round)
    round.suspects.push(...group)
    for (const cell of cells) round.taken.set(cell, owner)
  }
  return rounds.map((round) => round.suspects)
}

/** Points: smaller than a letter, so that neighbours seldom share a square. */
const CELL = 2

/** Squares that the middle of a glyph stands on. */
const cellsOf = (glyph: Glyph | undefined): string[] => {
  if (glyph === undefined) return []
  const y = Math.round((glyph.baseline - 0.25 * glyph.size) / CELL)
  const left = Math.floor((glyph.box.x + 0.3 * glyph.box.width) / CELL)
  const right = Math.floor((glyph.box.x + 0.7 * glyph.box.width) / CELL)
  return Array.from({ length: Math.min(100, right - left + 1) }, (_, index) => `${left + index} ${y}`)
}

/** Whether any dot of the glyph's own ink has changed; its neighbours' is left out by a tenth on either side. */
const differs = (a: ColorRaster, b: ColorRaster, glyph: Glyph, dotsPerPoint: number): boolean => {
  const { box } = glyph
  const left = Math.max(0, Math.floor((box.x + 0.1 * box.width) * dotsPerPoint))
  const right = Math.min(a.width - 1, Math.ceil((box.x + 0.9 * box.width) * dotsPerPoint))
  const top = Math.max(0, Math.floor(box.y * dotsPerPoint))
  const bottom = Math.min(a.height - 1, Math.ceil((box.y + box.height) * dotsPerPoint))
  for (let y = top; y <= bottom; y++) {
    for (let at = 4 * (y * a.width + left); at <= 4 * (y * a.width + right); at++)
      if (at % 4 !== 3 && Math.abs((a.dots[at] ?? 0) - (b.dots[at] ?? 0)) > CHANGED) return true
  }
  return false
}

/** Runs of glyphs that are not seen, without those that their neighbours or a second painting speak for. */
const hiddenRuns = (unseen: ReadonlySet<number>, glyphs: readonly Glyph[]): number[][] => {
  const runs: number[][] = [[]]
  for (const [index, glyph] of glyphs.entries()) {
    if (unseen.has(index)) runs.at(-1)?.push(index)
    else if (!glyph.generated && glyph.text.trim() !== '') runs.push([])
  }
  return runs.filter((run) => {
    if (run.length < MIN_RUN) return false
    const repeated = run.filter((index) => isRepeated(index, unseen, glyphs))
    return repeated.length < MOST * run.length
  })
}

/** The same letter is painted in the same place once more, where it is seen: for weight, or as a shadow. */
const isRepeated = (index: number, unseen: ReadonlySet<number>, glyphs: readonly Glyph[]): boolean => {
  const glyph = glyphs[index]
  return glyphs.some(
    (other, at) =>
      glyph !== undefined &&
      !unseen.has(at) &&
      other.text === glyph.text &&
      Math.abs(other.baseline - glyph.baseline) <= SAME_PLACE * glyph.size &&
      Math.abs(other.box.x - glyph.box.x) <= SAME_PLACE * glyph.size,
  )
}
