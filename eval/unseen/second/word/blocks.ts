import { AlignmentType, Paragraph, TabStopType, TextRun } from 'docx'
import { type Block, p } from '../../word/blocks.ts'
import type { Person } from '../person.ts'

export const runs = (
  ...children: readonly (string | { readonly text: string; readonly bold?: boolean; readonly italics?: boolean })[]
): Paragraph => new Paragraph({ children: children.map((run) => new TextRun(run)) })
export const summaryOf = (cv: Person): Block[] => (cv.summary === null ? [] : [p(cv.summary)])
export const centred = { alignment: AlignmentType.CENTER }
export const underlined = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 200, after: 60 },
    children: [new TextRun({ text, underline: {}, italics: true, size: 24 })],
  })
export const small = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 240 },
    children: [new TextRun({ text, smallCaps: true, bold: true, size: 24, color: '7F1D1D' })],
  })
/** Dates in a left margin made by a tab, as typists do it. */
export const hung = (left: string, right: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
    indent: { left: 2600, hanging: 2600 },
    children: [new TextRun(left), new TextRun({ text: `\t${right}`, bold: true })],
  })
export const indented = (text: string): Paragraph => p(text, { indent: { left: 2600 } })
