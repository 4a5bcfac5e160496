import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { parseResume } from './parse.ts'
import type { Resume } from './types.ts'

const parse = (text: string): Resume => parseResume(composeText(text), { asOf: '2026-01-15' })

/** One line per fact, so that a failing resume shows what was read differently. */
function outline({ json, workMonths }: Resume): readonly string[] {
  const dates = (entry: { readonly startDate?: string; readonly endDate?: string }) =>
    `${entry.startDate ?? ''}..${entry.endDate ?? ''}`
  return [
    `${json.basics.name} / ${json.basics.label ?? ''} / ${json.basics.email ?? ''} / ${json.basics.phone ?? ''} / ${json.basics.location?.city ?? ''}`,
    ...json.work.map((job) => `work ${job.position} @ ${job.name} ${dates(job)} ${job.highlights.length}`),
    ...json.volunteer.map((job) => `volunteer ${job.position} @ ${job.organization} ${dates(job)}`),
    ...json.education.map(
      (one) => `school ${one.studyType ?? ''} ${one.area ?? ''} @ ${one.institution ?? ''} ${dates(one)}`,
    ),
    ...json.projects.map((one) => `project ${one.name} [${one.keywords.join(', ')}] ${one.highlights.length}`),
    ...json.skills.map((group) => `skills ${group.name}: ${group.keywords.join(', ')}`),
    ...json.certificates.map((one) => `certificate ${one.name} by ${one.issuer ?? ''} ${one.date ?? ''}`),
    ...json.awards.map((one) => `award ${one.title}`),
    ...json.languages.map((one) => `speaks ${one.language} (${one.fluency ?? ''})`),
    ...json.interests.map((one) => `likes ${one.name}`),
    `months ${workMonths}`,
  ]
}

