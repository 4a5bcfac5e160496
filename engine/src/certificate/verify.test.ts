import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AS_OF, INVENTED_POSTING, INVENTED_RESUME } from '../../test/invented-resume.ts'
import { analyzeResume } from '../advice/analyze.ts'
import type { Analysis } from '../advice/types.ts'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from '../resume/parse.ts'
import { canonicalJson } from './canonical-json.ts'
import { isUntouched } from './digest.ts'
import { verifyAnalysis } from './verify.ts'

const document = composeText(INVENTED_RESUME)
const fileSha256 = 'ab'.repeat(32)
const analysis = analyzeResume({
  document,
  resume: parseResume(document, { asOf: AS_OF }),
  posting: INVENTED_POSTING,
  asOf: AS_OF,
  fileSha256,
  jobRevision: 3,
})
const sources = { document, posting: INVENTED_POSTING, fileSha256, jobRevision: 3 }
const partsOf = (stated: Analysis, input = sources): readonly string[] =>
  verifyAnalysis(stated, input).differences.map(({ part }) => part)

describe('verifyAnalysis', () => {
  it('confirms what it computed itself, after a journey through JSON too', () => {
    const travelled: Analysis = JSON.parse(JSON.stringify(analysis))
    expect(verifyAnalysis(travelled, sources)).toEqual({
      verified: true,
      differences: [],
      explanation:
        'Computed again from the same file and the same posting, every part came out the same, to the last digit.',
    })
  })

  const [first] = analysis.items
  it.each([
    ['a score raised', { ...analysis, overall: 99 }, ['overall']],
    ['a part score raised', { ...analysis, scores: { ...analysis.scores, experience: 1 } }, ['scores.experience']],
    ['a quote changed', { ...analysis, summary: 'The best.' }, ['summary']],
    ['an item lost', { ...analysis, items: analysis.items.slice(1) }, ['items', `items.${first?.criterion.id}`]],
    [
      'another file stated',
      { ...analysis, certificate: { ...analysis.certificate, fileSha256: 'cd'.repeat(32) } },
      ['certificate.fileSha256'],
    ],
    [
      'another revision stated',
      { ...analysis, certificate: { ...analysis.certificate, jobRevision: 4 } },
      ['certificate.jobRevision'],
    ],
    [
      'the digest changed',
      { ...analysis, certificate: { ...analysis.certificate, resultSha256: '0'.repeat(64) } },
      ['certificate.resultSha256'],
    ],
  ] as const)('names what is not as computed: %s', (_, stated, parts) => {
    expect(partsOf(stated)).toEqual(parts)
    expect(verifyAnalysis(stated, sources).verified).toBe(false)
    expect(isUntouched(stated)).toBe(false)
  })

  it('says both values of a part', () => {
    expect(verifyAnalysis({ ...analysis, overall: 99 }, sources).differences).toEqual([
      { part: 'overall', stated: '99', computed: JSON.stringify(analysis.overall) },
    ])
  })
  it('notices another resume and another posting', () => {
    const other = composeText(INVENTED_RESUME.replace('Snowflake', 'Sculpture'))
    expect(partsOf(analysis, { ...sources, document: other })).toContain('overall')
    const posting = { ...INVENTED_POSTING, requirements: 'Terraform is required' }
    expect(partsOf(analysis, { ...sources, posting })).toContain('overall')
  })
  it('takes the day and the weights from the certificate', () => {
    const weights = { ...analysis.certificate.weights, experience: 0.9 }
    const weighed = analyzeResume({
      ...sources,
      resume: parseResume(document, { asOf: '2027-01-01' }),
      asOf: '2027-01-01',
      weights,
    })
    expect(verifyAnalysis(weighed, sources).verified).toBe(true)
  })
  it.each(['engineVersion', 'lexiconHash'] as const)('neither confirms nor denies another %s', (field) => {
    const stated = { ...analysis, certificate: { ...analysis.certificate, [field]: 'other' }, overall: 1 }
    const { verified, differences, explanation } = verifyAnalysis(stated, sources)
    expect({ verified, differences }).toEqual({ verified: null, differences: [] })
    expect(explanation).toContain('other')
  })
})

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [{ a: undefined, é: 0.1, Z: 1e21 }, '{"Z":1e+21,"é":0.1}'],
    [{ outer: { z: -0, y: '"' } }, '{"outer":{"y":"\\"","z":0}}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
  it('is JSON of the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
