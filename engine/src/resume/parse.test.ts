import { describe, expect, it } from 'vitest'
import { outline, parse } from '../../test/outline-of.ts'

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
