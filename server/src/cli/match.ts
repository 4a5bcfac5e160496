import type { Readable, Writable } from 'node:stream'
import { analyzeResume, composeText, DEFAULT_WEIGHTS, parseJob, parseResume, type Weights } from '@zodie/engine'
import { postingFrom } from './job-file.ts'
import { answerLines, idOf, textOf } from './lines.ts'

/** Lists of pairs name one text many times in a row: its answer is kept for the next line. */
const rememberLast = <Answer>(read: (text: string) => Answer): ((text: string) => Answer) => {
  let last: { readonly text: string; readonly answer: Answer } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) }
    return last.answer
  }
}

/** `{ id, resume_text, job_text }` → `{ id, overall_score, … }`: the scores and the skills found and missed. */
export const matchLines = (
  input: Readable,
  output: Writable,
  { asOf, weights }: { readonly asOf: string; readonly weights?: Partial<Weights> },
): Promise<void> => {
  const readResume = rememberLast((text) => {
    const document = composeText(text)
    return { document, resume: parseResume(document, { asOf }) }
  })
  const readJob = rememberLast((text) => {
    const posting = postingFrom(text)
    return { posting, criteria: parseJob(posting) }
  })
  return answerLines(input, output, (row) => {
    const { overall, scores, matchedSkills, missingSkills } = analyzeResume({
      ...readResume(textOf(row, 'resume_text')),
      ...readJob(textOf(row, 'job_text')),
      asOf,
      weights: { ...DEFAULT_WEIGHTS, ...weights },
    })
    return {
      id: idOf(row),
      overall_score: overall,
      ...Object.fromEntries(Object.entries(scores).map(([dimension, score]) => [`${dimension}_score`, score])),
      matched_skills: matchedSkills,
      missing_skills: missingSkills,
    }
  })
}
