import type { Design } from '../../design.ts'
import {
  allSkills,
  box,
  bullets,
  contacts,
  esc,
  jobs,
  paragraph,
  railed,
  railedTail,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'

/** Something stands left or right of every entry: dates, labels, a line with dots, table cells. */
export const RAILS: readonly Design[] = [
  {
    id: 'timeline-dots',
    half: 'open',
    wishes: { dates: { point: '2020', join: ' - ' }, parts: ['summary', 'skills', 'languages'], links: 1 },
    people: ['design', 'logistics', 'health', 'zh'],
    css: `body{font:10pt Roboto,'Noto Sans CJK SC'}h1{font-size:22pt;margin:0}h2{font-size:13pt;margin:14px 0 8px;color:#06c}.line{border-left:2px solid #06c;margin-left:6px;padding-left:14px}.item{position:relative;margin-bottom:10px}.item:before{content:'';position:absolute;left:-21px;top:3px;width:11px;height:11px;border-radius:50%;background:#06c}.when{color:#06c;font-size:9pt}ul{margin:3px 0;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' | ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        box(
          'line',
          jobs(cv, (job) =>
            box(
              'item',
              box('when', esc(job.period.text)),
              `<b>${esc(job.title)}</b><div>${esc(job.company)}</div>`,
              bullets(job),
            ),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        box(
          'line',
          studies(cv, (study) =>
            box(
              'item',
              box('when', esc(study.period.text)),
              `<b>${esc(study.text)}</b><div>${esc(study.institution)}</div>`,
            ),
          ),
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      tail(cv),
  },
  {
    id: 'label-rail',
    half: 'open',
    wishes: {
      dates: { point: 'January 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 1,
    },
    people: ['research', 'finance', 'sales', 'nl'],
    css: `body{font:10.5pt 'Liberation Serif'}h1{font-size:24pt;margin:0 0 4px}.rail{display:grid;grid-template-columns:38mm 1fr;gap:6mm;border-top:1px solid #aaa;margin-top:8px;padding-top:6px}h2{font-size:11pt;margin:0;text-align:right;font-variant:small-caps}.when{float:right;font-style:italic}ul{margin:3px 0 8px;padding-left:16px}p{margin:0 0 4px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' • ')}</div>${railed(cv, 'summary', paragraph(cv.summary))}` +
      railed(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div>${span('when', job.period.text)}<b>${esc(job.company)}</b></div><div>${esc(job.title)}</div>${bullets(job)}`,
        ),
      ) +
      railed(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div>${span('when', study.period.text)}<b>${esc(study.institution)}</b></div><div>${esc(study.text)}</div>`,
        ),
      ) +
      railedTail(cv),
  },
  {
    id: 'date-rail-left',
    half: 'open',
    wishes: {
      dates: { point: '01/2020', join: ' – ', isSince: true },
      parts: ['skills', 'languages', 'certificates', 'interests'],
      links: 0,
      hasHeadline: false,
      hasStreet: true,
    },
    people: ['de', 'de', 'trades', 'health'],
    css: `body{font:11pt 'Liberation Sans'}h1{font-size:18pt}h2{font-size:13pt;border-bottom:1px solid #333;margin:16px 0 6px}.r{display:grid;grid-template-columns:42mm 1fr;margin-bottom:6px}ul{margin:3px 0;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${contacts(cv).join('<br>')}</div>` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            span('', job.period.text),
            `<div><b>${esc(job.title)}</b><br>${esc(job.company)}${bullets(job)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('r', span('', study.period.text), `<div><b>${esc(study.text)}</b><br>${esc(study.institution)}</div>`),
        ),
      ) +
      section(cv, 'skills', box('r', '<span></span>', `<div>${esc(allSkills(cv).join(', '))}</div>`)) +
      section(
        cv,
        'languages',
        cv.languages.map(({ language, level }) => box('r', span('', language), span('', level))).join(''),
      ) +
      tail(cv, 'languages'),
  },
  {
    id: 'table-bordered',
    half: 'open',
    wishes: {
      dates: { point: '2020', join: ' - ' },
      parts: ['skills', 'languages', 'certificates', 'references'],
      links: 0,
      jobs: 3,
      hasHeadline: false,
    },
    people: ['logistics', 'student', 'kitchen', 'pt'],
    css: `body{font:10.5pt 'Liberation Serif'}h1{font-size:18pt;text-align:center}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:3px 6px;vertical-align:top;text-align:left}h2{font-size:12pt;margin:14px 0 4px}ul{margin:2px 0;padding-left:16px}`,
    body: (cv) => {
      const heads: Readonly<Record<string, readonly string[]>> = {
        pt: ['Período', 'Cargo', 'Empresa', 'Curso', 'Instituição'],
        en: ['Period', 'Position', 'Employer', 'Qualification', 'Institution'],
      }
      const [period = '', position = '', employer = '', course = '', school = ''] = heads[cv.lang] ?? []
      return (
        `<h1>${esc(cv.name)}</h1><p style="text-align:center">${contacts(cv).join(' | ')}</p>` +
        section(
          cv,
          'education',
          `<table><tr><th>${period}</th><th>${course}</th><th>${school}</th></tr>${studies(cv, (study) => `<tr><td>${esc(study.period.text)}</td><td>${esc(study.text)}</td><td>${esc(study.institution)}</td></tr>`)}</table>`,
        ) +
        section(
          cv,
          'work',
          `<table><tr><th>${period}</th><th>${position}</th><th>${employer}</th></tr>${jobs(cv, (job) => `<tr><td>${esc(job.period.text)}</td><td>${esc(job.title)}${bullets(job)}</td><td>${esc(job.company)}</td></tr>`)}</table>`,
        ) +
        section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
        tail(cv)
      )
    },
  },
]
