import type { Document } from '../../document/types.ts'
import type { Resume } from '../../resume/types.ts'
import { countWords, placeAt, shortQuote } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST_WORDS = 90

interface Passage {
  start: number
  end: number
}

/** Lines of work, projects and summary that follow each other without a bullet, a heading or an empty line between. */
function passagesOf(document: Document, resume: Resume): Passage[] {
  const told = resume.sections.filter(({ kind }) => kind === 'work' || kind === 'projects' || kind === 'summary')
  const headings = new Set(told.map(({ heading }) => heading?.start))
  const inProse = new Set(told.flatMap(({ lines }) => lines))
  const passages: Passage[] = []
  document.lines.forEach((line, index) => {
    if (!inProse.has(index) || headings.has(line.start)) return
    const last = passages.at(-1)
    const follows = last !== undefined && !line.bullet && line.start - last.end <= 1
    if (follows) last.end = line.end
    else passages.push({ start: line.start, end: line.end })
  })
  return passages
}

export const wallOfText: Rule = {
  name: 'wall-of-text',
  dimension: 'formatting',
  severity: 'warning',
  find: ({ document, resume }) =>
    passagesOf(document, resume).flatMap(({ start, end }) => {
      const text = document.text.slice(start, end)
      const words = countWords(text)
      if (words <= MOST_WORDS) return []
      return [
        {
          text: `Break the passage that begins "${shortQuote(text, 60)}" into points of one or two lines.`,
          why: `It runs for ${words} words; such blocks are skipped when read in a hurry.`,
          place: placeAt(document, start, end),
          cost: 0.08,
        },
      ]
    }),
}