describe('whole resumes', () => {
  it('reads an engineer’s', () => {
    const resume = parse(`Mara Lindqvist
Senior Data Engineer
Lisbon, Portugal | +351 912 345 678 | mara.lindqvist@mail.example | github.com/maralind | linkedin.com/in/maralind

SUMMARY
Data engineer with a taste for small pipelines that do not wake anyone at night, in shops from ten to a thousand people.

EXPERIENCE
Senior Data Engineer, Quoin Analytics	Mar 2021 – Present
- Moved 140 pipelines from cron to Airflow; failed runs fell by 80%
- Built the event store on Kafka and PostgreSQL
Data Engineer, Voussoir Ltd	Sep 2017 – Feb 2021
- Wrote the billing loads in Python

PROJECTS
Tidewatch | Python, Redis
- Warns sailors of the tide by mail
Technologies: Python, Redis, Docker

EDUCATION
MSc Computer Science, Elm University	2015 – 2017

SKILLS
Languages: Python, SQL, Go
Tools: Airflow, Kafka, Docker

LANGUAGES
Swedish (native), English (C2), Portuguese (B1)`)
    expect(outline(resume)).toEqual([
      'Mara Lindqvist / Senior Data Engineer / mara.lindqvist@mail.example / +351 912 345 678 / Lisbon',
      'work Senior Data Engineer @ Quoin Analytics 2021-03.. 2',
      'work Data Engineer @ Voussoir Ltd 2017-09..2021-02 1',
      'school MSc Computer Science @ Elm University 2015..2017',
      'project Tidewatch [Python, Redis, Docker, Python, Redis] 2',
      'skills Languages: Python, SQL, Go',
      'skills Tools: Airflow, Kafka, Docker',
      'speaks Swedish (native)',
      'speaks English (C2)',
      'speaks Portuguese (B1)',
      'months 101',
    ])
    const python = resume.skills.find(({ id }) => id === 'python')
    expect(python?.evidence.map(({ context, entry }) => `${context} ${entry}`)).toEqual([
      'role /work/1',
      'project /projects/0',
      'project /projects/0',
      'list null',
    ])
    expect(python).toMatchObject({ months: 42, lastUsed: '2021-02' })
    expect(resume.roles[0]).toMatchObject({ start: '2021-03', end: '2026-01', current: true, months: 59 })
  })

  it('reads a nurse’s, company first, dates below', () => {
    expect(
      outline(
        parse(`JOAN ABARA, RN
joan.abara@mail.example | (312) 555-0187 | Chicago, IL

Professional Summary
Registered nurse with nine years on surgical wards and a steady hand with frightened people.

Work Experience

Mercy Hospital
Charge Nurse
June 2019 - Current
• Led a shift of eleven nurses
• Cut falls by a third

Lakeside Clinic
Staff Nurse
May 2016 - May 2019
• Cared for eight patients a shift

Education
Elm College of Nursing
Bachelor of Science in Nursing, 2016

Licenses & Certifications
Registered Nurse, State of Illinois, 2016
Advanced Cardiac Life Support (ACLS)`),
      ),
    ).toEqual([
      'JOAN ABARA /  / joan.abara@mail.example / (312) 555-0187 / Chicago',
      'work Charge Nurse @ Mercy Hospital 2019-06.. 2',
      'work Staff Nurse @ Lakeside Clinic 2016-05..2019-05 1',
      'school Bachelor of Science Nursing @ Elm College of Nursing ..2016',
      'certificate Registered Nurse by State of Illinois 2016',
      'certificate Advanced Cardiac Life Support (ACLS) by  ',
      'months 117',
    ])
  })

  it('reads one with no heading at all', () => {
    const { json } = parse(`Piet Verhoeven
piet@post.example
0612345678

Chauffeur, Transport Oost, Zwolle	2018 - heden
- Reed internationaal

Magazijnmedewerker, Groothandel Noord	2014 - 2018
- Orders gepickt

MBO Logistiek, ROC Zwolle	2012 - 2014`)
    expect(json.work.map(({ position, name }) => [position, name])).toEqual([
      ['Chauffeur', 'Transport Oost'],
      ['Magazijnmedewerker', 'Groothandel Noord'],
    ])
    expect(json.education.map(({ institution }) => institution)).toEqual(['ROC Zwolle'])
  })

  it('reads an electrician’s with volunteering, awards and interests', () => {
    expect(
      outline(
        parse(`Tom Birkett
Tel: 07911 123456   Email: tom.birkett@mail.example
Leeds, UK

PROFILE
Approved electrician who has rewired two hundred terraced houses and one small theatre.

EMPLOYMENT HISTORY
2017 – present   Electrician, Northlight Electrical Ltd, Leeds
• Domestic rewires and consumer units
2013 – 2017   Apprentice Electrician, Harrow & Sons
• Learned the trade

QUALIFICATIONS AND TRAINING
18th Edition Wiring Regulations, 2019

EDUCATION
NVQ Level 3 Electrical Installation, Leeds City College, 2016

VOLUNTEERING
Scout Leader, 3rd Leeds Scouts, 2018 – 2022

AWARDS
Apprentice of the Year, 2015

INTERESTS
Fell running, old radios`),
      ),
    ).toEqual([
      'Tom Birkett /  / tom.birkett@mail.example / 07911 123456 / Leeds',
      'work Electrician @ Northlight Electrical Ltd 2017.. 1',
      'work Apprentice Electrician @ Harrow & Sons 2013..2017 1',
      'volunteer Scout Leader @ 3rd Leeds Scouts 2018..2022',
      'school NVQ Level 3 Electrical Installation @ Leeds City College ..2016',
      'award Apprentice of the Year',
      'likes Fell running',
      'likes old radios',
      'months 157',
    ])
  })

  it('counts overlapping jobs once and shows what it is sure of', () => {
    const resume = parse(
      'Ann Lee\nann@mail.example\n\nExperience\nTutor, Elm School\t2018 - 2019\n- a\nBarista, Oak Cafe\t2019 - 2020\n- b',
    )
    expect(resume.workMonths).toBe(36)
    expect(resume.provenance['/work/0/name']?.place.quote).toBe('Elm School')
    expect(resume.provenance['/basics/email']?.confidence).toBeGreaterThan(0.9)
  })

  it('knows a resume from other papers', () => {
    const ad =
      'Senior Engineer\nAbout the role\nWe are looking for an engineer. You will be responsible for our systems.\nWe offer a pension. Apply now at jobs@firm.example.'
    const invoice = 'Invoice 42\nBill to: Jane Roe\nAmount due: 100.00\nIBAN DE00 0000'
    const resume =
      'Jane Roe\njane@mail.example\n\nExperience\nNurse, Mercy Hospital\t2018 - 2020\n- Cared\n\nEducation\nBSc, Elm University, 2018\n\nSkills\nTriage'
    expect(parse(resume).resumeLikelihood).toBeGreaterThan(0.7)
    expect(parse(ad).resumeLikelihood).toBeLessThan(0.3)
    expect(parse(invoice).resumeLikelihood).toBeLessThan(0.3)
  })
})

