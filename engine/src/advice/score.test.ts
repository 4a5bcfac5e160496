import { describe, expect, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME, posting } from '../../test/invented-resume.ts'
import { composeText } from '../document/compose-text.ts'
import { parseJob } from '../job/parse.ts'
import { parseResume } from '../resume/parse.ts'
import { analyzeResume } from './analyze.ts'
import { scoreResume } from './score.ts'

const PASTED = `${INVENTED_RESUME}\n\n${INVENTED_POSTING.description}\n${INVENTED_POSTING.requirements}`

describe('scoreResume', () => {
  const postings = [INVENTED_POSTING, posting({ title: 'Welder', skills: ['MIG welding'] }), posting({ title: '' })]
  it.each([
    ['a resume', INVENTED_RESUME],
    ['a resume with the posting pasted into it', PASTED],
    ['an empty text', ''],
  ])('gives what analyzeResume gives: %s', (_, text) => {
    const document = composeText(text)
    const resume = parseResume(document, { asOf: AS_OF })
    const scorer = scoreResume(document, resume, AS_OF)
    for (const job of postings) {
      const { overall, matchedSkills, missingSkills, scores } = analyzeResume({
        document,
        resume,
        posting: job,
        asOf: AS_OF,
      })
      const scored = scorer.score(parseJob(job), job)
      expect(scored).toMatchObject({ overall, matchedSkills, missingSkills })
      expect(scores).toMatchObject(scored.match.scores)
    }
  })

  it('as if a skill were shown, gives the gain that the advice on it promises', () => {
    const document = composeText(INVENTED_RESUME)
    const resume = parseResume(document, { asOf: AS_OF })
    const { overall, findings, items } = analyzeResume({ document, resume, posting: INVENTED_POSTING, asOf: AS_OF })
    const scorer = scoreResume(document, resume, AS_OF)
    const criteria = parseJob(INVENTED_POSTING)
    const promised = findings.filter(({ rule }) => rule.startsWith('missing-')).map(({ gain }) => gain)
    const gains = items.flatMap(({ criterion, level }) =>
      criterion.kind === 'skill' && criterion.importance !== 'mentioned' && (level === 'none' || level === 'related')
        ? [Math.round(((scorer.ifShown(criterion.anyOf[0] ?? '')(criteria) ?? 0) - (overall ?? 0)) * 10) / 10]
        : [],
    )
    expect(gains.length).toBeGreaterThan(0)
    expect(promised).toEqual(expect.arrayContaining(gains))
  })
})
