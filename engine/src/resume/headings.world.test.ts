import { describe, expect, it } from 'vitest'
import { column, pageOf } from '../../test/typeset.ts'
import { composePages } from '../document/compose-pages.ts'
import { composeText } from '../document/compose-text.ts'
import { readHeading } from './headings.ts'
import { parseResume } from './parse.ts'

describe('a heading of another language', () => {
  it.each([
    [
      'work',
      'Doświadczenie zawodowe|Arbetslivserfarenhet|Erhvervserfaring|Yrkeserfaring|Työkokemus|Pracovní zkušenosti',
    ],
    ['work', 'Experiență profesională|İş Deneyimi|Опыт работы|Досвід роботи|Επαγγελματική εμπειρία|Munkatapasztalat'],
    ['work', '職務経歴|경력사항|الخبرة العملية|ניסיון תעסוקתי|कार्य अनुभव|Kinh nghiệm làm việc|Pengalaman kerja'],
    ['education', 'Wykształcenie|Utbildning|Uddannelse|Utdanning|Koulutus|Vzdělání|Studii|Eğitim|Образование|Освіта'],
    ['education', 'Εκπαίδευση|Tanulmányok|学歴|학력|التعليم|השכלה|शिक्षा|Học vấn|Pendidikan'],
    [
      'skills',
      'Umiejętności|Färdigheter|Kompetencer|Ferdigheter|Taidot|Dovednosti|Competențe|Beceriler|Навыки|Навички',
    ],
    [
      'skills',
      'Δεξιότητες|Készségek|スキル|기술스택|المهارات|כישורים|कौशल|Kỹ năng|Keahlian|What I bring|What I do well',
    ],
    [
      'languages',
      'Języki obce|Språk|Sprog|Kielitaito|Jazyky|Limbi străine|Yabancı Dil|Языки|Мови|Ξένες γλώσσες|語学|외국어',
    ],
    [
      'summary',
      'O mnie|Om mig|Sammendrag|Profiili|O mně|Despre mine|Hakkımda|О себе|Про себе|Προφίλ|自己紹介|자기소개|نبذة عني',
    ],
    [
      'certificates',
      'Kursy i szkolenia|Kurser|Sertifikater|Kurssit|Cursuri|Sertifikalar|Повышение квалификации|資格|자격증',
    ],
    ['interests', 'Zainteresowania|Intressen|Harrastukset|Zájmy|Hobiler|Интересы|Ενδιαφέροντα|趣味|취미|תחביבים'],
    [
      'references',
      'Referencje|Referenser|Suosittelijat|Reference|Referințe|Referanslar|Рекомендации|Συστάσεις|추천인|ממליצים',
    ],
  ])('%s: %s', (kind, headings) => {
    const wrong = headings.split('|').filter((heading) => readHeading(heading)?.kind !== kind)
    expect(wrong).toEqual([])
  })

  it('is known letter-spaced, evenly or not', () => {
    expect(
      ['E X P E R I E N C E', 'W O R K   H I S T O R Y', 'Empl oyment', 'Language Skil l s'].map(
        (text) => readHeading(text)?.kind,
      ),
    ).toEqual(['work', 'work', 'work', 'languages'])
  })
})

const titlesOf = (text: string) =>
  parseResume(composeText(text), { asOf: '2026-01-01' }).sections.map(({ title }) => title)

describe('what is no heading', () => {
  it.each([
    ['a job title', 'EXPERIENCE\nResearch Assistant\nUniversity of Oakhurst, 2019 – 2021'],
    ['an employer', 'EXPERIENCE\nOakhurst Education\nPlanner, 2019 – 2021'],
    ['a group of skills', 'EXPERIENCE\nPlanner, 2019 – 2021\nTools: Excel, Go'],
  ])('%s', (_, text) => {
    expect(titlesOf(`Orla Fennimore\norla@post.example\n\n${text}`)).toEqual([null, 'EXPERIENCE'])
  })
})

describe('the lines of a page', () => {
  const large = { size: 13, weight: 700 } as const

  it('make one heading of two lines', () => {
    const document = composePages([
      pageOf([
        ...column(40, 60, ['Orla Fennimore'], 14, { size: 22 }),
        ...column(40, 120, ['ISTRUZIONE E', 'FORMAZIONE'], 15, large),
        ...column(40, 156, ['Laurea in Lettere', 'Università di Valdarno, 2012 – 2016']),
        ...column(40, 220, ['COMPETENZE'], 15, large),
        ...column(40, 240, ['Excel, Archivi']),
      ]),
    ])
    const { sections } = parseResume(document, { asOf: '2026-01-01' })
    expect(sections.map(({ title }) => title)).toEqual([null, 'ISTRUZIONE E FORMAZIONE', 'COMPETENZE'])
  })

  it('give the name after a sidebar to the head, not to the last section of the sidebar', () => {
    const document = composePages([
      pageOf([
        ...column(40, 60, ['Contact'], 14, large),
        ...column(40, 80, ['orla@post.example', '+44 113 496 0018']),
        ...column(40, 140, ['Certificates'], 14, large),
        ...column(40, 160, ['Forklift Licence', 'First Aid']),
        ...column(250, 60, ['Orla Fennimore'], 14, { size: 24 }),
        ...column(250, 90, ['Warehouse Planner', 'Leeds, United Kingdom']),
        ...column(250, 140, ['Experience'], 14, large),
        ...column(250, 160, [
          'Planner, Quillhaven Ltd',
          '2017 – 2023',
          'Planned the week of forty vans for a town by the sea',
        ]),
      ]),
    ])
    const { json } = parseResume(document, { asOf: '2026-01-01' })
    expect([json.basics.name, json.basics.label, json.basics.location?.city]).toEqual([
      'Orla Fennimore',
      'Warehouse Planner',
      'Leeds',
    ])
    expect(json.certificates.map(({ name }) => name)).toEqual(['Forklift Licence', 'First Aid'])
  })
})
