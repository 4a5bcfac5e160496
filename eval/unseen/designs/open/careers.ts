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
    id: 'promotions',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages'],
      links: 1,
      jobs: 4,
      hasPromotions: true,
      hasJobPlaces: true,
    },
    people: ['finance', 'software', 'executive', 'es'],
    css: `body{font:10pt Carlito;font-size:10.5pt}h1{font-size:22pt;margin:0}h2{font-size:12pt;margin:14px 0 5px;border-bottom:1px solid #888}.row{display:flex;justify-content:space-between}.co{font-weight:bold;font-size:11.5pt}ul{margin:2px 0 8px;padding-left:18px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' | ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        employments(cv)
          .map(
            (group) =>
              `${box('row', span('co', group[0].company), span('', group[0].location))}${group.map((job) => `${box('row', `<i>${esc(job.title)}</i>`, span('', job.period.text))}${bullets(job)}`).join('')}`,
          )
          .join(''),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `${box('row', span('co', study.institution), '')}${box('row', `<i>${esc(study.text)}</i>`, span('', study.period.text))}`,
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv)) +
      tail(cv),
  },
  {
    id: 'academic',
    half: 'open',
    wishes: {
      dates: { point: '2020', join: '–' },
      parts: ['publications', 'awards', 'skills', 'languages'],
      links: 2,
      hasHeadline: true,
      jobs: 3,
    },
    people: ['research', 'research', 'science', 'research'],
    css: `body{font:11pt 'Liberation Serif'}h1{font-size:17pt;text-align:center;margin:0}.c{text-align:center}h2{font-size:12pt;margin:14px 0 6px}.e{display:grid;grid-template-columns:26mm 1fr;margin-bottom:3px}ol{margin:2px 0;padding-left:22px}ul{margin:2px 0;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div class="c">${esc(cv.headline ?? '')}<br>${contacts(cv).join('<br>')}</div>` +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'e',
            span('', study.period.text),
            `<div>${esc(study.text)}, ${esc(study.institution)}${paragraph(study.note)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box('e', span('', job.period.text), `<div>${esc(job.title)}, ${esc(job.company)}${bullets(job)}</div>`),
        ),
      ) +
      section(cv, 'publications', `<ol>${cv.publications.map((paper) => `<li>${esc(paper)}</li>`).join('')}</ol>`) +
      section(cv, 'skills', paragraph(allSkills(cv).join(', '))) +
      tail(cv, 'publications'),
  },
  {
    id: 'form-labels',
    half: 'open',
    wishes: {
      dates: { point: '17/01/2020', join: ' – ' },
      parts: ['skills', 'languages'],
      links: 0,
      hasHeadline: false,
      hasStreet: true,
    },
    people: ['office', 'trades', 'health', 'it'],
    extra: { en: 'Personal information', it: 'Informazioni personali' },
    css: `body{font:10pt 'Liberation Sans'}.r{display:grid;grid-template-columns:56mm 1fr;gap:5mm;margin-bottom:2px}.r>:first-child{text-align:right;color:#33a}h2{font-size:11pt;margin:12px 0 4px;color:#33a;width:56mm;text-align:right}h1{font-size:16pt;margin:0 0 0 61mm}.j{margin-bottom:8px}ul{margin:0;padding-left:14px}`,
    body: (cv) => {
      const words: readonly string[] =
        cv.lang === 'it'
          ? [
              'Informazioni personali',
              'Date',
              'Lavoro o posizione ricoperti',
              'Nome del datore di lavoro',
              'Principali attività',
              'Titolo della qualifica',
              'Istituto',
              'Indirizzo',
              'Telefono',
              'E-mail',
            ]
          : [
              'Personal information',
              'Dates',
              'Occupation or position held',
              'Name of employer',
              'Main activities',
              'Title of qualification awarded',
              'Organisation providing education',
              'Address',
              'Telephone',
              'E-mail',
            ]
      const row = (place: number, content: string): string =>
        box('r', span('', words[place] ?? ''), `<div>${content}</div>`)
      return (
        `<h1>${esc(cv.name)}</h1><h2>${words[0]}</h2>${row(7, esc(cv.place.text))}${row(8, esc(cv.phone))}${row(9, esc(cv.email))}` +
        section(
          cv,
          'work',
          jobs(cv, (job) =>
            box(
              'j',
              row(1, esc(job.period.text)),
              row(2, esc(job.title)),
              row(3, esc(job.company)),
              row(4, bullets(job)),
            ),
          ),
        ) +
        section(
          cv,
          'education',
          studies(cv, (study) =>
            box('j', row(1, esc(study.period.text)), row(5, esc(study.text)), row(6, esc(study.institution))),
          ),
        ) +
        section(cv, 'skills', box('r', '<span></span>', `<div>${esc(allSkills(cv).join(', '))}</div>`)) +
        section(
          cv,
          'languages',
          cv.languages
            .map(({ language, level }) => box('r', span('', language), `<div>${esc(level ?? '')}</div>`))
            .join(''),
        )
      )
    },
  },
  {
    id: 'skill-bars',
    half: 'open',
    wishes: {
      dates: { point: 'Jan 2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 2,
    },
    people: ['design', 'software', 'student', 'fr'],
    css: `@page{margin:0}.grid{display:grid;grid-template-columns:1fr 64mm;min-height:297mm}main{padding:12mm}aside{background:#1d2b36;color:#eee;padding:12mm 7mm}body{font:9.5pt Roboto}h1{font-size:24pt;margin:0;color:#1d2b36}h2{font-size:11.5pt;margin:14px 0 6px}.bar{height:4px;background:#456;margin:2px 0 6px}.bar>div{height:4px;background:#fc3}ul{margin:2px 0 8px;padding-left:14px}.dates{color:#777}`,
    body: (cv) =>
      `<div class="grid"><main><h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b> – ${esc(job.company)}</div>${box('dates', esc(job.period.text))}${bullets(job)}`,
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
      `</main><aside>${contacts(cv)
        .map((line) => `<div>${line}</div>`)
        .join('')}${section(
        cv,
        'skills',
        allSkills(cv)
          .map(
            (skill, place) =>
              `<div>${esc(skill)}</div><div class="bar"><div style="width:${90 - place * 6}%"></div></div>`,
          )
          .join(''),
      )}${section(cv, 'languages', cv.languages.map(({ language, level }) => `<div>${esc(language)} (${esc(level ?? '')})</div>`).join(''))}${section(cv, 'interests', list(cv.interests))}</aside></div>`,
  },
  {
    id: 'profile-export',
    half: 'open',
    wishes: {
      dates: { point: 'January 2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 1,
      hasJobPlaces: true,
    },
    people: ['sales', 'office', 'executive', 'de'],
    extra: { en: 'Contact', de: 'Kontakt' },
    css: `@page{margin:0}.grid{display:grid;grid-template-columns:62mm 1fr;min-height:297mm}aside{background:#293e49;color:#fff;padding:10mm 7mm;font-size:9.5pt}main{padding:10mm}body{font:11pt 'Liberation Sans'}h1{font-size:24pt;font-weight:normal;margin:0}h2{font-size:14pt;font-weight:normal;margin:16px 0 8px}.co{font-weight:bold;margin-top:10px}.d{color:#888;font-size:10pt}`,
    body: (cv) =>
      `<div class="grid"><aside><h2>${cv.lang === 'de' ? 'Kontakt' : 'Contact'}</h2><div>${esc(cv.phone)}</div><div>${esc(cv.email)}</div>${cv.links.map((one) => `<div>${link(one)} (LinkedIn)</div>`).join('')}${section(
        cv,
        'skills',
        allSkills(cv)
          .map((skill) => `<div>${esc(skill)}</div>`)
          .join(''),
      )}${section(
        cv,
        'languages',
        languageLines(cv, ' (')
          .map((line) => `<div>${esc(line)})</div>`)
          .join(''),
      )}${section(cv, 'certificates', cv.certificates.map(({ name }) => `<div>${esc(name)}</div>`).join(''))}</aside>` +
      `<main><h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div class="d">${esc(cv.place.text)}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `${box('co', esc(job.company))}<div>${esc(job.title)}</div><div>${esc(job.period.text)}</div><div class="d">${esc(job.location ?? '')}</div><p>${job.bullets.map((one) => `- ${esc(one)}`).join('<br>')}</p>`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) => `${box('co', esc(study.institution))}<div>${esc(study.text)} · (${esc(study.period.text)})</div>`,
        ),
      ) +
      '</main></div>',
  },
  {
    id: 'project-lines',
    half: 'open',
    wishes: {
      dates: { point: '2020-01', join: ' / ' },
      parts: ['summary', 'skills', 'projects', 'certificates'],
      links: 2,
    },
    people: ['software', 'science', 'finance', 'zh'],
    css: `body{font:9.5pt 'DejaVu Sans Mono','Noto Sans CJK SC';font-size:8.5pt}h1{font-size:15pt;margin:0}h2{font-size:10.5pt;margin:14px 0 4px}ul{margin:2px 0 8px;padding-left:18px;list-style:'* '}`,
    body: (cv) =>
      `<h1># ${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' | ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) => `<div>[${esc(job.period.text)}] <b>${esc(job.title)}</b> @ ${esc(job.company)}</div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) => `<div>[${esc(study.period.text)}] <b>${esc(study.text)}</b> @ ${esc(study.institution)}</div>`,
        ),
      ) +
      section(cv, 'skills', groupedSkills(cv)) +
      tail(cv),
  },
]
