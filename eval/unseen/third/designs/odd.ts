import type { Part } from '../../model.ts'
import type { Page } from '../page.ts'
import { BASE, beside } from './styles.ts'

const parts = (list: string): readonly Part[] => list.split(' ') as readonly Part[] // every name is a part

const ABROAD = ['einkauf', 'logement', 'obra', 'albergo', 'laboratorio', 'zorg', 'yunying']

/** Other languages, and pages that are drawn otherwise. */
export const ODD: readonly Page[] = [
  {
    id: 'other-lang-rail',
    wishes: {
      dates: ['01/2020| – |…'],
      parts: parts('summary work education skills languages certificates'),
      people: ABROAD,
      isPlaced: true,
    },
    head: 'stacked',
    job: 'datesLeft',
    study: 'datesLeft',
    skill: 'grouped',
    tongue: 'inline',
    certificate: 'brackets',
    css: `${BASE}body{font:10.5pt/1.4 'Liberation Sans','Noto Sans CJK SC'}h1{font-size:19pt}h2{font-size:12pt;border-bottom:1px solid #555}`,
  },
  {
    id: 'other-lang-column',
    wishes: {
      dates: ['2020| – |…'],
      parts: parts('skills languages interests work education'),
      people: ABROAD,
      hasHeadline: true,
    },
    head: 'photo',
    asideHead: true,
    job: 'stacked',
    study: 'schoolStacked',
    skill: 'list',
    aside: parts('skills languages interests'),
    css: `${BASE}${beside('left', '58mm', 'background:#eef2f7;padding:5mm')}body{font:10pt/1.4 'Liberation Sans','Noto Sans CJK SC'}h1{font-size:18pt}h2{font-size:11.5pt;color:#1e40af}a{word-break:break-all}`,
  },
  {
    id: 'other-lang-plain',
    wishes: {
      dates: ['Jan 2020| – |…'],
      parts: parts('work education languages skills references'),
      people: ABROAD,
      isPlaced: true,
    },
    head: 'centred',
    job: 'roleRight',
    study: 'degreeRight',
    skill: 'commas',
    tongue: 'table',
    css: `${BASE}body{font:11pt/1.35 'Liberation Serif','Noto Serif CJK SC'}h1{font-size:18pt}h2{font-size:12pt;text-transform:uppercase}`,
  },
  {
    id: 'other-timeline',
    wishes: {
      dates: ['2020| – |now', 'Jan 2020| – |now'],
      parts: parts('summary work education skills'),
      people: ['marketing', 'chef', 'software', 'changer'],
      headings: { work: 'My Journey', education: 'Learning' },
      hasHeadline: true,
    },
    head: 'split',
    job: 'firmLeft',
    study: 'datesLeft',
    skill: 'bars',
    css: `${BASE}body{font:10pt/1.4 'Liberation Sans'}.work .rail>div:last-child{border-left:3px solid #f97316;padding-left:5mm;position:relative}.work .rail>div:last-child:before{content:'';position:absolute;left:-6px;top:3px;width:9px;height:9px;border-radius:9px;background:#f97316}h1{font-size:24pt}`,
  },
  {
    id: 'other-table-form',
    wishes: {
      dates: ['01/2020| – |present', 'January 2020| – |present'],
      parts: parts('work education languages skills'),
      people: ['caregiver', 'driver', 'council', 'mechanic'],
      headings: { work: 'Record of Employment', education: 'Education and Training' },
      isPlaced: true,
      links: 0,
    },
    head: 'labelled',
    job: 'table',
    study: 'table',
    skill: 'table',
    tongue: 'table',
    css: `${BASE}body{font:10pt/1.3 'Liberation Sans'}table{margin-bottom:8px}td{border:1px solid #888}td:first-child{width:40mm;background:#f3f3f3}h2{font-size:12pt}`,
  },
  {
    id: 'other-long-academic',
    wishes: {
      dates: ['2020|–|present', 'Jan 2020| – |present'],
      parts: parts('education work publications awards certificates languages references'),
      people: ['academic', 'academic', 'academic', 'academic'],
      headings: { work: 'Appointments', publications: 'Selected Publications', awards: 'Prizes' },
      isPlaced: true,
      hasLetters: true,
      jobs: 5,
      degree: 'D, A',
    },
    head: 'centred',
    job: 'datesLeft',
    study: 'datesLeft',
    skill: 'commas',
    tongue: 'inline',
    css: `${BASE}body{font:11.5pt/1.45 'Liberation Serif'}h1{font-size:20pt}h2{font-size:13pt;font-variant:small-caps;border-bottom:1px solid}.publications li{margin-bottom:5px;text-align:justify}`,
  },
  {
    id: 'other-three-columns',
    wishes: {
      dates: ['2020| – |Present', '01/2020| – |Present'],
      parts: parts('skills languages certificates work education'),
      people: ['retail', 'nurse', 'engineer', 'social'],
      hasHeadline: true,
      links: 0,
    },
    head: 'centred',
    job: 'stacked',
    study: 'stacked',
    skill: 'list',
    aside: parts('skills languages certificates'),
    css: `${BASE}${beside('left', '44mm', 'background:#fef3c7;padding:3mm')}main{display:grid;grid-template-columns:1.5fr 1fr;gap:6mm}body{font:9pt/1.35 'Liberation Sans'}h1{font-size:22pt}h2{font-size:11pt;margin-top:0}aside h2{margin-top:8px}`,
  },
]
