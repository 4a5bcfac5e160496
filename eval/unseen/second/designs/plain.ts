import {
  allSkills,
  box,
  bullets,
  certificateLines,
  contacts,
  esc,
  groupedSkills,
  jobs,
  languageLines,
  link,
  list,
  paragraph,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'
import type { Page } from '../page.ts'

/** One column: typed, centred, told in prose, with dates before, behind and below. */
export const PLAIN: readonly Page[] = [
  {
    id: 'typewriter',
    wishes: {
      dates: { point: 'JAN 2020', join: ' - ' },
      parts: ['summary', 'skills', 'certificates', 'references'],
      headings: { work: 'Employment Record', summary: 'Career Objective', education: 'Schooling' },
      links: 0,
      isPlaced: true,
    },
    people: ['driver', 'soldier', 'returner', 'verwaltung'],
    css: `body{font:10pt/1.3 'Liberation Mono'}h1{font-size:10pt;text-align:center;text-transform:uppercase;margin:0}.c{text-align:center}h2{font-size:10pt;font-weight:normal;text-transform:uppercase;text-decoration:underline;margin:14px 0 4px}ul{list-style:'* ';margin:2px 0 8px;padding-left:8mm}.job{margin-top:6px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('c', esc(cv.place.text), '<br>', esc(cv.phone), '<br>', esc(cv.email), '<br>', esc(cv.headline ?? ''))}${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'job',
            `${esc(job.period.text)}<br>${esc(job.company)} - ${esc(job.location ?? '')}<br>${esc(job.title)}`,
            bullets(job),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('job', `${esc(study.period.text)}<br>${esc(study.institution)}<br>${esc(study.text)}`),
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      tail(cv),
  },
  {
    id: 'dates-lead',
    wishes: {
      dates: { point: 'Mon YYYY', join: '–', isYearOnce: true },
      parts: ['skills', 'languages', 'interests'],
      headings: { work: 'Work History', skills: 'Toolbox' },
      isPlaced: true,
      links: 1,
    },
    people: ['editor', 'musician', 'marketer', 'infirmiere'],
    css: `body{font:10.5pt/1.35 Carlito}h1{font-size:17pt;margin:0;display:inline}h2{font-size:12pt;margin:15px 0 5px;color:#7a1f4b}.h{margin-top:5px}ul{margin:2px 0 6px;padding-left:5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1> &nbsp;<i>${esc(cv.headline ?? '')}</i><p>${contacts(cv).join(' ~ ')}</p>` +
      section(cv, 'skills', paragraph(`${allSkills(cv).join('; ')}.`)) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('h', `<b>${esc(job.period.text)}:</b> ${esc(job.title)}, <u>${esc(job.company)}</u>, ${esc(job.location ?? '')}`)}${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('h', `<b>${esc(study.period.text)}:</b> ${esc(study.text)}, <u>${esc(study.institution)}</u>`),
        ),
      ) +
      tail(cv),
  },
  {
    id: 'prose-serif',
    wishes: {
      dates: { point: 'Month YYYY', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'awards'],
      headings: { work: 'Professional Background', education: 'Education', summary: 'In Brief' },
      isProse: true,
      links: 1,
    },
    people: ['lawyer', 'doctor', 'architect', 'abogada'],
    css: `body{font:11.5pt/1.4 'Bitstream Charter','C059'}h1{font-size:21pt;font-weight:normal;margin:0}h2{font-size:13pt;font-style:italic;font-weight:normal;margin:18px 0 6px}.j{margin-bottom:9px}.t{font-variant:small-caps}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${esc(cv.email)}<br>${esc(cv.phone)}<br>${esc(cv.place.text)}${cv.links.map((one) => `<br>${link(one)}`).join('')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        cv.work
          .map((job, at) =>
            box(
              'j',
              `<b>${esc(job.title)}</b>, ${esc(job.company)} (${esc(job.period.text)})`,
              paragraph(cv.prose[at] ?? ''),
            ),
          )
          .join(''),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('j', `<b>${esc(study.text)}</b>, ${esc(study.institution)} (${esc(study.period.text)})`),
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      tail(cv),
  },
  {
    id: 'everything-centred',
    wishes: {
      dates: { point: '2020', join: '–' },
      parts: ['summary', 'skills', 'projects', 'interests'],
      headings: { work: 'Experience', skills: 'Strengths', projects: 'Selected Work' },
      links: 2,
    },
    people: ['chef', 'artist', 'hygienist', 'kuaiji'],
    css: `body{font:10pt/1.5 'Lato','Noto Sans CJK SC';text-align:center}h1{font-size:27pt;font-weight:300;margin:0}h2{font-size:10pt;letter-spacing:3px;text-transform:uppercase;font-weight:400;margin:20px 0 6px;border-top:1px solid #ccc;border-bottom:1px solid #ccc;padding:3px}ul{list-style:none;margin:2px 0 10px;padding:0}.w{color:#888;font-size:9pt}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div class="w">${contacts(cv).join(' / ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
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
      section(cv, 'skills', paragraph(allSkills(cv).join(' • '))) +
      tail(cv),
  },
  {
    id: 'employer-dates-then-role',
    wishes: {
      dates: { point: 'Jan. 2020', join: 'until' },
      parts: ['summary', 'skills', 'certificates', 'languages'],
      headings: { work: 'Professional Experience', skills: 'Core Competencies', summary: 'Overview' },
      jobs: 3,
      isPlaced: true,
      links: 1,
    },
    people: ['data', 'civil', 'vet', 'dev'],
    css: `body{font:9.5pt/1.4 'Open Sans'}h1{font-size:15pt;margin:0;color:#0b5}h2{font-size:10.5pt;margin:14px 0 5px;border-left:5px solid #0b5;padding-left:6px}.e{font-weight:bold}.r{text-decoration:underline}ul{list-style:square;margin:2px 0 9px;padding-left:6mm}.cols{columns:3}`,
    body: (cv) =>
      `<h1>${esc(cv.name)} | ${esc(cv.headline ?? '')}</h1><p>${cv.labels.address}: ${esc(cv.place.text)} • ${cv.labels.phone}: ${esc(cv.phone)} • ${cv.labels.email}: ${esc(cv.email)} ${cv.links.map((one) => `• ${link(one)}`).join(' ')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(cv, 'skills', box('cols', ...allSkills(cv).map((skill) => `<div>▪ ${esc(skill)}</div>`))) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('e', `${esc(job.company)} • ${esc(job.location ?? '')} • ${esc(job.period.text)}`)}${box('r', esc(job.title))}${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `${box('e', `${esc(study.institution)} • ${esc(study.period.text)}`)}<div>${esc(study.text)}</div>`,
        ),
      ) +
      tail(cv),
  },
  {
    id: 'functional',
    wishes: {
      dates: { point: '01/20', join: ' – ' },
      parts: ['summary', 'skills', 'certificates', 'interests', 'references'],
      headings: { work: 'Employment Record', skills: 'Key Skills', certificates: 'Courses & Certificates' },
      isProse: true,
      jobs: 3,
      links: 0,
    },
    people: ['returner', 'marketer', 'soldier', 'tuinder'],
    css: `body{font:11pt 'Liberation Serif'}h1{font-size:19pt;margin:0;text-align:right}.c{text-align:right;font-size:10pt}h2{font-size:12pt;margin:16px 0 5px;text-align:right;border-top:2px solid #444;padding-top:3px}.row{display:flex;justify-content:space-between}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('c', `${esc(cv.headline ?? '')}<br>${esc(cv.place.text)}<br>${esc(cv.phone)} · ${esc(cv.email)}`)}${section(cv, 'summary', paragraph(cv.summary))}` +
      section(cv, 'skills', groupedSkills(cv)) +
      section(
        cv,
        'work',
        cv.work
          .map((job) => box('row', `<span>${esc(job.title)}, ${esc(job.company)}</span>`, span('', job.period.text)))
          .join(''),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('row', `<span>${esc(study.text)}, ${esc(study.institution)}</span>`, span('', study.period.text)),
        ),
      ) +
      section(cv, 'certificates', certificateLines(cv).map(paragraph).join('')) +
      tail(cv, 'certificates'),
  },
  {
    id: 'slash-lines',
    wishes: {
      dates: { point: "Jan '20", join: ' → ' },
      parts: ['summary', 'skills', 'languages', 'projects'],
      headings: { work: 'Where I’ve Worked', education: 'Education', summary: 'About', projects: 'Projects' },
      links: 3,
    },
    people: ['freelancer', 'embedded', 'data', 'dev'],
    css: `body{font:9.5pt/1.5 Roboto}h1{font-size:30pt;font-weight:900;margin:0;line-height:1}h2{font-size:15pt;font-weight:900;margin:18px 0 4px}h2:before{content:'// ';color:#f50}.m{color:#555}ul{list-style:'→ ';margin:3px 0 9px;padding-left:5mm}`,
    body: (cv) =>
      `<h1>${esc(cv.name.toLowerCase())}</h1><div>${esc(cv.headline ?? '')}</div><p>${contacts(cv).join(' // ')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b> / ${esc(job.company)} / <span class="m">${esc(job.period.text)}</span></div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'projects',
        cv.projects.map(({ name, text }) => `<p><b>${esc(name)}</b> / ${esc(text)}</p>`).join(''),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(' / '))) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.text)}</b> / ${esc(study.institution)} / <span class="m">${esc(study.period.text)}</span></div>`,
        ),
      ) +
      section(cv, 'languages', paragraph(languageLines(cv, ' = ').join(' / '))),
  },
]
