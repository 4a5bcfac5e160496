import type { Design } from '../../design.ts'
import {
  allSkills,
  box,
  bullets,
  contacts,
  esc,
  jobs,
  languageLines,
  list,
  paragraph,
  railed,
  railedTail,
  section,
  span,
  studies,
  tail,
} from '../../html.ts'
import type { Part } from '../../model.ts'

/** Something stands left or right of every entry: dates, labels, a line with dots, table cells. */
export const RAILS: readonly Design[] = [
  {
    id: 'timeline-beside',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'awards'],
      links: 2,
      hasJobPlaces: true,
    },
    people: ['teaching', 'software', 'kitchen', 'fr'],
    css: `body{font:10pt 'Open Sans'}h1{font-size:22pt;margin:0}h2{font-size:12pt;margin:14px 0 8px}.item{display:grid;grid-template-columns:30mm 6mm 1fr;margin-bottom:8px}.when{text-align:right;font-size:9pt;color:#555}.dot{text-align:center;color:#e33}ul{margin:3px 0;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' | ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'item',
            box('when', esc(job.period.text), '<br>', esc(job.location ?? '')),
            box('dot', '●'),
            `<div><b>${esc(job.title)}</b><div>${esc(job.company)}</div>${bullets(job)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'item',
            box('when', esc(study.period.text)),
            box('dot', '●'),
            `<div><b>${esc(study.text)}</b><div>${esc(study.institution)}</div></div>`,
          ),
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      tail(cv),
  },
  {
    id: 'label-rail-bold',
    half: 'held',
    wishes: {
      dates: { point: '2020', join: '–' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      links: 2,
      hasJobPlaces: true,
    },
    people: ['executive', 'design', 'science', 'es'],
    css: `body{font:9.5pt 'DejaVu Sans';font-size:9pt}h1{font-size:30pt;margin:0 0 10px;font-weight:800;line-height:1}.rail{display:grid;grid-template-columns:44mm 1fr;gap:4mm;margin-top:12px}h2{font-size:9.5pt;margin:0;font-weight:800}ul{margin:3px 0 8px;padding-left:14px}p{margin:0 0 4px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join('<br>')}</div>${railed(cv, 'summary', paragraph(cv.summary))}` +
      railed(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.title)}</b>, ${esc(job.company)}, ${esc(job.location ?? '')}</div><div>${esc(job.period.text)}</div>${bullets(job)}`,
        ),
      ) +
      railed(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.text)}</b>, ${esc(study.institution)}</div><div>${esc(study.period.text)}</div>`,
        ),
      ) +
      railedTail(cv),
  },
  {
    id: 'lebenslauf',
    half: 'held',
    extra: { de: 'Persönliche Daten', nl: 'Persoonlijke gegevens' },
    wishes: {
      dates: { point: '1.2020', join: ' - ', isSince: true },
      parts: ['skills', 'languages', 'certificates', 'interests'],
      links: 0,
      hasHeadline: false,
      hasStreet: true,
      hasJobPlaces: true,
    },
    people: ['de', 'de', 'de', 'nl'],
    css: `body{font:11pt 'Liberation Sans'}.t{font-size:20pt;font-weight:bold;text-align:center}h2{font-size:12pt;background:#dde;padding:2px 6px;margin:14px 0 6px}.r{display:grid;grid-template-columns:46mm 1fr;margin-bottom:5px}ul{margin:3px 0;padding-left:16px}`,
    body: (cv) =>
      `<div class="t">${cv.lang === 'de' ? 'Lebenslauf' : 'Curriculum vitae'}</div><h2>${cv.lang === 'de' ? 'Persönliche Daten' : 'Persoonlijke gegevens'}</h2>` +
      [
        ['Name', cv.name],
        [cv.lang === 'de' ? 'Anschrift' : 'Adres', cv.place.text],
        [cv.lang === 'de' ? 'Telefon' : 'Telefoon', cv.phone],
        ['E-Mail', cv.email],
      ]
        .map(([label = '', value = '']) => box('r', span('', `${label}:`), span('', value)))
        .join('') +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            span('', job.period.text),
            `<div>${esc(job.title)}<br>${esc(job.company)}, ${esc(job.location ?? '')}${bullets(job)}</div>`,
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box('r', span('', study.period.text), `<div>${esc(study.text)}<br>${esc(study.institution)}</div>`),
        ),
      ) +
      section(
        cv,
        'skills',
        cv.skills.map(({ name, items }) => box('r', span('', name), span('', items.join(', ')))).join(''),
      ) +
      section(
        cv,
        'languages',
        cv.languages.map(({ language, level }) => box('r', span('', language), span('', level))).join(''),
      ) +
      tail(cv, 'languages'),
  },
  {
    id: 'date-rail-right',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'skills', 'certificates'],
      links: 2,
      hasJobPlaces: true,
    },
    people: ['logistics', 'trades', 'government', 'pt'],
    css: `body{font:10pt Carlito;font-size:10.5pt}h1{font-size:22pt;margin:0}h2{font-size:12pt;margin:14px 0 6px;color:#555;text-transform:uppercase}.r{display:grid;grid-template-columns:1fr 36mm;gap:6mm;margin-bottom:6px}.when{text-align:right;color:#555}ul{margin:3px 0;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(' • ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(cv, (job) =>
          box(
            'r',
            `<div><b>${esc(job.title)}</b><br>${esc(job.company)}${bullets(job)}</div>`,
            box('when', esc(job.period.text), '<br>', esc(job.location ?? '')),
          ),
        ),
      ) +
      section(
        cv,
        'education',
        studies(cv, (study) =>
          box(
            'r',
            `<div><b>${esc(study.text)}</b><br>${esc(study.institution)}</div>`,
            box('when', esc(study.period.text)),
          ),
        ),
      ) +
      section(cv, 'skills', list(allSkills(cv))) +
      tail(cv),
  },
  {
    id: 'table-two-cells',
    half: 'held',
    wishes: {
      dates: { point: '01/2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 1,
    },
    people: ['office', 'teaching', 'sales', 'it'],
    css: `body{font:10.5pt 'Liberation Sans'}h1{font-size:18pt;margin:0}table{border-collapse:collapse;width:100%;margin-top:8px}td{border:1px solid #bbb;padding:5px 8px;vertical-align:top}td.l{width:45mm;background:#f0f0f0}h2{font-size:11pt;margin:0}ul{margin:2px 0;padding-left:16px}.job{margin-bottom:8px}`,
    body: (cv) => {
      const row = (part: Part, content: string): string =>
        content === '' ? '' : `<tr><td class="l"><h2>${esc(cv.headings[part])}</h2></td><td>${content}</td></tr>`
      return (
        `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div>${contacts(cv).join(', ')}</div><table>${row('summary', paragraph(cv.summary))}` +
        row(
          'work',
          jobs(cv, (job) =>
            box('job', `<b>${esc(job.title)}</b><br>${esc(job.company)}<br>${esc(job.period.text)}`, bullets(job)),
          ),
        ) +
        row(
          'education',
          studies(cv, (study) =>
            box('job', `<b>${esc(study.text)}</b><br>${esc(study.institution)}<br>${esc(study.period.text)}`),
          ),
        ) +
        `${row('skills', paragraph(allSkills(cv).join(', ')))}${row('languages', paragraph(languageLines(cv, ' – ').join(', ')))}${row('interests', paragraph(cv.interests.join(', ')))}</table>`
      )
    },
  },
]
