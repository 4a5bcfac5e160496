import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readRows } from './rows.ts'
import { readWork } from './work.ts'

const SECOND_JOB = '\n\nShift Lead, Blue Heron Cafe\t2012 - 2014\n- Opened the shop'

const jobsOf = (text: string) =>
  readWork(readRows(composeText(text)), false).jobs.map(({ draft }) => [
    draft.position?.value ?? null,
    draft.name?.value ?? null,
    draft.location?.value ?? null,
    draft.startDate?.value ?? null,
    draft.endDate?.value ?? null,
  ])

const DATES = 'Jan 2018 – Mar 2020'
const [FROM, TO] = ['2018-01', '2020-03']

describe('one head', () => {
  it.each([
    ['title, company, dates', `Staff Nurse, Mercy Hospital\t${DATES}`, 'Staff Nurse', 'Mercy Hospital', null],
    ['company, title', `Mercy Hospital, Staff Nurse\t${DATES}`, 'Staff Nurse', 'Mercy Hospital', null],
    ['title at company', `Staff Nurse at Mercy Hospital (${DATES})`, 'Staff Nurse', 'Mercy Hospital', null],
    ['title @ company', `Data Engineer @ Plinth | ${DATES}`, 'Data Engineer', 'Plinth', null],
    [
      'title bei company',
      `Softwareentwickler bei Brandt & Söhne GmbH\t${DATES}`,
      'Softwareentwickler',
      'Brandt & Söhne GmbH',
      null,
    ],
    ['title chez company', `Ingénieur logiciel chez Moreau SARL\t${DATES}`, 'Ingénieur logiciel', 'Moreau SARL', null],
    ['dash between', `Plinth — Data Engineer\t${DATES}`, 'Data Engineer', 'Plinth', null],
    ['bar between', `Data Engineer | Plinth | Austin, TX | ${DATES}`, 'Data Engineer', 'Plinth', 'Austin, TX'],
    ['with a place', `Data Engineer, Plinth, Austin, TX\t${DATES}`, 'Data Engineer', 'Plinth', 'Austin, TX'],
    ['place behind a dash', `Plinth – Austin, TX\t${DATES}\nData Engineer`, 'Data Engineer', 'Plinth', 'Austin, TX'],
    ['place in brackets', `Data Engineer, Plinth (Berlin)\t${DATES}`, 'Data Engineer', 'Plinth', 'Berlin'],
    ['remote', `Data Engineer, Plinth (Remote)\t${DATES}`, 'Data Engineer', 'Plinth', 'Remote'],
    ['a legal form behind a comma', `Plinth, Inc.\t${DATES}\nData Engineer`, 'Data Engineer', 'Plinth, Inc.', null],
    ['company above, dates with it', `Plinth Ltd\t${DATES}\nData Engineer`, 'Data Engineer', 'Plinth Ltd', null],
    ['title above, dates with it', `Data Engineer\t${DATES}\nPlinth Ltd`, 'Data Engineer', 'Plinth Ltd', null],
    [
      'dates on the second line',
      `Plinth Ltd\tAustin, TX\nData Engineer\t${DATES}`,
      'Data Engineer',
      'Plinth Ltd',
      'Austin, TX',
    ],
    ['dates alone below', `Data Engineer\nPlinth Ltd\n${DATES}`, 'Data Engineer', 'Plinth Ltd', null],
    ['dates alone above', `${DATES}\nData Engineer\nPlinth Ltd`, 'Data Engineer', 'Plinth Ltd', null],
    ['unspaced words', `2018.01 - 2020.03\t枫叶信息有限公司 测试工程师`, '测试工程师', '枫叶信息有限公司', null],
    ['four lines', `Plinth Ltd\nData Engineer\nAustin, TX\n${DATES}`, 'Data Engineer', 'Plinth Ltd', 'Austin, TX'],
    ['date rail', `${DATES}\tData Engineer, Plinth, Austin, TX`, 'Data Engineer', 'Plinth', 'Austin, TX'],
    [
      'date rail, company below',
      `${DATES}\tData Engineer\nPlinth Ltd, Austin, TX`,
      'Data Engineer',
      'Plinth Ltd',
      'Austin, TX',
    ],
    ['date first, no tab', `${DATES}: Data Engineer, Plinth`, 'Data Engineer', 'Plinth', null],
    [
      'place with the dates',
      `Data Engineer\nPlinth Ltd\n${DATES} / Austin, TX`,
      'Data Engineer',
      'Plinth Ltd',
      'Austin, TX',
    ],
    [
      'a title with a comma',
      `Director, Patient Care\t${DATES}\nMercy Hospital`,
      'Director, Patient Care',
      'Mercy Hospital',
      null,
    ],
    ['a title with a dash', `Plinth Ltd\nVP of Sales\n${DATES}`, 'VP of Sales', 'Plinth Ltd', null],
    ['and an ampersand', `Plinth, Co-Founder & CTO\t${DATES}`, 'Co-Founder & CTO', 'Plinth', null],
    ['labelled', `Company: Plinth\nPosition: Data Engineer\nPeriod: ${DATES}`, 'Data Engineer', 'Plinth', null],
    [
      'an unknown town behind the company',
      `Data Engineer\nPlinth Ltd, Ambridge\n${DATES}`,
      'Data Engineer',
      'Plinth Ltd',
      'Ambridge',
    ],
    [
      'French',
      `Infirmière diplômée, Clinique du Lac, Annecy\t${DATES}`,
      'Infirmière diplômée',
      'Clinique du Lac',
      'Annecy',
    ],
    ['German compound', `Vertriebsmitarbeiter, Autohaus Kern\t${DATES}`, 'Vertriebsmitarbeiter', 'Autohaus Kern', null],
    ['Spanish', `Enfermera, Hospital del Mar, Barcelona\t${DATES}`, 'Enfermera', 'Hospital del Mar', 'Barcelona'],
    ['Italian', `Contabile presso Studio Ferri\t${DATES}`, 'Contabile', 'Studio Ferri', null],
    ['Dutch', `Verpleegkundige, Ziekenhuis Oost\t${DATES}`, 'Verpleegkundige', 'Ziekenhuis Oost', null],
    ['Chinese', `软件工程师\t海岸科技有限公司\t${DATES}`, '软件工程师', '海岸科技有限公司', null],
    ['a department', `Data Engineer\t${DATES}\nPlinth Ltd, Department of Tides`, 'Data Engineer', 'Plinth Ltd', null],
    ['a title about a field', `Director, Product Design, Plinth\t${DATES}`, 'Director, Product Design', 'Plinth', null],
    [
      'an unknown town before a code',
      `Plinth Ltd, Ambridge, OH\t${DATES}\nData Engineer`,
      'Data Engineer',
      'Plinth Ltd',
      'Ambridge, OH',
    ],
    [
      'at in a name',
      `Research Fellow, Observatory at Skerry\t${DATES}`,
      'Research Fellow',
      'Observatory at Skerry',
      null,
    ],
    ['a place below', `Plinth Ltd\nData Engineer\n${DATES}\nLeeds, UK`, 'Data Engineer', 'Plinth Ltd', 'Leeds, UK'],
    [
      'a form',
      `Dates\t${DATES}\nOccupation or position held\tData Engineer\nName of employer\tPlinth`,
      'Data Engineer',
      'Plinth',
      null,
    ],
    ['a duration beside', `Data Engineer, Plinth\t${DATES} (2 yrs 3 mos)`, 'Data Engineer', 'Plinth', null],
  ])('%s', (_, head, title, company, place) => {
    expect(jobsOf(`${head}\n- Did the work\n- Did more${SECOND_JOB}`)[0]).toEqual([title, company, place, FROM, TO])
  })
})

