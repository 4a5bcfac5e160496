import type { Design } from '../../design.ts'
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

/** One column, nothing clever: what most word processors’ users make. */
export const PLAIN: readonly Design[] = [
  {
    id: 'classic-centred',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      hasHeadline: false,
      links: 1,
    },
    people: ['finance', 'office', 'health', 'de'],
    css: `body{font:10.5pt 'Liberation Serif'}h1{text-align:center;font-size:22pt;margin:0}.contact{text-align:center}
      h2{font-size:11pt;text-transform:uppercase;border-bottom:1px solid #000;margin:14px 0 6px}.row{display:flex;justify-content:space-between;gap:12px}.company{font-style:italic}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1>${box('contact', contacts(cv).join(' | '))}${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'job',
            box('row', `<b>${esc(job.title)}</b>`, span('dates', job.period.text)),
            span('company', job.company),
            bullets(job),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'study',
            box('row', `<b>${esc(study.text)}</b>`, span('dates', study.period.text)),
            span('company', study.institution),
            paragraph(study.note),
          ),
        ),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      tail(cv),
  },
  {
    id: 'inline-heads',
    half: 'open',
    wishes: {
      dates: { point: '01/2020', join: ' - ' },
      parts: ['summary', 'skills', 'certificates'],
      hasJobPlaces: true,
    },
    people: ['trades', 'logistics', 'kitchen', 'es'],
    css: `body{font:10pt 'Liberation Sans'}h1{font-size:18pt;margin:0}h2{font-size:12pt;color:#1f4e79;margin:12px 0 4px}.head{font-weight:bold}ul{list-style:'– ';margin:2px 0 8px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' · ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('head', esc(`${job.title}, ${job.company}, ${job.location} (${job.period.text})`))}${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('', `<b>${esc(study.text)}</b>, ${esc(study.institution)} (${esc(study.period.text)})`),
        ),
      ) +
      section(
        cv,
        'skills',
        `<ul>${allSkills(cv)
          .map((skill) => `<li>${esc(skill)}</li>`)
          .join('')}</ul>`,
      ) +
      tail(cv),
  },
  {
    id: 'no-work-heading',
    half: 'open',
    wishes: { dates: { point: '2020', join: '–' }, parts: ['summary', 'skills'], hasHeadline: true, links: 0 },
    people: ['kitchen', 'trades', 'design', 'it'],
    bare: ['work', 'summary'],
    css: `body{font:11pt 'Liberation Serif'}h1{font-size:24pt;margin:0 0 2px;font-weight:normal}h2{font-size:13pt;margin:14px 0 4px;font-weight:normal;color:#a33}.job{margin:10px 0}ul{margin:3px 0}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><p>${esc(cv.headline ?? '')}<br>${contacts(cv).join(', ')}</p>${paragraph(cv.summary)}` +
      jobs(cv, (job) =>
        box(
          'job',
          `<b>${esc(job.title)}</b> at ${esc(job.company)} <br><small>${esc(job.period.text)}</small>`,
          bullets(job),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) => box('', `${esc(study.text)}, ${esc(study.institution)}, ${esc(study.period.text)}`)),
      ) +
      section(cv, 'skills', paragraph(allSkills(cv).join(' · '))),
  },
  {
    id: 'footer-pages',
    half: 'open',
    wishes: {
      dates: { point: 'January 2020', join: ' to ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'awards', 'references'],
      jobs: 4,
      hasJobPlaces: true,
    },
    people: ['executive', 'government', 'science', 'fr'],
    css: `body{font:12.5pt/1.45 'Liberation Serif'}h1{font-size:22pt}h2{font-size:14pt;font-variant:small-caps}.job{margin-bottom:18px}`,
    hasPageFooter: true,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><p><i>${esc(cv.headline ?? '')}</i></p><p>${contacts(cv).join('<br>')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'job',
            `<b>${esc(job.title)}</b><br>${esc(job.company)}, ${esc(job.location ?? '')}<br>${esc(job.period.text)}`,
            bullets(job),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'job',
            `<b>${esc(study.text)}</b><br>${esc(study.institution)}<br>${esc(study.period.text)}`,
            paragraph(study.note),
          ),
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv, '; ')) +
      tail(cv),
  },
  {
    id: 'letter-spaced-typed',
    half: 'open',
    wishes: { dates: { point: '2020.01', join: ' – ' }, parts: ['summary', 'skills', 'languages'], links: 1 },
    people: ['design', 'office', 'teaching', 'nl'],
    css: `body{font:10pt 'Open Sans'}h1{font-size:20pt;font-weight:300;letter-spacing:6px;text-transform:uppercase;margin:0}h2{font-size:10pt;margin:16px 0 6px;font-weight:bold}.company{color:#777}ul{margin:3px 0 8px}`,
    body: (cv) => {
      // "W O R K   E X P E R I E N C E" typed with spaces, as many templates have it.
      const spaced = (text: string): string =>
        text
          .toUpperCase()
          .split(' ')
          .map((word) => [...word].join(' '))
          .join('\u00a0\u00a0 ')
      const headings = Object.fromEntries(Object.entries(cv.headings).map(([part, text]) => [part, spaced(text)]))
      const shown = { ...cv, headings: { ...cv.headings, ...headings } }
      return (
        `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><p>${contacts(cv).join(' / ')}</p>${section(shown, 'summary', paragraph(cv.summary))}` +
        section(
          shown,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.title)}</b></div><div class="company">${esc(job.company)} | ${esc(job.period.text)}</div>${bullets(job)}`,
          ),
        ) +
        section(
          shown,
          'education',
          studies(
            cv,
            (study) =>
              `<div><b>${esc(study.text)}</b></div><div class="company">${esc(study.institution)} | ${esc(study.period.text)}</div>`,
          ),
        ) +
        section(shown, 'skills', paragraph(allSkills(cv).join(', '))) +
        section(shown, 'languages', paragraph(languageLines(cv, ': ').join(', ')))
      )
    },
  },
]
