import {
  allSkills,
  box,
  bullets,
  contacts,
  esc,
  groupedSkills,
  jobs,
  languageLines,
  paragraph,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'
import type { Page } from '../page.ts'
import { employmentsOf } from '../person.ts'

/** Shapes of careers: ladders, gaps, contracts, ranks, shows, chairs. */
export const CAREERS: readonly Page[] = [
  {
    id: 'ladder',
    wishes: {
      dates: { point: 'Mon YYYY', join: ' – ', hasDuration: true },
      parts: ['summary', 'skills', 'certificates'],
      headings: { work: 'Experience', education: 'Education', certificates: 'Certifications' },
      jobs: 4,
      promotions: 3,
      links: 1,
    },
    people: ['civil', 'marketer', 'editor', 'data'],
    css: `body{font:10pt/1.4 'Open Sans'}h1{font-size:22pt;margin:0;font-weight:600}h2{font-size:13pt;margin:16px 0 6px}.e{font-weight:600;font-size:11pt}.n{border-left:1.5px solid #bbb;margin:3px 0 3px 2mm;padding-left:5mm}.d{color:#666;font-size:9pt}ul{margin:2px 0 7px;padding-left:4.5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div class="d">${contacts(cv).join(' · ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        employmentsOf(cv)
          .map(
            (group) =>
              `${box('e', esc(group[0].company))}${group.map((job) => box('n', `<div><b>${esc(job.title)}</b></div>`, box('d', esc(job.period.text)), bullets(job))).join('')}`,
          )
          .join(''),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `${box('e', esc(study.institution))}<div>${esc(study.text)}</div>${box('d', esc(study.period.text))}`,
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(' • '))) +
      tail(cv),
  },
  {
    id: 'same-employer-inline',
    wishes: {
      dates: { point: '01/20', join: '-' },
      parts: ['summary', 'skills', 'languages', 'awards'],
      headings: { work: 'Professional Experience', skills: 'Core Competencies', awards: 'Honours and Awards' },
      jobs: 4,
      promotions: 2,
      isPlaced: true,
      links: 1,
    },
    people: ['lawyer', 'soldier', 'chef', 'abogada'],
    css: `body{font:10.5pt/1.3 Caladea}h1{font-size:16pt;text-align:center;margin:0;letter-spacing:1px}.c{text-align:center}h2{font-size:11pt;text-align:center;margin:14px 0 5px}.row{display:flex;justify-content:space-between}.row b{text-transform:uppercase}ul{margin:2px 0 7px;padding-left:5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('c', contacts(cv).join(' · '))}${box('c', `<i>${esc(cv.headline ?? '')}</i>`)}${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        employmentsOf(cv)
          .map(
            (group) =>
              `${box('row', `<b>${esc(group[0].company)}</b>`, span('', group[0].location))}${group.map((job) => `<div><i>${esc(job.title)}</i> (${esc(job.period.text)})</div>${bullets(job)}`).join('')}`,
          )
          .join(''),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `${box('row', `<b>${esc(study.institution)}</b>`)}<div><i>${esc(study.text)}</i> (${esc(study.period.text)})</div>`,
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv)) +
      tail(cv),
  },
  {
    id: 'client-projects',
    wishes: {
      dates: { point: '2020/01', join: '–' },
      parts: ['summary', 'projects', 'skills', 'certificates', 'languages'],
      headings: { work: 'Work History', projects: 'Selected Work', skills: 'Toolbox', summary: 'About' },
      jobs: 2,
      links: 3,
    },
    people: ['freelancer', 'artist', 'architect', 'dev'],
    css: `body{font:9.5pt/1.45 Lato}header{border-bottom:6px solid #fc3;padding-bottom:4px}h1{font-size:26pt;margin:0}h2{font-size:12pt;margin:16px 0 6px}.p{border:1px solid #ddd;padding:4px 8px;margin-bottom:5px}.tech{font-family:'DejaVu Sans Mono';font-size:8pt;color:#777}ul{margin:2px 0 8px;padding-left:4.5mm}`,
    body: (cv) =>
      `<header><h1>${esc(cv.name)}</h1>${esc(cv.headline ?? '')}<br>${contacts(cv).join(' &nbsp; ')}</header>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'projects',
        cv.projects.map(({ name, text }) => box('p', `<b>${esc(name)}</b><br>${esc(text)}`)).join(''),
      ) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) => `<div><b>${esc(job.title)}</b> – ${esc(job.company)} – ${esc(job.period.text)}</div>${bullets(job)}`,
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv)) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) => `<div><b>${esc(study.text)}</b> – ${esc(study.institution)} – ${esc(study.period.text)}</div>`,
        ),
      ) +
      tail(cv, 'projects'),
  },
  {
    id: 'chairs-and-papers',
    wishes: {
      dates: { point: '2020', join: '–' },
      parts: ['publications', 'awards', 'languages', 'skills'],
      headings: {
        work: 'Appointments',
        education: 'Degrees',
        skills: 'Expertise',
        publications: 'Articles & Chapters',
        awards: 'Distinctions',
      },
      jobs: 4,
      isHeadless: true,
      hasStreet: true,
      links: 1,
    },
    people: ['historian', 'historian', 'doctor', 'musician'],
    css: `body{font:11.5pt/1.35 'C059','Liberation Serif'}h1{font-size:17pt;font-weight:normal;margin:0}h2{font-size:11.5pt;margin:16px 0 5px;text-transform:uppercase;letter-spacing:.5px}.h{padding-left:10mm;text-indent:-10mm;margin-bottom:3px}ul{margin:1px 0 5px;padding-left:16mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${contacts(cv).join('<br>')}</div>` +
      section(
        cv,
        'education',
        studies(cv, (study) => box('h', `${esc(study.text)}, ${esc(study.institution)}, ${esc(study.period.text)}`)),
      ) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) => `${box('h', `${esc(job.title)}, ${esc(job.company)}, ${esc(job.period.text)}`)}${bullets(job)}`,
        ),
      ) +
      section(cv, 'publications', cv.publications.map((paper) => box('h', esc(paper))).join('')) +
      section(cv, 'awards', cv.awards.map((award) => box('h', esc(award))).join('')) +
      section(cv, 'skills', paragraph(allSkills(cv).join('; '))) +
      section(
        cv,
        'languages',
        paragraph(
          languageLines(cv, ' (')
            .map((line) => `${line})`)
            .join('; '),
        ),
      ),
  },
]
