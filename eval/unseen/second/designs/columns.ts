import {
  allSkills,
  besideSidebar,
  box,
  bullets,
  contacts,
  esc,
  groupedSkills,
  jobs,
  languageLines,
  list,
  paragraph,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'
import type { Page } from '../page.ts'
import type { Person } from '../person.ts'

const DEGREES: Readonly<Record<string, number>> = { A2: 2, B1: 3, B2: 3, C1: 4, C2: 5 }
/** A level of five dots, as glyphs. */
const dots = (level: string | undefined): string =>
  '●'.repeat(DEGREES[level ?? ''] ?? 3) + '○'.repeat(5 - (DEGREES[level ?? ''] ?? 3))
const lines = (texts: readonly string[]): string => texts.map((text) => `<div>${text}</div>`).join('')
const dotted = (cv: Person): string =>
  lines(cv.languages.map(({ language }, at) => `${esc(language)} <span class="dots">${dots(cv.cefr[at])}</span>`))

/** Two and three columns, bands, and mosaics of both. */
export const COLUMNS: readonly Page[] = [
  {
    id: 'ruled-third',
    wishes: {
      dates: { point: '1/2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'interests'],
      headings: { work: 'Professional Experience', education: 'Education', certificates: 'Certifications' },
      links: 1,
    },
    people: ['architect', 'hygienist', 'lawyer', 'impiegata'],
    css: `.grid{display:grid;grid-template-columns:1fr 58mm;gap:8mm}aside{order:2;border-left:.75pt solid #999;padding-left:6mm;font-size:9pt;overflow-wrap:anywhere}main{order:1}body{font:10pt/1.4 Carlito}h1{font-size:26pt;margin:0;font-weight:normal}h2{font-size:11pt;margin:14px 0 5px}h2:before{content:'';display:inline-block;width:8px;height:8px;background:#258;margin-right:6px}ul{margin:3px 0 8px;padding-left:4.5mm}.w{text-align:right;color:#258}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><p>${esc(cv.headline ?? '')}</p>${besideSidebar(
        lines(contacts(cv)) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) => `<p><b>${esc(study.text)}</b><br>${esc(study.institution)}<br>${esc(study.period.text)}</p>`,
            ),
          ) +
          section(cv, 'skills', list(allSkills(cv))) +
          section(cv, 'languages', lines(languageLines(cv, ', ').map(esc))) +
          section(
            cv,
            'certificates',
            cv.certificates.map(({ name, issuer, year }) => `<p>${esc(name)}<br>${esc(issuer)} ${year}</p>`).join(''),
          ) +
          section(cv, 'interests', lines(cv.interests.map(esc))),
        section(cv, 'summary', paragraph(cv.summary)) +
          section(
            cv,
            'work',
            jobs(
              cv,
              (job) =>
                `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}</div>${box('w', esc(job.period.text))}${bullets(job)}`,
            ),
          ),
      )}`,
  },
  {
    id: 'dark-band-labelled',
    wishes: {
      dates: { point: '2020', join: ' — ' },
      parts: ['summary', 'skills', 'languages', 'awards'],
      headings: { work: 'Experience', education: 'Academic Record', summary: 'Personal Profile' },
      links: 1,
      isPlaced: true,
    },
    people: ['marketer', 'chef', 'civil', 'cocinero'],
    css: `@page{margin:0}.band{background:#1d2a38;color:#fff;padding:14mm 14mm 8mm}.grid{display:grid;grid-template-columns:54mm 1fr;gap:8mm;padding:6mm 14mm}body{font:9.5pt/1.4 Lato}h1{font-size:30pt;font-weight:900;margin:0;text-transform:uppercase}.four{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;padding:4mm 14mm;background:#e8edf1}.four small{color:#789;display:block}h2{font-size:12pt;margin:12px 0 5px;text-transform:uppercase;color:#1d2a38}.dots{color:#c60;float:right}.r{display:flex;justify-content:space-between}ul{margin:3px 0 9px;padding-left:4mm}`,
    body: (cv) =>
      `${box('band', `<h1>${esc(cv.name)}</h1>${esc(cv.headline ?? '')}`)}${box('four', `<div><small>${cv.labels.phone}</small>${esc(cv.phone)}</div>`, `<div><small>${cv.labels.email}</small>${esc(cv.email)}</div>`, `<div><small>${cv.labels.address}</small>${esc(cv.place.text)}</div>`)}${besideSidebar(
        section(cv, 'skills', lines(allSkills(cv).map(esc))) +
          section(cv, 'languages', dotted(cv)) +
          section(cv, 'awards', lines(cv.awards.map(esc))) +
          lines(cv.links.map(({ text, url }) => `<a href="${url}">${esc(text)}</a>`)),
        section(cv, 'summary', paragraph(cv.summary)) +
          section(
            cv,
            'work',
            jobs(
              cv,
              (job) =>
                `${box('r', `<b>${esc(job.company)}</b>`, span('', job.location))}${box('r', span('', job.title), span('', job.period.text))}${bullets(job)}`,
            ),
          ) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) =>
                `${box('r', `<b>${esc(study.institution)}</b>`, span('', study.period.text))}<div>${esc(study.text)}</div>`,
            ),
          ),
      )}`,
  },
  {
    id: 'mosaic',
    wishes: {
      dates: { point: 'Mon YYYY', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'projects'],
      headings: { work: 'Career Summary & Roles', skills: 'Expertise', certificates: 'Accreditations' },
      jobs: 3,
      links: 2,
    },
    people: ['data', 'doctor', 'freelancer', 'verwaltung'],
    css: `body{font:9.5pt/1.35 'Nimbus Sans'}header{display:grid;grid-template-columns:1.2fr 1fr;gap:8mm}h1{font-size:23pt;margin:0}.c{text-align:right}.three{columns:3;margin:4px 0}.half{display:grid;grid-template-columns:1fr 1fr;gap:9mm}h2{font-size:11pt;margin:13px 0 5px;background:#eee;padding:2px 5px}ul{margin:3px 0 8px;padding-left:4.5mm}.row{display:flex;justify-content:space-between}`,
    body: (cv) =>
      `<header><div><h1>${esc(cv.name)}</h1>${esc(cv.headline ?? '')}</div>${box('c', lines(contacts(cv)))}</header>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(cv, 'skills', box('three', lines(allSkills(cv).map((skill) => `✓ ${esc(skill)}`)))) +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('row', `<span><b>${esc(job.title)}</b>, ${esc(job.company)}</span>`, span('', job.period.text))}${bullets(job)}`,
        ),
      ) +
      box(
        'half',
        `<div>${section(
          cv,
          'education',
          studies(
            cv,
            (study) => `<p><b>${esc(study.text)}</b><br>${esc(study.institution)}<br>${esc(study.period.text)}</p>`,
          ),
        )}${section(cv, 'languages', lines(languageLines(cv, ' – ').map(esc)))}</div>`,
        `<div>${section(cv, 'certificates', cv.certificates.map(({ name, issuer, year }) => `<p><b>${esc(name)}</b><br>${esc(issuer)}, ${year}</p>`).join(''))}${section(cv, 'projects', cv.projects.map(({ name, text }) => `<p><b>${esc(name)}</b><br>${esc(text)}</p>`).join(''))}</div>`,
      ),
  },
  {
    id: 'pill-headings',
    wishes: {
      dates: { point: '01-2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      headings: { work: 'Work History', skills: 'Skill Set', interests: 'Pastimes' },
      links: 1,
      isPlaced: true,
    },
    people: ['musician', 'apprentice', 'vet', 'professora'],
    css: `.grid{display:grid;grid-template-columns:60mm 1fr;gap:7mm}body{font:10pt/1.4 Roboto}h1{font-size:24pt;margin:0;color:#6a3d9a;text-align:center}.s{text-align:center;margin-bottom:5mm}h2{display:inline-block;background:#6a3d9a;color:#fff;border-radius:10px;font-size:10pt;padding:2px 12px;margin:10px 0 6px}.tag{background:#efe6f7;border-radius:8px;padding:1px 7px;margin:2px;display:inline-block}ul{margin:3px 0 8px;padding-left:4mm}.w{font-size:9pt;color:#6a3d9a}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('s', esc(cv.headline ?? ''))}${besideSidebar(
        section(cv, 'summary', paragraph(cv.summary)) +
          lines(contacts(cv)) +
          section(
            cv,
            'skills',
            allSkills(cv)
              .map((skill) => span('tag', skill))
              .join(' '),
          ) +
          section(cv, 'languages', lines(languageLines(cv, ' | ').map(esc))) +
          section(cv, 'interests', list(cv.interests)),
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)} – ${esc(job.location ?? '')}</div>${box('w', esc(job.period.text))}${bullets(job)}`,
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
          ),
      )}`,
  },
  {
    id: 'three-columns',
    wishes: {
      dates: { point: '2020', join: '–', isShortEnd: true },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      headings: { work: 'Experience', education: 'Education', skills: 'Skills' },
      links: 1,
      jobs: 3,
    },
    people: ['architect', 'artist', 'editor', 'infirmiere'],
    css: `@page{size:A4 landscape;margin:12mm}body{font:9pt/1.4 'Open Sans'}h1{font-size:28pt;font-weight:300;margin:0;border-bottom:3px solid #000}.g{display:grid;grid-template-columns:60mm 1fr 62mm;gap:9mm}h2{font-size:11pt;font-weight:600;margin:12px 0 5px}ul{margin:2px 0 8px;padding-left:4mm}.y{color:#a00}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box(
        'g',
        `<div><p>${esc(cv.headline ?? '')}</p>${section(cv, 'summary', paragraph(cv.summary))}${section(
          cv,
          'education',
          studies(
            cv,
            (study) =>
              `<p><span class="y">${esc(study.period.text)}</span><br><b>${esc(study.text)}</b><br>${esc(study.institution)}</p>`,
          ),
        )}</div>`,
        `<div>${section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><span class="y">${esc(job.period.text)}</span> <b>${esc(job.title)}</b></div><div>${esc(job.company)}</div>${bullets(job)}`,
          ),
        )}</div>`,
        `<div>${lines(contacts(cv))}${section(cv, 'skills', lines(allSkills(cv).map(esc)))}${section(cv, 'languages', lines(languageLines(cv, ': ').map(esc)))}${section(cv, 'certificates', lines(cv.certificates.map(({ name, year }) => `${esc(name)} (${year})`)))}</div>`,
      )}`,
  },
  {
    id: 'sidebar-first-page',
    wishes: {
      dates: { point: 'Month YYYY', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'references'],
      headings: { work: 'Professional Experience', summary: 'Introduction', skills: 'Technical Proficiencies' },
      jobs: 4,
      links: 2,
      isPlaced: true,
    },
    people: ['embedded', 'civil', 'driver', 'tischler'],
    css: `aside{float:right;width:56mm;background:#fbf3e4;padding:5mm;margin:0 0 4mm 7mm;font-size:9.5pt}body{font:11.5pt/1.45 'Liberation Serif'}h1{font-size:22pt;margin:0;color:#8a2}h2{font-size:13pt;margin:14px 0 5px;color:#482}aside h2{font-size:11pt}ul{margin:3px 0 10px;padding-left:5mm;overflow:hidden}`,
    body: (cv) =>
      `<aside>${lines(contacts(cv))}${section(cv, 'skills', groupedSkills(cv))}${section(cv, 'languages', lines(languageLines(cv, ' – ').map(esc)))}</aside><h1>${esc(cv.name)}</h1><i>${esc(cv.headline ?? '')}</i>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}, ${esc(job.location ?? '')}</div><div>${esc(job.period.text)}</div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.text)}</b></div><div>${esc(study.institution)}</div><div>${esc(study.period.text)}</div>`,
        ),
      ) +
      tail(cv, 'languages'),
  },
]
