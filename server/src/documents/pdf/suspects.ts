import { type Glyph, type HiddenReason, hiddenReason, type PageGlyphs } from '@zodie/engine'
import type { PageFrame } from './frame.ts'
import type { OwnedGlyphs } from './glyphs.ts'
import type { PageObjects } from './objects.ts'
import type { PdfiumRuntime } from './pdfium.ts'
import type { Cover } from './shapes.ts'
import { annotationBoxes, isBlank, isInLayer, readClip } from './veils.ts'

/** A glyph that may leave no ink, and what will then have hidden it. */
export interface Suspect {
  /** Of the glyph, in the page's list. */
  readonly index: number
  readonly reason: HiddenReason
}

type Box = Glyph['box']

export interface PageToJudge {
  readonly runtime: PdfiumRuntime
  readonly page: number
  readonly frame: PageFrame
  readonly text: OwnedGlyphs
  readonly painted: PageObjects
  readonly covers: readonly Cover[]
  /** False when a picture on the page is too large to be painted for a look. */
  readonly isPaintable: boolean
  readonly ground: Pick<PageGlyphs, 'width' | 'height' | 'fills' | 'drawings'>
}

/**
 * Glyphs that only a look at the painted page can judge: something is painted after them, they stand on a picture, are
 * clipped, see-through, in a layer or a form, or have the colour of what seems to lie behind them. An ordinary page has none.
 */
export const suspectsOf = (to: PageToJudge): Suspect[] => {
  const looks = objectLooks(to)
  const notes = annotationBoxes(to.runtime, to.page, to.frame)
  return to.text.glyphs.flatMap((glyph, index) => {
    if (glyph.generated || glyph.rendered !== undefined || glyph.text.trim() === '') return []
    const reason = suspicion(glyph, looks(to.text.owners[index] ?? 0), notes, to)
    return reason === null ? [] : [{ index, reason }]
  })
}

const suspicion = (
  glyph: Glyph,
  looks: ObjectLooks,
  notes: readonly Box[],
  { covers, ground, painted }: PageToJudge,
): HiddenReason | null => {
  const found = hiddenReason(glyph, ground)
  if (found !== null) return found === 'same-colour' || found === 'transparent' ? found : null
  // Browsers lay transparent text over letters drawn as outlines; there the outlines are what is seen.
  if (glyph.fill.alpha === 0) return null
  const x = glyph.box.x + glyph.box.width / 2
  const y = glyph.baseline - 0.3 * glyph.size
  const holds = (box: Box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  if (!painted.isComplete || covers.some(({ box, order }) => order > looks.order && holds(box)) || notes.some(holds))
    return 'covered'
  if (looks.clip !== null && !holds(looks.clip)) return 'off-page'
  if (looks.isTransparent) return 'transparent'
  if (looks.isInForm || looks.isInLayer) return 'invisible-mode'
  return ground.fills.some(({ box, fill }) => fill === null && holds(box)) || looks.isBlank || glyph.renderMode !== 0
    ? 'same-colour'
    : null
}

/** What the glyphs of one text object share. */
interface ObjectLooks {
  readonly order: number
  readonly clip: Box | null
  readonly isTransparent: boolean
  readonly isInForm: boolean
  readonly isInLayer: boolean
  /** The font draws nothing for its letters. */
  readonly isBlank: boolean
}

const objectLooks = (to: PageToJudge): ((object: number) => ObjectLooks) => {
  const { runtime, frame, painted } = to
  const orders = new Map(painted.objects.map(({ object, isInForm }, order) => [object, { order, isInForm }]))
  const known = new Map<number, ObjectLooks>()
  return (object) => {
    const before = known.get(object)
    if (before !== undefined) return before
    const { order = -1, isInForm = false } = orders.get(object) ?? {}
    const looks: ObjectLooks = {
      order,
      isInForm,
      clip: object === 0 || isInForm ? null : readClip(runtime, object, frame),
      isTransparent: object !== 0 && runtime.pdfium._FPDFPageObj_HasTransparency(object) !== 0,
      isInLayer: object !== 0 && isInLayer(runtime, object),
      isBlank: object !== 0 && isBlank(runtime, object),
    }
    known.set(object, looks)
    return looks
  }
}