describe('in other languages', () => {
  it.each([
    [
      'German',
      `Jörg Weißhaupt
Maschinenbauingenieur
Lindenstraße 4, 70173 Stuttgart · 0711 2345678 · j.weisshaupt@post.example

BERUFSERFAHRUNG
03/2019 – heute	Konstruktionsingenieur, Ulmer Werke GmbH, Stuttgart
- Getriebe für Pumpen entwickelt
10/2015 – 02/2019	Entwicklungsingenieur bei Brandt & Söhne AG
- Prüfstände gebaut

AUSBILDUNG
2010 – 2015	M.Sc. Maschinenbau, Technische Universität Ulmen

KENNTNISSE
CAD: SolidWorks, CATIA

SPRACHEN
Deutsch (Muttersprache), Englisch (verhandlungssicher)`,
      [
        'Jörg Weißhaupt / Maschinenbauingenieur / j.weisshaupt@post.example / 0711 2345678 / Stuttgart',
        'work Konstruktionsingenieur @ Ulmer Werke GmbH 2019-03.. 1',
        'work Entwicklungsingenieur @ Brandt & Söhne AG 2015-10..2019-02 1',
        'school M.Sc. Maschinenbau @ Technische Universität Ulmen 2010..2015',
        'skills CAD: SolidWorks, CATIA',
        'speaks Deutsch (Muttersprache)',
        'speaks Englisch (verhandlungssicher)',
        'months 124',
      ],
    ],
    [
      'French',
      `Anaïs Morvan
Comptable
Rennes, France | 06 12 34 56 78 | anais.morvan@courriel.example

EXPÉRIENCE PROFESSIONNELLE
Comptable, Cabinet Le Goff, Rennes	janv. 2020 – aujourd’hui
- Clôture mensuelle de douze dossiers
Assistante comptable chez Biscuiterie du Port	sept. 2017 – déc. 2019
- Saisie des factures

FORMATION
BTS Comptabilité et gestion, Lycée Bréquigny, 2017

LANGUES
Français : langue maternelle
Anglais : B2`,
      [
        'Anaïs Morvan / Comptable / anais.morvan@courriel.example / 06 12 34 56 78 / Rennes',
        'work Comptable @ Cabinet Le Goff 2020-01.. 1',
        'work Assistante comptable @ Biscuiterie du Port 2017-09..2019-12 1',
        'school BTS Comptabilité et gestion @ Lycée Bréquigny ..2017',
        'speaks Français (langue maternelle)',
        'speaks Anglais (B2)',
        'months 101',
      ],
    ],
    [
      'Spanish',
      `Lucía Ferrer Soto
Valencia, España · +34 612 345 678 · lucia.ferrer@correo.example

Experiencia laboral
Enfermera, Hospital del Turia, Valencia	enero de 2018 – actualidad
- Urgencias pediátricas
Auxiliar de enfermería, Clínica Sol	2015 – 2017
- Planta de medicina interna

Formación académica
Grado en Enfermería, Universidad de los Olmos	2011 – 2015

Idiomas
Español: nativo
Inglés: B2`,
      [
        'Lucía Ferrer Soto /  / lucia.ferrer@correo.example / +34 612 345 678 / Valencia',
        'work Enfermera @ Hospital del Turia 2018-01.. 1',
        'work Auxiliar de enfermería @ Clínica Sol 2015..2017 1',
        'school Grado en Enfermería @ Universidad de los Olmos 2011..2015',
        'speaks Español (nativo)',
        'speaks Inglés (B2)',
        'months 133',
      ],
    ],
    [
      'Portuguese',
      `Rui Tavares Nunes
Porto, Portugal | 912 345 678 | rui.nunes@correio.example

EXPERIÊNCIA PROFISSIONAL
Eletricista, Luzes do Norte Lda, Porto	março de 2016 – atual
- Instalações industriais

FORMAÇÃO ACADÊMICA
Curso técnico em Eletrotecnia, Escola Profissional do Porto	2012 – 2015

COMPETÊNCIAS
AutoCAD, quadros elétricos`,
      [
        'Rui Tavares Nunes /  / rui.nunes@correio.example / 912 345 678 / Porto',
        'work Eletricista @ Luzes do Norte Lda 2016-03.. 1',
        'school Curso técnico Eletrotecnia @ Escola Profissional do Porto 2012..2015',
        'skills COMPETÊNCIAS: AutoCAD, quadros elétricos',
        'months 119',
      ],
    ],
    [
      'Italian',
      `Chiara Bellandi
Cuoca
Bologna, Italia | +39 347 123 4567 | chiara.bellandi@posta.example

ESPERIENZE LAVORATIVE
Cuoca, Ristorante Il Glicine, Bologna	maggio 2019 – oggi
- Menu di stagione per sessanta coperti

ISTRUZIONE
Diploma di maturità, Istituto Alberghiero, 2014

LINGUE
Italiano (madrelingua), Inglese (buono)`,
      [
        'Chiara Bellandi / Cuoca / chiara.bellandi@posta.example / +39 347 123 4567 / Bologna',
        'work Cuoca @ Ristorante Il Glicine 2019-05.. 1',
        'school Diploma di maturità  @ Istituto Alberghiero ..2014',
        'speaks Italiano (madrelingua)',
        'speaks Inglese (buono)',
        'months 81',
      ],
    ],
    [
      'Chinese',
      `欧阳雨桐
上海 | 138 0013 8000 | yutong@youjian.example

工作经历
2020年3月 – 至今	软件工程师	海岸科技有限公司
- 负责支付系统
2017年7月 – 2020年2月	测试工程师	山石软件公司
- 自动化测试

教育背景
2013年9月 – 2017年6月	海岸大学	计算机科学	本科

技能
Java、Go、MySQL`,
      [
        '欧阳雨桐 /  / yutong@youjian.example / 138 0013 8000 / 上海',
        'work 软件工程师 @ 海岸科技有限公司 2020-03.. 1',
        'work 测试工程师 @ 山石软件公司 2017-07..2020-02 1',
        'school 本科 计算机科学 @ 海岸大学 2013-09..2017-06',
        'skills 技能: Java, Go, MySQL',
        'months 103',
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(outline(parse(text))).toEqual(expected)
  })
})
