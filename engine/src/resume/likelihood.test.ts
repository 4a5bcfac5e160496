import { describe, expect, it } from 'vitest'
import { listInventedPapers } from '../../test/invented-papers.ts'
import { INVENTED_RESUME } from '../../test/invented-resume.ts'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'

const read = (text: string) => parseResume(composeText(text), { asOf: '2026-01-01' })

const PAPERS = [1, 2, 3].flatMap((seed) =>
  listInventedPapers(seed).map(({ kind, language, text }) => ({ kind, language, seed, text })),
)

describe('a paper that is no resume', () => {
  it.each(PAPERS)('$kind in $language ($seed) is told from a resume and named', ({ kind, text }) => {
    const { resumeLikelihood, documentKind } = read(text)
    expect([documentKind.kind, resumeLikelihood <= 0.2]).toEqual([kind, true])
  })

  it('is named with its words and where they stand', () => {
    const [invoice] = listInventedPapers(1)
    const { documentKind } = read(invoice?.text ?? '')
    expect(documentKind.evidence.length).toBeGreaterThan(2)
    for (const { reason, place } of documentKind.evidence)
      if (place !== null) expect(reason).toContain(place.quote.replace(/\s+/g, ' '))
  })

  it.each(['', '   \n\n', 'asdf', '12345 67890', 'lorem ipsum dolor'])('%j is nothing in particular', (text) => {
    expect(read(text)).toMatchObject({ documentKind: { kind: 'other' } })
    expect(read(text).resumeLikelihood).toBeLessThan(0.2)
  })
})

describe('a resume', () => {
  it.each([
    ['complete', INVENTED_RESUME],
    [
      'of a student without work',
      'Jana Rösch\njana@post.example\n\nEducation\nBSc Geography, University of Oakhurst, 2022 – 2025\n\nSkills\nMaps, GIS\n\nInterests\nRowing',
    ],
    [
      'of a nurse',
      'ORLA FENNIMORE, RN\n(415) 555-0142 | orla@post.example\n\nLicensure\nRegistered Nurse, California\n\nClinical Experience\nStaff Nurse, Mercy Hospital, 2018 – Present\n• Cared for patients after surgery',
    ],
    [
      'of an accountant who writes invoices',
      'Tadeo Villalba\ntadeo@post.example\n\nEXPERIENCE\nAccountant, Quillhaven Ltd, 2017 – 2023\n• Reconciled each invoice number with the amount due\n• Prepared the bank statement and the opening balance\n\nEDUCATION\nBA Accounting, University of Oakhurst, 2016',
    ],
    [
      'of a recruiter who writes job ads',
      'Ilse Brandhofer\nilse@post.example\n\nEXPERIENCE\nRecruiter, Quillhaven Ltd, 2017 – 2023\n• Wrote every job description, from requirements to how to apply\n• Found the ideal candidate in four weeks\n\nEDUCATION\nBA History, University of Oakhurst, 2016',
    ],
    [
      'in French',
      'Achille Derennes\nachille@courriel.example\n\nExpérience professionnelle\nBibliothécaire, Médiathèque de Vauclin, 2016 – 2024\n\nFormation\nLicence de lettres, Université de Nantes, 2015',
    ],
    [
      'in Chinese',
      '欧阳雨\nyu@cangku.example\n138 0013 8000\n\n工作经历\n2018年3月 - 2023年5月\t仓库主管\t青山物流有限公司\n\n教育背景\n2014 - 2018\t北京林业大学\t本科\n\n技能\nExcel',
    ],
    [
      'in Polish',
      'Zofia Wielopolska\nzofia@poczta.example\n\nDoświadczenie zawodowe\nKsięgowa, Młyn Zielony, 2017 – 2023\n\nWykształcenie\nUniwersytet Dębowy, 2012 – 2017\n\nUmiejętności\nExcel',
    ],
    [
      'without a single heading',
      'Noor Wintergaarde\nnoor@post.example | +31 6 12345678\n\nPlanner, De Gouden Gans BV, 2019 – 2024\nPlanned forty vans\n\nClerk, Brackwater Tools, 2016 – 2019\nKept the stock list',
    ],
    [
      'with one line of profile',
      'Noor Wintergaarde\nnoor@post.example\n\nProfile\nPlanner who likes lists.\n\nExperience\nPlanner, De Gouden Gans BV, 2019 – 2024',
    ],
    ['of four lines', 'John Roe\n\nExperience\nSoftware Engineer at Company X, 2020-2023'],
    [
      'that greets and thanks',
      `${INVENTED_RESUME}\n\nReferences on request. Thank you for your time.\nSincerely, Mara Ellinger`,
    ],
  ])('%s is one', (_, text) => {
    const { resumeLikelihood, documentKind } = read(text)
    expect([documentKind.kind, resumeLikelihood >= 0.8]).toEqual(['resume', true])
  })

  it('shows the headings it was told by', () => {
    const { evidence } = read(INVENTED_RESUME).documentKind
    expect(evidence.map(({ place }) => place?.quote)).toContain('EXPERIENCE')
  })
})
