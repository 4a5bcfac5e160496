import {
  BASE,
  b,
  certificates,
  commas,
  div,
  each,
  education,
  ends,
  grouped,
  headline,
  i,
  languages,
  name,
  type Page,
  part,
  reach,
  skillList,
  summary,
  tail,
  text,
  ul,
  work,
} from '../page.ts'

const side = (left: string, main: string, width = '32%'): string =>
  `<div class="grid" style="grid-template-columns:${width} 1fr"><aside>${left}</aside><main>${main}</main></div>`
const GRID = `${BASE}.grid{display:grid;gap:22px}aside{overflow-wrap:anywhere}`
/** Two cells, the dates in the first. */
const rail = (when: string, what: string): string =>
  `<div class="rail"><div class="when">${text(when)}</div><div>${what}</div></div>`
const RAIL = '.rail{display:grid;grid-template-columns:118px 1fr;gap:14px}.when{color:#555}'

/** Unusual ones. */
export const UNUSUAL: readonly Page[] = [
  {
    id: 'other-timeline',
    wishes: {
      dates: { form: 'YYYY', join: ' – ', now: 'today' },
      parts: ['summary', 'skills'],
      hasHeadline: true,
      headings: { work: 'My journey', education: 'Where I learned' },
    },
    people: ['chef', 'developer', 'pilot'],
    css: `${BASE}.entry{border-left:3px solid #e0771a;margin-left:100px;padding-left:16px;position:relative}.dot{position:absolute;left:-100px;width:84px;text-align:right;color:#e0771a;font-weight:700}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' / ')) +
      summary(p) +
      work(p, (j) => `${div('dot', text(j.period.text))}${b(j.title)}<div>${text(j.company)}</div>`) +
      education(p, (s) => `${div('dot', text(s.period.text))}${b(s.text)}<div>${text(s.institution)}</div>`) +
      commas(p),
  },
  {
    id: 'other-three-columns',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' – ', now: 'Present' },
      studyDates: 'end year',
      parts: ['skills', 'certificates'],
      hasHeadline: true,
      jobs: 3,
    },
    people: ['analyst', 'nurse', 'accountant'],
    css: `${BASE}.grid{display:grid;grid-template-columns:25% 1fr 25%;gap:18px}.grid>div{overflow-wrap:anywhere}h2{border-bottom:2px solid #444}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div(
        'grid',
        div(
          '',
          `<section><h2>Contact</h2>${reach(p, '<br>')}</section>`,
          education(p, (s) => `${b(s.text)}<div>${text(s.institution)}</div><div>${text(s.period.text)}</div>`),
        ),
        div(
          '',
          work(p, (j) => `${b(j.title)}<div>${text(j.company)}</div><div>${i(j.period.text)}</div>`),
        ),
        div(
          '',
          skillList(p),
          certificates(p, (row) => row.name),
        ),
      ),
  },
  {
    id: 'other-form',
    wishes: {
      dates: { form: 'MM/YYYY', join: ' - ', now: 'present' },
      studyDates: 'years',
      parts: ['skills', 'languages'],
      headings: { work: 'Employment', education: 'Education', skills: 'Skills', languages: 'Languages' },
    },
    people: ['warehouse', 'farm', 'civil'],
    css: `${BASE}table{border-collapse:collapse;width:100%;margin-bottom:8px}td{border:1px solid #555;padding:3px 6px}td:first-child{width:26%;background:#eee}`,
    body: (p) => {
      const table = (...rows: readonly (readonly [string, string])[]): string =>
        `<table>${each(rows, ([label, value]) => `<tr><td>${label}</td><td>${text(value)}</td></tr>`)}</table>`
      return (
        table(['Full name', p.name], ['Address', p.place.text], ['Telephone', p.phone], ['E-mail', p.email]) +
        part(
          p,
          'work',
          each(
            p.work,
            (j) => table(['Job title', j.title], ['Employer', j.company], ['Dates', j.period.text]) + ul(j.bullets),
          ),
        ) +
        part(
          p,
          'education',
          each(p.education, (s) =>
            table(['School', s.institution], ['Qualification', s.text], ['Dates', s.period.text]),
          ),
        ) +
        commas(p) +
        languages(p, ': ')
      )
    },
  },
  {
    id: 'other-academic',
    wishes: {
      dates: { form: 'YYYY', join: '–', now: 'present' },
      studyDates: 'end year',
      parts: ['publications', 'awards', 'languages', 'skills'],
      isPlaced: true,
      degree: 'D, A',
      jobs: 4,
      headings: {
        work: 'Academic Appointments',
        publications: 'Selected Publications',
        awards: 'Fellowships and Prizes',
        skills: 'Methods',
      },
    },
    people: ['researcher', 'researcher', 'researcher'],
    css: `${BASE}${RAIL}body{font-family:'Liberation Serif';font-size:12.5px}.rail{grid-template-columns:80px 1fr}h2{font-variant:small-caps}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, '<br>')) +
      part(
        p,
        'education',
        each(p.education, (s) => rail(s.period.text, `${text(s.text)}, ${text(s.institution)}`)),
      ) +
      part(
        p,
        'work',
        each(p.work, (j) =>
          div(
            'entry',
            rail(j.period.text, `${text(j.title)}, ${text(j.company)}, ${text(j.location)}${ul(j.bullets)}`),
          ),
        ),
      ) +
      tail(p) +
      commas(p) +
      languages(p, ': '),
  },
  {
    id: 'other-functional',
    wishes: {
      dates: { form: 'YYYY', join: ' - ', now: 'Present' },
      studyDates: 'end year',
      parts: ['summary', 'skills'],
      isPlaced: true,
      isProse: true,
      headings: { summary: 'Qualifications Summary', skills: 'Skills', work: 'Work History' },
    },
    people: ['retail', 'social', 'hotel'],
    css: `${BASE}h1,.reach{text-align:center}h2{border-bottom:1px solid}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' • ')) +
      summary(p) +
      grouped(p) +
      part(
        p,
        'work',
        each(p.work, (j) => ends(`<b>${text(j.title)}</b>, ${text(j.company)}, ${text(j.location)}`, j.period.text)),
      ) +
      education(p, (s) => ends(`<b>${text(s.text)}</b>, ${text(s.institution)}`, s.period.text)),
  },
]

