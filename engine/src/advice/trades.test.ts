import { describe, expect, it } from 'vitest'
import { AS_OF } from '../../test/invented-resume.ts'
import { resumeOf } from '../../test/resume-of-criteria.ts'
import { TRADE_POSTINGS } from '../../test/trade-postings.ts'
import { composeText } from '../document/compose-text.ts'
import { parseJob } from '../job/parse.ts'
import { parseResume } from '../resume/parse.ts'
import { analyzeResume } from './analyze.ts'

const trades = TRADE_POSTINGS.map((posting) => {
  const criteria = parseJob(posting)
  const document = composeText(resumeOf(criteria))
  return { posting, criteria, document, resume: parseResume(document, { asOf: AS_OF }) }
})
type Trade = (typeof trades)[number]

const score = ({ posting, criteria }: Trade, { document, resume }: Trade): number =>
  analyzeResume({ document, resume, posting, criteria, asOf: AS_OF }).overall ?? -1

describe.each(trades.map((trade) => [trade.posting.title, trade] as const))('%s', (_, trade) => {
  it('gives 95 or more to a resume built from its own criteria', () => {
    expect(score(trade, trade)).toBeGreaterThanOrEqual(95)
  })
  it('gives 25 or less to people of every other trade', () => {
    const others = trades.filter((other) => other !== trade)
    const high = others.map((other) => [other.posting.title, score(trade, other)] as const).filter(([, s]) => s > 25)
    expect(high).toEqual([])
  })
})
