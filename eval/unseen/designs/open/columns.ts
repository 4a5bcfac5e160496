import type { Design } from '../../design.ts'
import {
  allSkills,
  besideSidebar,
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

/** Sidebars left and right, headers above columns, cards: what the online resume builders sell. */
export const COLUMNS: readonly Design[] = [
  {
    id: 'left-sidebar-dark',
    half: 'open',
    extra: { en: 'Contact', pt: 'Contact' },
    wishes: {
      dates: { point: 'Jan 2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'interests'],
      links: 2,
      hasJobPlaces: true,
    },
    people: ['software', 'health', 'sales', 'pt'],
    css: `@page{margin:0}body{margin:0}.grid{display:flex;min-height:297mm}aside{width:68mm;background:#22313f;color:#fff;padding:12mm 8mm}main{flex:1;padding:12mm 10mm}body{font:10pt Roboto}h1{font-size:21pt;margin:0}h2{font-size:12pt;margin:16px 0 6px;text-transform:uppercase}aside ul{padding-left:14px}.dates{color:#888;font-size:9pt}ul{margin:3px 0 8px}`,
    body: (cv) =>
      besideSidebar(
        `<h2>Contact</h2>${contacts(cv)
          .map((line) => `<div>${line}</div>`)
          .join(
            '',
          )}${section(cv, 'skills', list(allSkills(cv)))}${section(cv, 'languages', list(languageLines(cv, ' – ')))}${section(cv, 'interests', list(cv.interests))}`,
        `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
          section(
            cv,
            'work',
            jobs(
              cv,
              (job) =>
                `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}, ${esc(job.location ?? '')}</div>${box('dates', esc(job.period.text))}${bullets(job)}`,
            ),
          ) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) =>
                `<div><b>${esc(study.text)}</b></div><div>${esc(study.institution)}</div>${box('dates', esc(study.period.text))}`,
            ),
          ) +
          section(cv, 'certificates', list(certificateLines(cv))),
      ),
  },
  {
    id: 'right-sidebar-line',
    half: 'open',
    wishes: {
      dates: { point: 'Jan ’20', join: '–' },
      parts: ['summary', 'skills', 'languages', 'projects', 'interests'],
      links: 3,
      hasJobPlaces: true,
    },
    people: ['software', 'design', 'research', 'de'],
    css: `.grid{display:grid;grid-template-columns:1fr 55mm;gap:8mm}main{order:1}aside{order:2;border-left:1px solid #bbb;padding-left:6mm}body{font:10pt Carlito}h1{font-size:26pt;margin:0}h2{font-size:13pt;margin:12px 0 4px;color:#0a7}.dates{color:#777}ul{margin:3px 0 8px;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><p>${esc(cv.headline ?? '')}</p>` +
      besideSidebar(
        `${contacts(cv)
          .map((line) => `<div>${line}</div>`)
          .join(
            '',
          )}${section(cv, 'summary', paragraph(cv.summary))}${section(cv, 'skills', groupedSkills(cv))}${section(cv, 'languages', list(languageLines(cv, ' – ')))}${section(cv, 'interests', paragraph(cv.interests.join(', ')))}`,
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.company)}</b> · ${esc(job.location ?? '')}</div><div>${esc(job.title)} ${span('dates', job.period.text)}</div>${bullets(job)}`,
          ),
        ) +
          section(
            cv,
            'projects',
            cv.projects.map(({ name, text }) => `<div><b>${esc(name)}</b></div>${paragraph(text)}`).join(''),
          ) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) =>
                `<div><b>${esc(study.institution)}</b></div><div>${esc(study.text)} ${span('dates', study.period.text)}</div>`,
            ),
          ),
      ),
  },
  {
    id: 'header-two-columns',
    half: 'open',
    wishes: {
      dates: { point: '01/2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'awards'],
      links: 1,
      hasJobPlaces: true,
    },
    people: ['executive', 'science', 'teaching', 'fr'],
    css: `header{background:#7b1e3a;color:#fff;padding:8mm;text-align:center}h1{margin:0;font-size:24pt}.grid{display:grid;grid-template-columns:60mm 1fr;gap:8mm;margin-top:6mm}body{font:10pt 'Liberation Sans'}h2{font-size:11.5pt;color:#7b1e3a;margin:10px 0 5px;border-bottom:2px solid #7b1e3a}.meta{display:flex;justify-content:space-between;color:#555;font-size:9pt}ul{margin:3px 0 8px;padding-left:16px}`,
    body: (cv) =>
      `<header><h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' &nbsp;|&nbsp; ')}</div></header>${section(cv, 'summary', paragraph(cv.summary))}` +
      besideSidebar(
        `${section(cv, 'skills', list(allSkills(cv)))}${section(
          cv,
          'education',
          studies(
            cv,
            (study) =>
              `<div><b>${esc(study.text)}</b></div><div>${esc(study.institution)}</div><div>${esc(study.period.text)}</div>`,
          ),
        )}${section(cv, 'languages', list(languageLines(cv, ' – ')))}`,
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}</div>${box('meta', span('', job.period.text), span('', job.location))}${bullets(job)}`,
          ),
        ) +
          section(cv, 'certificates', list(certificateLines(cv))) +
          section(cv, 'awards', list(cv.awards)),
      ),
  },
  {
    id: 'cards',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: ' → ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 2,
    },
    people: ['software', 'kitchen', 'logistics', 'it'],
    css: `body{font:9.5pt Roboto;background:#f4f5f7}.top{background:#fff;border:1px solid #ddd;border-radius:6px;padding:10px 14px;margin-bottom:8px}h1{font-size:20pt;margin:0}.cards{display:grid;grid-template-columns:1fr 1fr;gap:8px}.card{background:#fff;border:1px solid #ddd;border-radius:6px;padding:8px 12px}h2{font-size:12pt;margin:10px 0 6px}.card p{margin:2px 0}ul{margin:3px 0 4px;padding-left:14px}`,
    body: (cv) =>
      `<div class="top"><h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' · ')}</div></div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        box(
          'cards',
          jobs(cv, (job) =>
            box(
              'card',
              `<b>${esc(job.title)}</b><p>${esc(job.company)}</p><p>${esc(job.period.text)}</p>`,
              bullets(job),
            ),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        box(
          'cards',
          studies(cv, (study) =>
            box('card', `<b>${esc(study.text)}</b><p>${esc(study.institution)}</p><p>${esc(study.period.text)}</p>`),
          ),
        ),
      ) +
      section(
        cv,
        'skills',
        box(
          'cards',
          cv.skills
            .map(({ name, items }) => box('card', `<b>${esc(name)}</b><p>${esc(items.join(', '))}</p>`))
            .join(''),
        ),
      ) +
      tail(cv),
  },
  {
    id: 'icon-contacts',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['skills', 'languages', 'certificates'],
      links: 3,
      hasJobPlaces: true,
    },
    people: ['software', 'science', 'office', 'es'],
    css: `body{font:10pt Lato}.fa{font-family:FontAwesome,'Font Awesome 5 Free Solid','Font Awesome 5 Free';font-weight:900}h1{font-size:24pt;margin:0}h2{font-size:13pt;margin:12px 0 5px}.row{display:flex;justify-content:space-between}.meta{color:#666;font-size:9pt}ul{margin:3px 0 8px;padding-left:16px}`,
    body: (cv) => {
      const icon = (code: string): string => `<span class="fa">&#x${code};</span> `
      const codes: Readonly<Record<string, string>> = {
        linkedin: 'f08c',
        github: 'f09b',
        homepage: 'f0ac',
        other: 'f1b4',
      }
      return (
        `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${icon('f0e0')}${esc(cv.email)} ${icon('f095')}${esc(cv.phone)} ${icon('f041')}${esc(cv.place.text)}</p><p>${cv.links.map((one) => `${icon(codes[one.kind] ?? 'f0c1')}${link(one)}`).join(' ')}</p>` +
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `${box('row', `<b>${esc(job.title)}</b>`, `<span>${icon('f073')}${esc(job.period.text)}</span>`)}${box('row', `<span>${esc(job.company)}</span>`, `<span>${icon('f041')}${esc(job.location ?? '')}</span>`)}${bullets(job)}`,
          ),
        ) +
        section(
          cv,
          'education',
          studies(
            cv,
            (study) =>
              `${box('row', `<b>${esc(study.text)}</b>`, `<span>${icon('f073')}${esc(study.period.text)}</span>`)}<div>${icon('f19d')}${esc(study.institution)}</div>`,
          ),
        ) +
        section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
        tail(cv)
      )
    },
  },
]
