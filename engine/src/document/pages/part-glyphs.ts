import type { Glyph, HiddenReason, PageGlyphs } from '../types.ts'
import { hiddenReason } from './hidden-glyphs.ts'
import { degreesOf } from './ink.ts'

/** What a reader of the page sees, and what none sees, by reason. */
export const partGlyphs = (page: PageGlyphs): { seen: Glyph[]; hidden: Map<HiddenReason, Glyph[]> } => {
  const seen: Glyph[] = []
  const hidden = new Map<HiddenReason, Glyph[]>()
  for (const glyph of page.glyphs) {
    const reason = glyph.generated || glyph.text.trim() === '' ? null : hiddenReason(glyph, page)
    if (reason === null) seen.push(glyph)
    else addTo(hidden, reason, glyph)
  }
  return { seen, hidden }
}

/** Upright text first; text of every other direction, in whole degrees, apart from it. */
export const byDirection = (glyphs: readonly Glyph[]): [number, Glyph[]][] => {
  const directions = new Map<number, Glyph[]>([[0, []]])
  for (const glyph of glyphs) addTo(directions, degreesOf(glyph), glyph)
  return [...directions.entries()]
}

const addTo = <K>(groups: Map<K, Glyph[]>, key: K, glyph: Glyph): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [glyph])
  else group.push(glyph)
}
