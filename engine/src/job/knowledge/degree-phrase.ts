import type { Range } from './tokens.ts'

// Someone or something of a university, not a degree that is asked for: "the PhD student", "a PhD scholarship"
const OF_A_UNIVERSITY =
  /^ (?:students?|scholarships?|thesis|fellow|programmes?|programs?|position|project|candidate|supervis)/
const HEAD_AFTER = /^ (?:degrees?|diploma|level)(?![a-z])/
// "BS/BA degree", "bachelor or master's degree", "academic degree"
const BEFORE =
  /(?<![a-z])(?:university|academic|technical|bachelor'?s?|master'?s?|doctorate|bs|ba|ms|bsc|msc|phd|advanced|engineering)(?:\/| and\/or | or | and | )$/
const LONGEST_BEFORE = 30

/** The whole name of a degree around a mention of it, or null where the words mean somebody who studies. */
export function growDegree(mention: Range, text: string, folded: string): Range | null {
  let start = mention.start
  let end = mention.start + text.slice(mention.start, mention.end).replace(/ (?:in|or|en|of)$/i, '').length
  end += /^'?s(?![a-z])/.exec(folded.slice(end, end + 3))?.[0].length ?? 0
  if (OF_A_UNIVERSITY.test(folded.slice(end, end + 24))) return null
  end += HEAD_AFTER.exec(folded.slice(end, end + 12))?.[0].length ?? 0
  for (let added = 0; added < 2; added += 1) {
    const from = Math.max(0, start - LONGEST_BEFORE)
    const before = BEFORE.exec(folded.slice(from, start))
    if (before === null) break
    start = from + before.index
  }
  return { start, end }
}
