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
    id: 'left-sidebar-pale',
    half: 'held',
    wishes: {
      dates: { point: '2020', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'references'],
      links: 1,
    },
    people: ['office', 'design', 'kitchen', 'es'],
    css: `@page{margin:0}body{margin:0}.grid{display:grid;grid-template-columns:32% 68%;min-height:297mm}aside{background:#f3ece2;padding:10mm 7mm;font-size:9pt}main{padding:10mm 9mm}body{font:10pt Lato}h1{font-size:19pt;margin:0 0 4px}h2{font-size:11pt;margin:14px 0 5px;color:#8a5a2b;border-bottom:1px solid #8a5a2b}.role{font-size:10pt;margin-bottom:10px}ul{margin:3px 0 8px;padding-left:16px}`,
    body: (cv) =>
      besideSidebar(
        `<h1>${esc(cv.name)}</h1>${box('role', esc(cv.headline ?? ''))}${contacts(cv)
          .map((line) => `<div>${line}</div>`)
          .join('')}${section(cv, 'summary', paragraph(cv.summary))}${section(
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
        )}`,
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div>${esc(job.period.text)}</div><div><b>${esc(job.company)}</b></div><div><i>${esc(job.title)}</i></div>${bullets(job)}`,
          ),
        ) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) =>
                `<div>${esc(study.period.text)}</div><div><b>${esc(study.institution)}</b></div><div><i>${esc(study.text)}</i></div>${paragraph(study.note)}`,
            ),
          ) +
          tail(cv, 'languages'),
      ),
  },
  {
    id: 'right-sidebar',
    half: 'held',
    wishes: {
      dates: { point: '01/2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'certificates', 'awards'],
      links: 2,
    },
    people: ['teaching', 'software', 'finance', 'nl'],
    css: `@page{margin:0}body{margin:0}.grid{display:flex;flex-direction:row-reverse;min-height:297mm}aside{width:62mm;background:#e9eef3;padding:12mm 6mm}main{flex:1;padding:12mm 8mm 12mm 14mm}body{font:9.5pt 'Open Sans'}h1{font-size:24pt;margin:0;color:#005a9c}h2{font-size:11pt;margin:14px 0 5px;color:#005a9c}.line{display:flex;justify-content:space-between}ul{margin:3px 0 8px;padding-left:16px}.tag{display:inline-block;border:1px solid #aaa;border-radius:3px;padding:1px 5px;margin:2px}`,
    body: (cv) =>
      besideSidebar(
        `${contacts(cv)
          .map((line) => `<div>${line}</div>`)
          .join('')}${section(
          cv,
          'skills',
          allSkills(cv)
            .map((skill) => span('tag', skill))
            .join(' '),
        )}${section(cv, 'languages', paragraph(languageLines(cv, ': ').join(', ')))}${section(cv, 'certificates', certificateLines(cv).map(paragraph).join(''))}${section(cv, 'awards', cv.awards.map(paragraph).join(''))}`,
        `<h1>${esc(cv.name)}</h1><p>${esc(cv.headline ?? '')}</p>${section(cv, 'summary', paragraph(cv.summary))}` +
          section(
            cv,
            'work',
            jobs(
              cv,
              (job) =>
                `${box('line', `<b>${esc(job.title)}</b>`, span('dates', job.period.text))}<div>${esc(job.company)}</div>${bullets(job)}`,
            ),
          ) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) =>
                `${box('line', `<b>${esc(study.text)}</b>`, span('dates', study.period.text))}<div>${esc(study.institution)}</div>`,
            ),
          ),
      ),
  },
  {
    id: 'header-even-columns',
    half: 'held',
    wishes: {
      dates: { point: 'Jan 2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'projects'],
      links: 2,
    },
    people: ['sales', 'science', 'student', 'it'],
    css: `.grid{display:grid;grid-template-columns:1fr 1fr;gap:9mm}aside{order:2}main{order:1}body{font:9.5pt Roboto}h1{margin:0;font-size:22pt;color:#234}.sub{display:flex;gap:14px;flex-wrap:wrap;font-size:9pt;margin-bottom:8px}h2{font-size:12pt;margin:10px 0 5px;color:#234}.dates{font-size:8.5pt;color:#666}ul{margin:3px 0 8px;padding-left:14px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div class="sub">${contacts(cv)
        .map((line) => `<span>${line}</span>`)
        .join('')}</div>` +
      besideSidebar(
        `${section(cv, 'summary', paragraph(cv.summary))}${section(
          cv,
          'education',
          studies(
            cv,
            (study) =>
              `<div><b>${esc(study.text)}</b></div><div>${esc(study.institution)}</div>${box('dates', esc(study.period.text))}`,
          ),
        )}${section(cv, 'skills', groupedSkills(cv))}${tail(cv)}`,
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.title)}</b></div><div>${esc(job.company)}</div>${box('dates', esc(job.period.text))}${bullets(job)}`,
          ),
        ),
      ),
  },
  {
    id: 'header-band-photo',
    half: 'held',
    wishes: {
      dates: { point: '2020.01', join: ' - ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 1,
      hasJobPlaces: true,
    },
    people: ['office', 'health', 'zh', 'fr'],
    css: `@page{margin:0}body{margin:0}header{background:linear-gradient(90deg,#134,#368);color:#fff;padding:10mm 12mm;display:flex;gap:10mm;align-items:center}.photo{width:28mm;height:28mm;border-radius:50%;background:#9bd}h1{margin:0;font-size:22pt}.grid{display:grid;grid-template-columns:58mm 1fr;gap:8mm;padding:6mm 12mm}body{font:9.5pt 'Open Sans','Noto Sans CJK SC'}h2{font-size:11pt;margin:10px 0 5px;text-transform:uppercase;color:#368}.meta{color:#666}ul{margin:3px 0 8px;padding-left:16px}`,
    body: (cv) =>
      `<header><div class="photo"></div><div><h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div></div></header>` +
      besideSidebar(
        `${contacts(cv)
          .map((line) => `<div>${line}</div>`)
          .join(
            '',
          )}${section(cv, 'summary', paragraph(cv.summary))}${section(cv, 'skills', list(allSkills(cv)))}${tail(cv)}`,
        section(
          cv,
          'work',
          jobs(
            cv,
            (job) =>
              `<div><b>${esc(job.title)}</b>, ${esc(job.company)}</div><div class="meta">${esc(job.period.text)} | ${esc(job.location ?? '')}</div>${bullets(job)}`,
          ),
        ) +
          section(
            cv,
            'education',
            studies(
              cv,
              (study) =>
                `<div><b>${esc(study.text)}</b></div><div class="meta">${esc(study.institution)} | ${esc(study.period.text)}</div>`,
            ),
          ),
      ),
  },
  {
    id: 'boxes',
    half: 'held',
    wishes: {
      dates: { point: '2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'interests', 'awards'],
      links: 1,
    },
    people: ['student', 'trades', 'finance', 'pt'],
    css: `body{font:10pt 'Liberation Sans'}h1{font-size:20pt;margin:0;text-align:right}.three{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px}.cell{border:1px solid #444;padding:6px 8px}h2{background:#444;color:#fff;font-size:10.5pt;padding:2px 8px;margin:10px 0 6px}.who{text-align:right}ul{margin:3px 0 6px;padding-left:16px}`,
    body: (cv) =>
      `<h1>${esc(cv.name)}</h1><div class="who">${esc(cv.headline ?? '')}<br>${contacts(cv).join(' · ')}</div>${section(cv, 'summary', paragraph(cv.summary))}` +
      section(
        cv,
        'work',
        jobs(
          cv,
          (job) =>
            `<div><b>${esc(job.company)}</b> (${esc(job.period.text)})</div><div>${esc(job.title)}</div>${bullets(job)}`,
        ),
      ) +
      section(
        cv,
        'education',
        studies(
          cv,
          (study) =>
            `<div><b>${esc(study.institution)}</b> (${esc(study.period.text)})</div><div>${esc(study.text)}</div>`,
        ),
      ) +
      box(
        'three',
        box('cell', section(cv, 'skills', list(allSkills(cv)))),
        box('cell', section(cv, 'languages', list(languageLines(cv, ', ')))),
        box('cell', section(cv, 'interests', list(cv.interests))),
      ) +
      section(cv, 'awards', list(cv.awards)),
  },
  {
    id: 'icon-headings',
    half: 'held',
    wishes: {
      dates: { point: '01/2020', join: ' – ' },
      parts: ['summary', 'skills', 'languages', 'interests'],
      links: 2,
    },
    people: ['sales', 'health', 'software', 'de'],
    css: `body{font:10pt Roboto}.fa{font-family:FontAwesome;color:#c50}h1{font-size:22pt;margin:0}.ct{float:right;text-align:right;font-size:9pt}h2{font-size:12pt;margin:14px 0 5px;text-transform:uppercase}.row{display:flex;justify-content:space-between}ul{margin:3px 0 8px;padding-left:16px}`,
    body: (cv) => {
      const icon = (code: string): string => `<span class="fa">&#x${code};</span>`
      const headed = (part: 'summary' | 'work' | 'education' | 'skills', code: string, content: string): string =>
        content === '' ? '' : `<h2>${icon(code)} ${esc(cv.headings[part])}</h2>${content}`
      return (
        `<div class="ct">${contacts(cv)
          .map((line, place) => `<div>${line} ${icon(['f0e0', 'f095', 'f041', 'f0e1', 'f09b'][place] ?? 'f0c1')}</div>`)
          .join('')}</div><h1>${esc(cv.name)}</h1><div>${esc(cv.headline ?? '')}</div><div style="clear:both"></div>` +
        headed('summary', 'f007', paragraph(cv.summary)) +
        headed(
          'work',
          'f0b1',
          jobs(
            cv,
            (job) =>
              `${box('row', `<span><b>${esc(job.company)}</b> – ${esc(job.title)}</span>`, span('dates', job.period.text))}${bullets(job)}`,
          ),
        ) +
        headed(
          'education',
          'f19d',
          studies(
            cv,
            (study) =>
              `${box('row', `<span><b>${esc(study.institution)}</b> – ${esc(study.text)}</span>`, span('dates', study.period.text))}`,
          ),
        ) +
        headed('skills', 'f085', paragraph(allSkills(cv).join(' · '))) +
        tail(cv)
      )
    },
  },
]