describe('several', () => {
  it('reads one after the other', () => {
    expect(jobsOf(`Nurse, Mercy Hospital\t2018 - Present\n- Cared${SECOND_JOB}`)).toEqual([
      ['Nurse', 'Mercy Hospital', null, '2018', null],
      ['Shift Lead', 'Blue Heron Cafe', null, '2012', '2014'],
    ])
  })

  it('gives every role at one employer its employer', () => {
    const text =
      'Plinth Ltd\nSenior Engineer\t2020 - Present\n- Led\nEngineer\t2017 - 2020\n- Built\nJunior Engineer\t2015 - 2017\n- Learned'
    expect(jobsOf(text).map(([title, company]) => [title, company])).toEqual([
      ['Senior Engineer', 'Plinth Ltd'],
      ['Engineer', 'Plinth Ltd'],
      ['Junior Engineer', 'Plinth Ltd'],
    ])
  })

  it('takes an employer with its own dates for the roof over its roles', () => {
    const text = 'Plinth Ltd\t2015 - 2020\nSenior Engineer\t2018 - 2020\n- Led\nEngineer\t2015 - 2018\n- Built'
    expect(jobsOf(text).map(([title, company, , from]) => [title, company, from])).toEqual([
      ['Senior Engineer', 'Plinth Ltd', '2018'],
      ['Engineer', 'Plinth Ltd', '2015'],
    ])
  })

  it('reads unknown words as the other entries are printed', () => {
    const text =
      'Engineer, Plinth\t2018 - 2019\n- a\nDesigner, Quoin\t2016 - 2018\n- b\nWidgeteer, Voussoir\t2014 - 2016\n- c'
    expect(jobsOf(text)[2]?.slice(0, 2)).toEqual(['Widgeteer', 'Voussoir'])
    const reverse =
      'Plinth, Engineer\t2018 - 2019\n- a\nQuoin, Designer\t2016 - 2018\n- b\nVoussoir, Widgeteer\t2014 - 2016\n- c'
    expect(jobsOf(reverse)[2]?.slice(0, 2)).toEqual(['Widgeteer', 'Voussoir'])
  })

  it('reads jobs without bodies', () => {
    expect(
      jobsOf('Nurse, Mercy Hospital\t2018 - 2020\nAide, Elm Clinic\t2015 - 2018\nPorter, Oak Hotel\t2013 - 2015')
        .length,
    ).toBe(3)
  })

  it('reads jobs that are bullets', () => {
    expect(
      jobsOf('• Nurse, Mercy Hospital (2018–2020)\n• Aide, Elm Clinic (2015–2018)').map(([title]) => title),
    ).toEqual(['Nurse', 'Aide'])
  })

  it('reads a job without dates', () => {
    expect(jobsOf('Staff Nurse, Mercy Hospital\n- Cared for people')[0]?.slice(0, 2)).toEqual([
      'Staff Nurse',
      'Mercy Hospital',
    ])
  })

  it('joins a range that its column broke in two', () => {
    const text =
      'June 2020 –\tDeveloper, Plinth, Austin, TX\nPresent\tBuilding the billing service for all of the regions we serve.'
    expect(jobsOf(text)[0]).toEqual(['Developer', 'Plinth', 'Austin, TX', '2020-06', null])
  })
})

describe('body', () => {
  it('keeps bullets whole over line breaks and apart from the summary', () => {
    const text =
      'Nurse, Mercy Hospital\t2018 - 2020\nA ward of thirty beds in the middle of the old town of Ghent.\n• Cared for patients through the whole of\ntheir stay\n• Trained colleagues'
    const [reading] = readWork(readRows(composeText(text)), false).jobs
    expect(reading?.draft.summary?.value).toBe('A ward of thirty beds in the middle of the old town of Ghent.')
    expect(reading?.draft.highlights.map(({ value }) => value)).toEqual([
      'Cared for patients through the whole of their stay',
      'Trained colleagues',
    ])
  })
})
