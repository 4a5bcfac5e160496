import type { Design } from '../../design.ts'
import {
  allSkills,
  box,
  bullets,
  contacts,
  esc,
  groupedSkills,
  jobs,
  paragraph,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'

/** One column, nothing clever: what most word processors’ users make. */
export const PLAIN: readonly Design[] = [
  {
    id: 'banker',
    half: 'held',
    wishes: {
      dates: { point: 'January 2020', join: ' - ' },
      parts: ['skills', 'languages', 'interests'],
      hasHeadline: false,
      hasJobPlaces: true,
      links: 1,
    },
    people: ['finance', 'executive', 'sales', 'fr'],
    css: `body{font:11pt 'DejaVu Serif';font-size:9.5pt}h1{text-align:center;font-size:17pt;letter-spacing:1px;margin:0}.contact{text-align:center;font-size:9pt}
      h2{font-size:10.5pt;background:#e8e8e8;padding:1px 4px;margin:12px 0 4px}.row{display:flex;justify-content:space-between;gap:12px}i{font-style:italic}ul{margin:2px 0 8px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('contact', contacts(cv).join(' • '))}` +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            box('row', `<b>${esc(study.institution)}</b>`, span('dates', study.period.text)) +
            `<i>${esc(study.text)}</i>${paragraph(study.note)}`,
        ),
      ) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            box('row', `<b>${esc(job.company)}</b>`, `<b>${esc(job.location ?? '')}</b>`) +
            box('row', `<i>${esc(job.title)}</i>`, `<i>${esc(job.period.text)}</i>`) +
            bullets(job),
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv)) +
      tail(cv),
  },
  {
    id: 'inline-pipes',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' to ' },
      parts: ['summary', 'skills', 'certificates', 'references'],
      hasJobPlaces: false,
    },
    people: ['software', 'sales', 'trades', 'pt'],
    css: `body{font:10.5pt Carlito}h1{font-size:20pt;margin:0;color:#444}h2{font-size:12pt;border-top:2px solid #444;padding-top:4px;margin:12px 0 4px}ul{margin:2px 0 8px;list-style:square}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join('<br>')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(cv, 'skills', paragraph(allSkills(cv).join(' | '))) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) => `<div><b>${esc(job.company)}</b> | ${esc(job.title)} | ${esc(job.period.text)}</div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) => `<div><b>${esc(study.institution)}</b> | ${esc(study.text)} | ${esc(study.period.text)}</div>`,
        ),
      ) +
      tail(cv),
  },
  {
    id: 'no-work-heading-held',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['skills'],
      hasHeadline: false,
      links: 1,
      hasJobPlaces: true,
    },
    people: ['office', 'logistics', 'student', 'nl'],
    bare: ['work'],
    css: `body{font:10pt 'DejaVu Sans';font-size:9pt}h1{font-size:15pt;margin:0}h2{font-size:10pt;margin:14px 0 4px;text-decoration:underline}.row{display:flex;justify-content:space-between;gap:12px}ul{margin:2px 0 8px}`,
    body: (cv) =>
      `<div>${contacts(cv).join('<br>')}</div><h1>${esc(cv.name)}</h1><hr>` +
      jobs(
        cv,
        (job) =>
          `${box(
            'row',
            `<span><b>${esc(job.company)}</b>, ${esc(job.location ?? '')}</span>`,
            `<b>${esc(job.period.text)}</b>`,
          )}<div>${esc(job.title)}</div>${bullets(job)}`,
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            box('row', `<span><b>${esc(study.institution)}</b></span>`, `<b>${esc(study.period.text)}</b>`) +
            `<div>${esc(study.text)}</div>`,
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))),
  },
  {
    id: 'long-government',
    half: 'held',
    wishes: {
      dates: { point: '01/2020', join: ' - ' },
      parts: ['skills', 'certificates', 'awards', 'references'],
      jobs: 4,
      hasJobPlaces: true,
      hasStreet: true,
      hasHeadline: false,
    },
    people: ['government', 'government', 'science', 'office'],
    hasPageFooter: true,
    css: `body{font:12pt/1.4 'Liberation Serif'}h1{font-size:16pt;margin:0}h2{font-size:12pt;text-transform:uppercase}.job{margin-bottom:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.place.text)}</div><div>Phone: ${esc(cv.phone)}</div><div>Email: ${esc(cv.email)}</div>${cv.links.map(({ text }) => `<div>${esc(text)}</div>`).join('')}` +
      '<p>Citizenship: United States<br>Veterans’ preference: None<br>Security clearance: Secret</p>' +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'job',
            `<b>${esc(job.title)}</b><br>${esc(job.company)}<br>${esc(job.location ?? '')}<br>${esc(job.period.text)}<br>Hours per week: 40<br>Supervisor: may be contacted`,
            '<div>Duties, accomplishments and related skills:</div>',
            bullets(job),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('job', `<b>${esc(study.institution)}</b><br>${esc(study.text)}<br>${esc(study.period.text)}`),
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join('; '))) +
      tail(cv),
  },
  {
    id: 'small-caps',
    half: 'held',
    wishes: {
      dates: { point: 'January, 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'projects'],
      links: 2,
    },
    people: ['design', 'teaching', 'software', 'it'],
    css: `body{font:11pt Caladea}h1{font-variant:small-caps;font-size:26pt;font-weight:normal;margin:0}h2{font-variant:small-caps;font-size:15pt;font-weight:normal;border-bottom:.5px solid #999;margin:14px 0 6px}.company{font-variant:small-caps}.dates{float:right;color:#666}ul{margin:3px 0 8px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' ⋄ ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div>${span('dates', job.period.text)}${span('company', job.company)}</div><div><i>${esc(job.title)}</i></div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div>${span('dates', study.period.text)}${span('company', study.institution)}</div><div><i>${esc(study.text)}</i></div>`,
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv)) +
      tail(cv),
  },
  {
    id: 'letter-spaced-styled',
    half: 'held',
    wishes: {
      dates: { point: 'Jan ’20', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 2,
    },
    people: ['design', 'sales', 'executive', 'de'],
    css: `body{font:10pt Lato;color:#333}h1{font-size:28pt;font-weight:300;letter-spacing:.35em;text-transform:uppercase;text-align:center;margin:0}h2{font-size:11pt;letter-spacing:.4em;text-transform:uppercase;text-align:center;font-weight:400;margin:18px 0 8px}.role{letter-spacing:.15em;text-transform:uppercase;text-align:center}.dates{float:right}ul{margin:3px 0 8px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div class="role">${esc(cv.headline ?? '')}</div><p style="text-align:center">${contacts(cv).join(' &nbsp; ')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div>${span('dates', job.period.text)}<b>${esc(job.title)}</b> — ${esc(job.company)}</div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div>${span('dates', study.period.text)}<b>${esc(study.text)}</b> — ${esc(study.institution)}</div>`,
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(' • '))) +
      tail(cv),
  },
]