const HOME = { hasHeadline: true, parts: ['summary', 'skills', 'languages', 'certificates'] } as const
/** Other languages: each in the conventions of its country. */
export const ABROAD_PAGES: readonly Page[] = [
  {
    id: 'other-de',
    wishes: {
      ...HOME,
      parts: ['skills', 'languages', 'certificates', 'interests'],
      dates: { form: 'MM/YYYY', join: ' – ', now: 'heute' },
      hasStreet: true,
      degree: 'D, A',
    },
    people: ['de-pflege', 'de-ingenieur', 'de-pflege'],
    css: `${BASE}${RAIL}h2{color:#333;border-bottom:1px solid}`,
    body: (p) =>
      `<div>Lebenslauf</div>${name(p)}${headline(p)}<p>${text(p.place.text)}<br>Tel.: ${text(p.phone)}<br>E-Mail: ${text(p.email)}</p>` +
      part(
        p,
        'work',
        each(p.work, (j) =>
          div('entry', rail(j.period.text, `${b(j.title)}<div>${text(j.company)}</div>${ul(j.bullets)}`)),
        ),
      ) +
      part(
        p,
        'education',
        each(p.education, (s) => div('entry', rail(s.period.text, `${b(s.text)}<div>${text(s.institution)}</div>`))),
      ) +
      grouped(p) +
      languages(p, ': ') +
      certificates(p) +
      tail(p),
  },
  {
    id: 'other-fr',
    wishes: {
      ...HOME,
      dates: { form: 'Month YYYY', join: ' – ', now: 'aujourd’hui' },
      studyDates: 'end year',
      degree: 'D A',
    },
    people: ['fr-comptable', 'fr-cuisine', 'fr-comptable'],
    css: `${GRID}aside{background:#e9eef2;padding:12px}`,
    body: (p) =>
      name(p) +
      headline(p) +
      side(
        `<section>${reach(p, '<br>')}</section>` +
          skillList(p) +
          languages(p, ' : ') +
          certificates(p, (row) => row.name),
        summary(p) +
          work(p, (j) => `${b(j.title)} – ${text(j.company)}<div>${i(j.period.text)}</div>`) +
          education(p, (s) => `${text(s.period.text)} : ${b(s.text)}, ${text(s.institution)}`),
      ),
  },
  {
    id: 'other-es',
    wishes: {
      ...HOME,
      dates: { form: 'Month de YYYY', join: ' – ', now: 'Actualidad' },
      studyDates: 'years',
      degree: 'D en A',
    },
    people: ['es-maestra', 'es-almacen', 'es-maestra'],
    css: `${BASE}h2{color:#a33}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' | ')) +
      summary(p) +
      work(p, (j) => `${b(j.company)}<div>${text(j.title)}</div><div>${i(j.period.text)}</div>`) +
      education(p, (s) => `${b(s.text)}<div>${text(s.institution)}, ${text(s.period.text)}</div>`) +
      commas(p) +
      languages(p, ': ') +
      certificates(p),
  },
  {
    id: 'other-nl',
    wishes: { ...HOME, dates: { form: 'MM/YYYY', join: ' - ', now: 'heden' }, degree: 'D A' },
    people: ['nl-beleid', 'nl-beleid'],
    css: `${BASE}h2{border-bottom:1px solid #06c}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' | ')) +
      summary(p) +
      work(p, (j) => ends(b(j.title), j.period.text) + text(j.company)) +
      education(p, (s) => ends(b(s.text), s.period.text) + text(s.institution)) +
      grouped(p) +
      languages(p, ': ') +
      certificates(p),
  },
  {
    id: 'other-pt',
    wishes: { ...HOME, dates: { form: 'MM/YYYY', join: ' - ', now: 'atual' }, degree: 'D em A' },
    people: ['pt-dados', 'pt-dados'],
    css: `${BASE}h2{border-bottom:1px solid #06c}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' | ')) +
      summary(p) +
      work(p, (j) => `${b(j.title)} | ${text(j.company)}<div>${text(j.period.text)}</div>`) +
      education(p, (s) => ends(b(s.text), s.period.text) + text(s.institution)) +
      grouped(p) +
      languages(p, ': ') +
      certificates(p),
  },
  {
    id: 'other-it',
    wishes: { ...HOME, dates: { form: 'MM/YYYY', join: ' - ', now: 'in corso' }, degree: 'D in A' },
    people: ['it-farmacista', 'it-farmacista'],
    css: `${BASE}h2{border-bottom:1px solid #06c}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' | ')) +
      summary(p) +
      work(p, (j) => `<div>${text(j.period.text)}</div>${b(j.title)}, ${text(j.company)}`) +
      education(p, (s) => ends(b(s.text), s.period.text) + text(s.institution)) +
      grouped(p) +
      languages(p, ': ') +
      certificates(p),
  },
  {
    id: 'other-zh',
    wishes: { ...HOME, dates: { form: 'YYYY.MM', join: ' - ', now: '至今' }, degree: 'A D' },
    people: ['zh-gongcheng', 'zh-gongcheng', 'zh-gongcheng'],
    css: `${BASE}h2{background:#eef;padding:2px 6px}`,
    body: (p) =>
      `${name(p)}${headline(p)}<p>电话：${text(p.phone)}　邮箱：${text(p.email)}　现居地：${text(p.place.text)}</p>` +
      summary(p) +
      work(p, (j) => `<div>${text(j.period.text)}　<b>${text(j.company)}</b>　${text(j.title)}</div>`) +
      education(p, (s) => `<div>${text(s.period.text)}　<b>${text(s.institution)}</b>　${text(s.text)}</div>`) +
      part(
        p,
        'skills',
        each(p.skills, ({ name: label, items }) => `<p>${text(label)}：${text(items.join('、'))}</p>`),
      ) +
      languages(p, '：') +
      certificates(p, (row) => row.name),
  },
]
