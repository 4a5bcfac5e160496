import type { Design } from '../../design.ts'
import {
  allSkills,
  box,
  bullets,
  certificateLines,
  contacts,
  esc,
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
import { employments } from '../../invent.ts'

/** Shapes of careers: promotions, publications, forms, bars of skill. */
export const CAREERS: readonly Design[] = [
  {
    id: 'promotions-nested',
    half: 'held',
    wishes: {
      dates: { point: 'January 2020', join: ' - ' },
      parts: ['summary', 'skills', 'certificates'],
      links: 1,
      jobs: 4,
      hasPromotions: true,
      hasJobPlaces: false,
    },
    people: ['sales', 'health', 'software', 'office'],
    css: `body{font:10.5pt 'Liberation Sans'}h1{font-size:26pt;font-weight:normal;margin:0}h2{font-size:16pt;font-weight:normal;margin:16px 0 8px}.co{font-weight:bold;font-size:12pt;margin-top:8px}.in{margin-left:6mm}ul{margin:2px 0 8px;padding-left:18px}.dates{color:#666;font-size:9.5pt}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${esc(cv.place.text)}</div><p>${esc(cv.phone)} · ${esc(cv.email)} ${cv.links.map((one) => `· ${link(one)}`).join(' ')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        employments(cv)
          .map(
            (group) =>
              `${box('co', esc(group[0].company))}${group.map((job) => box(group.length > 1 ? 'in' : '', `<div>${esc(job.title)}</div>`, box('dates', esc(job.period.text)), bullets(job))).join('')}`,
          )
          .join(''),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) => `${box('co', esc(study.institution))}<div>${esc(study.text)} · (${esc(study.period.text)})</div>`,
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      tail(cv),
  },
  {
    id: 'academic-justified',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'publications', 'awards', 'languages', 'references', 'skills'],
      links: 1,
      jobs: 4,
      hasJobPlaces: true,
    },
    people: ['research', 'research', 'research', 'teaching'],
    css: `body{font:11pt/1.35 Caladea;text-align:justify;hyphens:auto}h1{font-size:18pt;margin:0}h2{font-size:12.5pt;margin:16px 0 6px;font-style:italic}.row{display:flex;justify-content:space-between}ul{margin:2px 0 6px;padding-left:18px}.pub p{padding-left:20px;text-indent:-20px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' — ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('row', `<span><b>${esc(job.title)}</b>, ${esc(job.company)}, ${esc(job.location ?? '')}</span>`, span('', job.period.text))}${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('row', `<span><b>${esc(study.text)}</b>, ${esc(study.institution)}</span>`, span('', study.period.text)),
        ),
      ) +
      section(
        cv,
        'publications',
        box(
          'pub',
          cv.publications.map((paper, place) => `<p>[${place + 1}] ${esc(cv.name)}. ${esc(paper)}</p>`).join(''),
        ),
      ) +
      section(cv, 'skills', paragraph(`${allSkills(cv).join(', ')}.`)) +
      tail(cv, 'publications'),
  },
  {
    id: 'europass-new',
    half: 'held',
    wishes: {
      dates: { point: '17/01/2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 1,
      hasHeadline: false,
      hasJobPlaces: true,
    },
    people: ['kitchen', 'teaching', 'fr', 'pt'],
    css: `body{font:10pt 'Open Sans'}header{background:#f2f2f2;padding:6mm;border-left:4px solid #04a}h1{font-size:20pt;margin:0;color:#04a}h2{font-size:11pt;margin:14px 0 6px;color:#04a;text-transform:uppercase;border-bottom:1px solid #04a}.when{color:#555;font-size:9pt;text-transform:uppercase}.t{font-weight:600;color:#222}ul{margin:2px 0 8px;padding-left:16px}`,
    body: (cv) =>
      `<header><h1>${esc(cv.name)}</h1><b>Email:</b> ${esc(cv.email)} | <b>Phone:</b> (${esc(cv.phone)}) | <b>Address:</b> ${esc(cv.place.text)} (Home) ${cv.links.map((one) => `| <b>LinkedIn:</b> ${link(one)}`).join('')}</header>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div class="when">${esc(job.period.text)} – ${esc(job.location ?? '')}</div><div class="t">${esc(job.title)}</div><div>${esc(job.company)}</div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div class="when">${esc(study.period.text)}</div><div class="t">${esc(study.text)}</div><div>${esc(study.institution)}</div>`,
        ),
      ) +
      section(cv, 'languages', paragraph(languageLines(cv, ' ').join(' | '))) +
      section(cv, 'skills', paragraph(allSkills(cv).join(' / '))) +
      tail(cv, 'languages'),
  },
  {
    id: 'skill-stars',
    half: 'held',
    wishes: {
      dates: { point: '01/2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 1,
      hasJobPlaces: true,
    },
    people: ['software', 'office', 'sales', 'nl'],
    css: `body{font:10pt 'DejaVu Sans';font-size:9pt}h1{font-size:20pt;margin:0}h2{font-size:11pt;margin:14px 0 6px;color:#275}.two{display:grid;grid-template-columns:1fr 1fr;gap:2px 10mm}.s{display:flex;justify-content:space-between}.star{color:#e90}ul{margin:2px 0 8px;padding-left:16px}.m{color:#666}`,
    body: (cv) => {
      const stars = (count: number): string => '★'.repeat(count) + '☆'.repeat(5 - count)
      return (
        `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' · ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.title)}</b></div><div class="m">${esc(job.company)} · ${esc(job.location ?? '')} · ${esc(job.period.text)}</div>${bullets(job)}`,
          ),
        ) +
        section(
          cv,
          'education',
          studies(
            cv,
            (study) =>
              `<div><b>${esc(study.text)}</b></div><div class="m">${esc(study.institution)} · ${esc(study.period.text)}</div>`,
          ),
        ) +
        section(
          cv,
          'skills',
          box(
            'two',
            allSkills(cv)
              .map((skill, place) => box('s', span('', skill), span('star', stars(5 - (place % 3)))))
              .join(''),
          ),
        ) +
        section(
          cv,
          'languages',
          box('two', cv.languages.map(({ language, level }) => box('s', span('', language), span('', level))).join('')),
        ) +
        tail(cv, 'languages')
      )
    },
  },
  {
    id: 'swiss-grid',
    half: 'held',
    wishes: { dates: { point: '2020', join: ' — ' }, parts: ['summary', 'skills', 'languages', 'awards'], links: 2 },
    people: ['design', 'executive', 'kitchen', 'de'],
    css: `body{font:9.5pt 'Liberation Sans'}h1{font-size:38pt;line-height:.95;margin:0 0 10mm;letter-spacing:-1px}h2{font-size:9.5pt;margin:0;color:#e30}.g{display:grid;grid-template-columns:1fr 1fr 1fr 1fr;gap:5mm;margin-top:8mm}.w{grid-column:2 / span 3}.j{display:grid;grid-template-columns:1fr 2fr;gap:5mm;margin-bottom:4mm}ul{margin:0;padding:0;list-style:none}`,
    body: (cv) => {
      const part = (
        name: 'summary' | 'work' | 'education' | 'skills' | 'languages' | 'awards',
        content: string,
      ): string => (content === '' ? '' : box('g', `<h2>${esc(cv.headings[name])}</h2>`, box('w', content)))
      return (
        `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' &nbsp; ')}</div>${part('summary', paragraph(cv.summary))}` +
        part(
          'work',
          jobs(cv, (job) =>
            box(
              'j',
              `<div>${esc(job.period.text)}<br><b>${esc(job.company)}</b></div>`,
              `<div><b>${esc(job.title)}</b>${bullets(job)}</div>`,
            ),
          ),
        ) +
        part(
          'education',
          studies(cv, (study) =>
            box(
              'j',
              `<div>${esc(study.period.text)}<br><b>${esc(study.institution)}</b></div>`,
              `<div><b>${esc(study.text)}</b></div>`,
            ),
          ),
        ) +
        part('skills', paragraph(allSkills(cv).join(', '))) +
        part('languages', paragraph(languageLines(cv, ' – ').join(', '))) +
        part('awards', list(cv.awards))
      )
    },
  },
  {
    id: 'flowing-columns',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' to ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'interests'],
      links: 1,
    },
    people: ['trades', 'health', 'research', 'it'],
    css: `body{font:9.5pt 'Liberation Serif'}h1{font-size:22pt;text-align:center;margin:0}.c{text-align:center;border-bottom:1px solid #000;padding-bottom:4px;margin-bottom:6px}.cols{columns:2;column-gap:9mm}h2{font-size:11pt;margin:8px 0 4px;text-transform:uppercase;break-after:avoid}ul{margin:2px 0 6px;padding-left:14px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div class="c">${esc(cv.headline ?? '')}<br>${contacts(cv).join(' | ')}</div><div class="cols">${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}</div><div><i>${esc(job.period.text)}</i></div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.text)}</b></div><div>${esc(study.institution)}</div><div><i>${esc(study.period.text)}</i></div>`,
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      section(cv, 'certificates', list(certificateLines(cv))) +
      tail(cv, 'certificates') +
      '</div>',
  },
]
