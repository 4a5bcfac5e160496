import {
  allSkills,
  box,
  bullets,
  contacts,
  esc,
  groupedSkills,
  jobs,
  languageLines,
  link,
  list,
  paragraph,
  section,
  studies,
  tail,
} from '../../html.ts'
import type { Lang } from '../../model.ts'
import type { Page } from '../page.ts'

const rows = (texts: readonly (readonly string[])[], tag = 'td'): string =>
  texts.map((cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('')

/** What the cells of forms and tables are called. */
const LABELS: Readonly<
  Partial<
    Record<
      Lang,
      readonly [period: string, role: string, organisation: string, duties: string, award: string, school: string]
    >
  >
> = {
  en: ['Period', 'Role held', 'Organisation', 'Duties', 'Award', 'Provider'],
  pt: ['Datas', 'Função', 'Empregador', 'Atividades', 'Qualificação', 'Estabelecimento'],
  it: ['Date', 'Posizione', 'Datore di lavoro', 'Mansioni', 'Titolo', 'Istituto'],
  nl: ['Periode', 'Functie', 'Werkgever', 'Taken', 'Diploma', 'Instelling'],
}

/** Something stands beside every entry: years, employers, labels, cells. */
export const RAILS: readonly Page[] = [
  {
    id: 'big-years',
    wishes: {
      dates: { point: '2020', join: '–', isShortEnd: true },
      parts: ['summary', 'skills', 'languages', 'interests'],
      headings: { work: 'Appointments', summary: 'Overview', education: 'Education' },
      links: 1,
    },
    people: ['historian', 'musician', 'architect', 'tuinder'],
    css: `body{font:10pt/1.4 'Lato'}h1{font-size:34pt;font-weight:900;margin:0}h2{font-size:10pt;text-transform:uppercase;letter-spacing:1px;margin:18px 0 8px 42mm;color:#999}.r{display:grid;grid-template-columns:38mm 1fr;gap:4mm;margin-bottom:8px}.y{font-size:17pt;font-weight:300;color:#bbb}.o{margin-left:42mm}ul{margin:3px 0;padding-left:4.5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${contacts(cv).join(' &nbsp;&nbsp; ')}</p>${section(cv, 'summary', box('o', paragraph(cv.summary)))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            box('y', esc(job.period.text)),
            `<div><b>${esc(job.title)}</b><br>${esc(job.company)}${bullets(job)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'r',
            box('y', esc(study.period.text)),
            `<div><b>${esc(study.text)}</b><br>${esc(study.institution)}</div>`,
          ),
        ),
      ) +
      section(cv, 'skills', box('o', paragraph(allSkills(cv).join(', ')))) +
      section(
        cv,
        'languages',
        box(
          'o',
          paragraph(
            languageLines(cv, ' (')
              .map((line) => `${line})`)
              .join(', '),
          ),
        ),
      ) +
      section(cv, 'interests', box('o', paragraph(cv.interests.join(', ')))),
  },
  {
    id: 'employer-rail',
    wishes: {
      dates: { point: 'Jan-20', join: ' > ' },
      parts: ['summary', 'skills', 'certificates', 'projects'],
      headings: { work: 'Professional Background', education: 'Degrees', skills: 'Expertise' },
      isPlaced: true,
      links: 1,
    },
    people: ['embedded', 'data', 'hygienist', 'impiegata'],
    css: `body{font:9.5pt/1.4 'Liberation Sans Narrow','Nimbus Sans Narrow'}h1{font-size:20pt;margin:0;display:inline}h2{font-size:12pt;margin:14px 0 6px;border-bottom:3px double #333}.r{display:grid;grid-template-columns:52mm 1fr;gap:5mm;margin-bottom:7px}.l{text-align:left}ul{margin:2px 0;padding-left:4mm}.d{font-style:italic}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>, ${esc(cv.headline ?? '')}<p>${contacts(cv).join(' ◆ ')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            box('l', `<b>${esc(job.company)}</b><br>${esc(job.location ?? '')}`),
            `<div><b>${esc(job.title)}</b> <span class="d">${esc(job.period.text)}</span>${bullets(job)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'r',
            box('l', `<b>${esc(study.institution)}</b>`),
            `<div><b>${esc(study.text)}</b> <span class="d">${esc(study.period.text)}</span></div>`,
          ),
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      tail(cv),
  },
  {
    id: 'labelled-entries',
    wishes: {
      dates: { point: '21 Jan 2020', join: ' - ' },
      parts: ['skills', 'certificates', 'languages'],
      headings: {
        work: 'Employment Record',
        education: 'Education and Training',
        skills: 'Skills',
        certificates: 'Courses & Certificates',
      },
      jobs: 3,
      isHeadless: true,
      hasStreet: true,
      links: 0,
    },
    people: ['driver', 'vet', 'professora', 'impiegata'],
    css: `body{font:10.5pt/1.35 'Liberation Sans'}h1{font-size:16pt;margin:0 0 6px}h2{font-size:11.5pt;margin:16px 0 6px;border:1px solid #555;padding:2px 6px}table{border-collapse:collapse;margin-bottom:9px;width:100%}td{vertical-align:top;padding:1px 6px}td:first-child{width:44mm;color:#555}ul{margin:0;padding-left:4.5mm}`,
    body: (cv) => {
      const [period = '', role = '', organisation = '', duties = '', award = '', school = ''] = LABELS[cv.lang] ?? []
      return (
        `<h1>${esc(cv.name)}</h1><table>${rows([
          [cv.labels.address, esc(cv.place.text)],
          [cv.labels.phone, esc(cv.phone)],
          [cv.labels.email, esc(cv.email)],
        ])}</table>` +
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<table>${rows([
                [period, esc(job.period.text)],
                [role, esc(job.title)],
                [organisation, esc(job.company)],
                [duties, bullets(job)],
              ])}</table>`,
          ),
        ) +
        section(
          cv,
          'education',
          studies(
            cv,
            (study) =>
              `<table>${rows([
                [period, esc(study.period.text)],
                [award, esc(study.text)],
                [school, esc(study.institution)],
              ])}</table>`,
          ),
        ) +
        section(cv, 'skills', list(allSkills(cv))) +
        tail(cv)
      )
    },
  },
  {
    id: 'line-at-right',
    wishes: {
      dates: { point: '2020/01', join: ' ~ ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      headings: { work: 'Work History', certificates: 'Credentials' },
      links: 1,
    },
    people: ['freelancer', 'chef', 'marketer', 'kuaiji'],
    css: `body{font:10pt/1.45 'Open Sans','Noto Sans CJK SC'}h1{font-size:22pt;margin:0}h2{font-size:12pt;margin:15px 0 6px;color:#063}.r{display:grid;grid-template-columns:1fr 46mm;margin-bottom:8px}.w{border-left:2px solid #063;padding-left:5mm;position:relative}.w:before{content:'';position:absolute;left:-5px;top:4px;width:8px;height:8px;background:#063}ul{margin:3px 0;padding-left:4.5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>✉ ${esc(cv.email)} &nbsp; ☎ ${esc(cv.phone)} &nbsp; ⌂ ${esc(cv.place.text)}${cv.links.map((one) => ` &nbsp; ☍ ${link(one)}`).join('')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            `<div><b>${esc(job.company)}</b><br>${esc(job.title)}${bullets(job)}</div>`,
            box('w', esc(job.period.text)),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'r',
            `<div><b>${esc(study.institution)}</b><br>${esc(study.text)}</div>`,
            box('w', esc(study.period.text)),
          ),
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv, ' | ')) +
      tail(cv),
  },
  {
    id: 'striped-table',
    wishes: {
      dates: { point: '01.2020', join: ' - ' },
      parts: ['skills', 'languages', 'certificates', 'awards'],
      headings: { work: 'Employment Record', education: 'Academic Record', certificates: 'Licences & Tickets' },
      isProse: true,
      jobs: 4,
      links: 0,
    },
    people: ['driver', 'soldier', 'apprentice', 'tischler'],
    css: `body{font:10pt/1.35 Carlito}h1{font-size:20pt;margin:0}h2{font-size:12pt;margin:14px 0 4px}table{border-collapse:collapse;width:100%}tr:nth-child(even){background:#eef4ee}td{padding:4px 7px;border-bottom:1px solid #cdc;vertical-align:top}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><p>${esc(cv.headline ?? '')}</p><p>${contacts(cv).join(' | ')}</p>` +
      section(
        cv,
        'work',
        `<table>${rows(cv.work.map((job) => [`<b>${esc(job.title)}</b>`, esc(job.company), esc(job.period.text)]))}</table>`,
      ) +
      section(
        cv,
        'education',
        `<table>${rows(cv.education.map((study) => [`<b>${esc(study.text)}</b>`, esc(study.institution), esc(study.period.text)]))}</table>`,
      ) +
      section(
        cv,
        'certificates',
        `<table>${rows(cv.certificates.map(({ name, issuer, year }) => [`<b>${esc(name)}</b>`, esc(issuer), year]))}</table>`,
      ) +
      section(
        cv,
        'languages',
        `<table>${rows(cv.languages.map(({ language, level }, at) => [esc(language), esc(level ?? ''), cv.cefr[at] ?? '']))}</table>`,
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      tail(cv, 'certificates', 'languages'),
  },
  {
    id: 'european-levels',
    wishes: {
      dates: { point: '21.01.2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      headings: {
        work: 'Work History',
        education: 'Education and Training',
        languages: 'Language Proficiency',
        skills: 'Skill Set',
      },
      hasStreet: true,
      isPlaced: true,
      jobs: 3,
      links: 0,
    },
    people: ['lawyer', 'verwaltung', 'infirmiere', 'cocinero'],
    css: `body{font:9.5pt/1.4 'Liberation Sans'}.r{display:grid;grid-template-columns:48mm 1fr;gap:5mm;margin-bottom:7px}h1{font-size:17pt;margin:0;color:#0e4194}h2{font-size:11pt;color:#0e4194;text-transform:uppercase;margin:15px 0 7px;border-bottom:1px solid #c6c6c6}.d{color:#0e4194;text-align:right}table{border-collapse:collapse}td{border:1px solid #c6c6c6;padding:2px 8px;text-align:center}ul{margin:3px 0;padding-left:4.5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><p>⌂ ${esc(cv.place.text)}<br>☎ ${esc(cv.phone)}<br>✉ ${esc(cv.email)}</p><b>${esc(cv.headline ?? '')}</b>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            box('d', esc(job.period.text)),
            `<div><b>${esc(job.title)}</b><br>${esc(job.company)}, ${esc(job.location ?? '')}${bullets(job)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'r',
            box('d', esc(study.period.text)),
            `<div><b>${esc(study.text)}</b><br>${esc(study.institution)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'languages',
        `<table>${rows(cv.languages.map(({ language }, at) => [`<b>${esc(language)}</b>`, ...Array.from({ length: 5 }, () => cv.cefr[at] ?? '')]))}</table>`,
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      tail(cv, 'languages'),
  },
]
