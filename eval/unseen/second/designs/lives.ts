import {
  allSkills,
  box,
  bullets,
  certificateLines,
  contacts,
  esc,
  jobs,
  link,
  list,
  paragraph,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'
import type { Page } from '../page.ts'

/** Lives with ranks, gaps, shows and wards in them. */
export const LIVES: readonly Page[] = [
  {
    id: 'ranks',
    wishes: {
      dates: { point: 'JAN 2020', join: ' – ' },
      parts: ['summary', 'skills', 'awards', 'certificates'],
      headings: {
        work: 'Professional Experience',
        summary: 'Career Profile',
        skills: 'Core Competencies',
        certificates: 'Professional Development',
      },
      jobs: 4,
      promotions: 2,
      isPlaced: true,
      links: 0,
    },
    people: ['soldier', 'soldier', 'civil', 'driver'],
    css: `body{font:10.5pt/1.3 'Liberation Sans'}h1{font-size:18pt;margin:0;text-transform:uppercase}h2{font-size:11pt;margin:14px 0 5px;background:#30402c;color:#fff;padding:2px 6px;text-transform:uppercase}.h{font-weight:bold}.two{columns:2}ul{margin:2px 0 8px;padding-left:5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.place.text)} | ${esc(cv.phone)} | ${esc(cv.email)}</div><div><b>${esc(cv.headline ?? '')}</b></div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(cv, 'skills', `<div class="two">${list(allSkills(cv))}</div>`) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('h', `${esc(job.title)} | ${esc(job.company)} | ${esc(job.location ?? '')} | ${esc(job.period.text)}`)}${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) => box('h', `${esc(study.text)} | ${esc(study.institution)} | ${esc(study.period.text)}`)),
      ) +
      tail(cv),
  },
  {
    id: 'school-first',
    wishes: {
      dates: { point: 'Mon YYYY', join: ' - ', isYearOnce: true },
      parts: ['summary', 'skills', 'certificates', 'interests', 'references'],
      headings: {
        work: 'Work History',
        education: 'Qualifications',
        certificates: 'Licences & Tickets',
        interests: 'Personal Interests',
      },
      jobs: 2,
      links: 0,
      hasStreet: true,
    },
    people: ['apprentice', 'apprentice', 'chef', 'tuinder'],
    css: `body{font:12pt/1.4 Carlito}h1{font-size:24pt;margin:0;color:#b4450f}h2{font-size:14pt;margin:15px 0 5px;color:#b4450f}.t{display:grid;grid-template-columns:1fr 1fr 20mm}ul{margin:2px 0 8px;padding-left:5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${esc(cv.place.text)}<br>${esc(cv.phone)}<br>${esc(cv.email)}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) => `<p>${esc(study.institution)}, ${esc(study.period.text)}<br><b>${esc(study.text)}</b></p>`,
        ),
      ) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) => `<p>${esc(job.company)}, ${esc(job.period.text)}<br><b>${esc(job.title)}</b></p>${bullets(job)}`,
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      section(
        cv,
        'certificates',
        box(
          't',
          ...cv.certificates.map(
            ({ name, issuer, year }) => `<span>${esc(name)}</span><span>${esc(issuer)}</span><span>${year}</span>`,
          ),
        ),
      ) +
      tail(cv, 'certificates'),
  },
  {
    id: 'gap-in-words',
    wishes: {
      dates: { point: 'Month YYYY', join: 'words' },
      parts: ['summary', 'skills', 'certificates', 'interests'],
      headings: { work: 'Experience', summary: 'Personal Profile', certificates: 'Courses & Certificates' },
      gapYears: 5,
      jobs: 4,
      links: 1,
    },
    people: ['returner', 'vet', 'editor', 'verwaltung'],
    css: `body{font:11pt/1.4 'Open Sans';font-size:10pt}h1{font-size:18pt;margin:0;font-weight:600}h2{font-size:11pt;margin:15px 0 4px;font-weight:600;color:#555;border-bottom:1px dotted #555}.w{font-style:italic}ul{list-style:'– ';margin:2px 0 8px;padding-left:4mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${contacts(cv).join(', ')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}</div>${box('w', esc(job.period.text))}${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.text)}</b></div><div>${esc(study.institution)}</div>${box('w', esc(study.period.text))}`,
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      section(
        cv,
        'certificates',
        paragraph(`${cv.certificates.map(({ name, issuer, year }) => `${name} (${issuer}, ${year})`).join(', ')}.`),
      ) +
      tail(cv, 'certificates'),
  },
  {
    id: 'shows-by-year',
    wishes: {
      dates: { point: '2020', join: '—' },
      parts: ['summary', 'projects', 'skills', 'awards'],
      headings: {
        work: 'Employment Record',
        education: 'Schooling',
        projects: 'Exhibitions & Projects',
        summary: 'About',
        awards: 'Recognition',
      },
      isProse: true,
      links: 1,
      isPlaced: true,
    },
    people: ['artist', 'artist', 'musician', 'professora'],
    css: `body{font:10pt/1.5 'Nimbus Roman'}h1{font-size:13pt;margin:0;font-weight:normal;text-transform:lowercase}h2{font-size:10pt;font-weight:normal;text-transform:lowercase;margin:22px 0 4px;color:#c00}.r{display:flex;gap:6mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${esc(cv.email)}<br>${esc(cv.phone)}<br>${esc(cv.place.text)}${cv.links.map((one) => `<br>${link(one)}`).join('')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'projects',
        cv.projects.map(({ name, text }) => `<p><i>${esc(name)}</i>, ${esc(text)}</p>`).join(''),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('r', span('', study.period.text), `<span>${esc(study.text)}, ${esc(study.institution)}</span>`),
        ),
      ) +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            span('', job.period.text),
            `<span>${esc(job.title)}, ${esc(job.company)}, ${esc(job.location ?? '')}</span>`,
          ),
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      section(cv, 'awards', cv.awards.map(paragraph).join('')),
  },
  {
    id: 'ward-and-college',
    wishes: {
      dates: { point: 'Month YYYY', join: 'until' },
      parts: ['summary', 'skills', 'certificates', 'languages', 'references'],
      headings: {
        work: 'Career Summary & Roles',
        education: 'Academic Record',
        certificates: 'Professional Development',
      },
      jobs: 4,
      isPlaced: true,
      hasStreet: true,
      links: 0,
    },
    people: ['doctor', 'hygienist', 'vet', 'infirmiere'],
    css: `body{font:11pt/1.4 'Liberation Serif'}h1{font-size:20pt;margin:0;text-align:center}.c{text-align:center;border-bottom:2px solid #024;padding-bottom:5px}h2{font-size:12pt;margin:16px 0 5px;color:#024;font-variant:small-caps}.w{float:right}ul{margin:3px 0 9px;padding-left:5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('c', `${esc(cv.headline ?? '')}<br>${esc(cv.place.text)}<br>${cv.labels.phone}: ${esc(cv.phone)}, ${cv.labels.email}: ${esc(cv.email)}`)}${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.text)}</b> (${esc(study.period.text)})</div><div>${esc(study.institution)}</div>`,
        ),
      ) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b></div><div>${span('w', job.period.text)}${esc(job.company)}, ${esc(job.location ?? '')}</div>${bullets(job)}`,
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      section(cv, 'certificates', certificateLines(cv).map(paragraph).join('')) +
      tail(cv, 'certificates'),
  },
]
