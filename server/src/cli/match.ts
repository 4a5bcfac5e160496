import type { Readable, Writable } from 'node:stream'
import { analyzeResume, composeText, parseResume } from '@zodie/engine'
import { postingFrom } from './job-file.ts'
import { answerLines, idOf, textOf } from './lines.ts'

/** `{ id, resume_text, job_text }` → `{ id, overall_score, … }`: the scores and the skills found and missed. */
export const matchLines = (input: Readable, output: Writable, asOf: string): Promise<void> =>
  answerLines(input, output, (row) => {
    const document = composeText(textOf(row, 'resume_text'))
    const resume = parseResume(document, { asOf })
    const { overall, scores, matchedSkills, missingSkills } = analyzeResume({
      document,
      resume,
      posting: postingFrom(textOf(row, 'job_text')),
      asOf,
    })
    return {
      id: idOf(row),
      overall_score: overall,
      ...Object.fromEntries(Object.entries(scores).map(([dimension, score]) => [`${dimension}_score`, score])),
      matched_skills: matchedSkills,
      missing_skills: missingSkills,
    }
  })
