import { plainText } from '../characters.ts'
import type { DraftLine, DraftPiece } from './draft.ts'
import type { HiddenRuns } from './hidden-runs.ts'
import { hiddenBecause, type RunLooks, spanLooks } from './looks.ts'

/** Three spaces or more were typed to align something; so was every tab. */
const WIDE_GAP = /[ \t]*\t[ \t]*| {3,}/g
/** Drawn before a list item by the program, no text of the file. */
const BULLET = '• '

interface OpenLine {
  readonly pieces: DraftPiece[]
  /** Of its first text. */
  page: number | null
}

/** The lines of one paragraph while its runs are walked; hidden runs are set aside. */
export interface LineWriter {
  add(text: string, looks: RunLooks, href: string | null, page: number): void
  breakLine(): void
  /** Ends the paragraph. `bulleted`: a sign or number that is no text of the file stands before its first line. */
  finish(outline: number | null, page: number, bulleted: RunLooks | null): DraftLine[]
}

export const lineWriter = (hidden: HiddenRuns, ground: string): LineWriter => {
  const lines: OpenLine[] = []
  let line: OpenLine = { pieces: [], page: null }
  lines.push(line)
  let isOpen = false
  const breakLine = (): void => {
    line = { pieces: [], page: null }
    lines.push(line)
    isOpen = false
  }
  return {
    add: (raw, looks, href, page) => {
      const text = plainText(raw.replace(/[\r\n]+/g, ' '))
      if (text === '') return
      const reason = hiddenBecause(looks, ground)
      if (reason !== null) return hidden.add(text, reason, page)
      if (text.trim() !== '') hidden.end()
      line.page ??= page
      const joined = text.replace(WIDE_GAP, '\t')
      // Of a TAB at the end of one run and one at the start of the next, one is left.
      const clean = isOpen ? joined : joined.replace(/^[ \t]+/, '')
      if (clean === '') return
      isOpen = !clean.endsWith('\t')
      line.pieces.push({ text: clean, looks: spanLooks(looks), href })
    },
    breakLine,
    finish: (outline, page, bulleted) => {
      hidden.end()
      const [first] = lines
      if (bulleted !== null && first?.pieces.some(({ text }) => text.trim() !== ''))
        first.pieces.unshift({ text: BULLET, looks: spanLooks(bulleted), href: null })
      return lines.map((each) => ({ pieces: each.pieces, outline, page: each.page ?? page }))
    },
  }
}
