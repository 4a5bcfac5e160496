import { countWords, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_WORDS = 90

/** Runs of lines in one text flow without a bullet between them. */
export const wallOfText: Rule = {
  name: 'wall-of-text',
  dimension: 'formatting',
  severity: 'warning',
  find({ document, resume }) {
    const inProse = new Set(resume.sections.filter(({ kind }) => kind === 'work' || kind === 'projects' || kind === 'summary').flatMap(({ lines }) => lines))
    const walls: { start: number; end: number }[] = []
    let run: { start: number; end: number; words: number } | null = null
    document.lines.forEach((line, index) => {
      const isBroken = !inProse.has(index) || line.bullet || document.text.slice(run?.end ?? line.start, line.start).length > 1
      if (isBroken && run !== null && run.words > MOST_WORDS) walls.push(run)
      if (!inProse.has(index)) run = null
      else run = isBroken || run === null ? { start: line.start, end: line.end, words: 0 } : { ...run, end: line.end }
      if (run !== null) run.words += countWords(document.text.slice(line.start, line.end))
    })
    const last: { start: number; end: number; words: number } | null = run
    if (last !== null && last['words'] > MOST_WORDS) walls.push(last)
    return walls.map(({ start, end }) => ({ text: `Break the passage that begins "${shortQuote(document.text.slice(start, end), 60)}" into points of one or two lines.`, why: `It runs for ${countWords(document.text.slice(start, end))} words; such blocks are skipped when read in a hurry.`, place: placeAt(document, start, end), cost: 0.08 }))
  },
}
