import {
  all,
  BASE,
  b,
  certificates,
  commas,
  div,
  each,
  education,
  employments,
  ends,
  grouped,
  headline,
  i,
  languages,
  name,
  type Page,
  PILLS,
  part,
  reach,
  skillList,
  summary,
  tail,
  text,
  ul,
  work,
} from '../page.ts'

const side = (left: string, main: string, width = '32%'): string =>
  `<div class="grid" style="grid-template-columns:${width} 1fr"><aside>${left}</aside><main>${main}</main></div>`
const right = (main: string, aside: string): string =>
  `<div class="grid" style="grid-template-columns:1fr 31%"><main>${main}</main><aside>${aside}</aside></div>`
const GRID = `${BASE}.grid{display:grid;gap:22px}aside{overflow-wrap:anywhere}`
const contact = (lines: string, heading = 'Contact'): string => `<section><h2>${heading}</h2>${lines}</section>`
/** Two cells, the dates in the first. */
const rail = (when: string, what: string): string =>
  `<div class="rail"><div class="when">${text(when)}</div><div>${what}</div></div>`
const RAIL = '.rail{display:grid;grid-template-columns:118px 1fr;gap:14px}.when{color:#555}'

/** Two columns, rails and tables. */
export const COLUMNS: readonly Page[] = [
  {
    id: 'ordinary-network-export',
    wishes: {
      dates: { form: 'Month YYYY', join: ' - ', now: 'Present', hasDuration: true },
      studyDates: 'years',
      parts: ['summary', 'skills', 'languages', 'certificates'],
      promotions: 2,
      jobs: 3,
      isPlaced: true,
      hasHeadline: true,
      hasLink: true,
      degree: 'D, A',
      headings: { skills: 'Top Skills' },
    },
    people: ['developer', 'accountant', 'nurse', 'hotel'],
    css: `${GRID}aside{background:#293e49;color:#fff;padding:16px}h1{font-size:26px;font-weight:400}h2{font-size:15px;font-weight:400}.note{color:#888}`,
    body: (p) =>
      side(
        contact(`${text(p.phone)}<br>${text(p.email)}<br><br>${each(p.links, (l) => `${text(l.text)} (LinkedIn)`)}`) +
          skillList(p, 'bare') +
          languages(p, ' ').replace(/ (\w[\w ]*)<\/li>/g, ' ($1)</li>') +
          certificates(p, (row) => row.name),
        name(p) +
          headline(p) +
          `<div>${text(p.place.text)}</div>` +
          summary(p) +
          part(
            p,
            'work',
            each(employments(p), (group, at) =>
              div(
                'entry',
                `<div><b>${text(group[0].company)}</b></div>`,
                group.length > 1 ? `<div>${text(p.stays[at] ?? '')}</div>` : '',
                each(
                  group,
                  (j) =>
                    `<div style="margin-top:5px">${text(j.title)}</div><div>${text(j.period.text)}</div><div>${text(j.location)}</div>${ul(j.bullets)}`,
                ),
              ),
            ),
          ) +
          education(p, (s) => `${b(s.institution)}<div>${text(s.text)} · (${text(s.period.text)})</div>`),
      ),
  },
  {
    id: 'ordinary-builder-bars',
    wishes: {
      dates: { form: 'Month YYYY', join: ' — ', now: 'Present' },
      parts: ['summary', 'skills', 'languages'],
      isPlaced: true,
      hasHeadline: true,
      headings: { summary: 'Profile', work: 'Employment History' },
    },
    people: ['chef', 'teacher', 'welder', 'civil'],
    css: `${GRID}aside{background:#1b3a57;color:#fff;padding:18px}.bar{height:4px;background:#fff;margin:2px 0 7px}h3{font-size:12.5px;margin:0}.when{color:#888}`,
    body: (p) =>
      side(
        name(p) +
          headline(p) +
          contact(`${text(p.place.text)}<br>${text(p.phone)}<br>${text(p.email)}`, 'Details') +
          part(
            p,
            'skills',
            each(
              all(p),
              (skill, at) => `<div>${text(skill)}</div><div class="bar" style="width:${60 + ((at * 17) % 40)}%"></div>`,
            ),
          ) +
          part(
            p,
            'languages',
            each(
              p.languages,
              ({ language }) => `<div>${text(language)}</div><div class="bar" style="width:70%"></div>`,
            ),
          ),
        summary(p) +
          work(
            p,
            (j) =>
              `<h3>${text(j.title)} at ${text(j.company)}, ${text(j.location)}</h3><div class="when">${text(j.period.text)}</div>`,
          ) +
          education(
            p,
            (s) => `<h3>${text(s.text)}, ${text(s.institution)}</h3><div class="when">${text(s.period.text)}</div>`,
          ),
      ),
  },
  {
    id: 'ordinary-right-panel',
    wishes: {
      dates: { form: 'Mon ’YY', join: ' – ', now: 'Present' },
      studyDates: 'end year',
      parts: ['summary', 'skills', 'certificates', 'interests'],
      hasHeadline: true,
      headings: { summary: 'About Me', work: 'Work Experience', skills: 'My Skills' },
    },
    people: ['retail', 'electrician', 'social', 'pharmacist'],
    css: `${GRID}aside{background:#f1ece4;padding:14px}h1{letter-spacing:3px;text-transform:uppercase}h2{letter-spacing:2px;text-transform:uppercase;font-size:12px}`,
    body: (p) =>
      name(p) +
      headline(p) +
      right(
        summary(p) + work(p, (j) => `${ends(b(j.title), j.period.text)}<div>${text(j.company)}</div>`),
        contact(`<p>${text(p.phone)}</p><p>${text(p.email)}</p><p>${text(p.place.text)}</p>`) +
          part(
            p,
            'education',
            each(p.education, (s) =>
              div('entry', `${b(s.text)}<div>${text(s.institution)}</div><div>${text(s.period.text)}</div>`),
            ),
          ) +
          skillList(p) +
          certificates(p, (row) => `${row.name} (${row.year})`) +
          tail(p),
      ),
  },
  {
    id: 'ordinary-date-rail',
    wishes: {
      dates: { form: 'YYYY-MM', join: ' - ', now: 'Current' },
      parts: ['summary', 'skills', 'certificates'],
      isPlaced: true,
      headings: { work: 'Work History', skills: 'Skills' },
    },
    people: ['warehouse', 'farm', 'police', 'analyst'],
    css: `${BASE}${RAIL}h1{color:#0b6e4f}h2{border-bottom:1px solid #999}.when{font-weight:700}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' · ')) +
      summary(p) +
      skillList(p) +
      part(
        p,
        'work',
        each(p.work, (j) =>
          div(
            'entry',
            rail(j.period.text, `${b(j.title)}<div>${i(`${j.company}, ${j.location}`)}</div>${ul(j.bullets)}`),
          ),
        ),
      ) +
      part(
        p,
        'education',
        each(p.education, (s) => div('entry', rail(s.period.text, `${b(s.text)}<div>${i(s.institution)}</div>`))),
      ) +
      certificates(p),
  },
  {
    id: 'ordinary-table',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' to ', now: 'date' },
      studyDates: 'years',
      parts: ['skills', 'references'],
      degree: 'D, A',
      headings: { work: 'Employment Record', education: 'Education' },
    },
    people: ['pilot', 'priest', 'social', 'hotel'],
    css: `${BASE}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:4px 6px;vertical-align:top;text-align:left}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' | ')) +
      part(
        p,
        'work',
        `<table><tr><th>Dates</th><th>Employer</th><th>Position and duties</th></tr>${each(p.work, (j) => `<tr><td style="white-space:nowrap">${text(j.period.text)}</td><td>${text(j.company)}</td><td>${b(j.title)}${ul(j.bullets)}</td></tr>`)}</table>`,
      ) +
      part(
        p,
        'education',
        `<table><tr><th>Years</th><th>Institution</th><th>Qualification</th></tr>${each(p.education, (s) => `<tr><td>${text(s.period.text)}</td><td>${text(s.institution)}</td><td>${text(s.text)}</td></tr>`)}</table>`,
      ) +
      commas(p) +
      tail(p),
  },
  {
    id: 'ordinary-small-caps',
    wishes: {
      dates: { form: 'Mon, YYYY', join: ' - ', now: 'Present' },
      parts: ['summary', 'skills', 'certificates'],
      isPlaced: true,
      hasHeadline: true,
      hasLink: true,
      degree: 'D in A',
    },
    people: ['engineer', 'developer', 'researcher', 'lawyer'],
    css: `${BASE}h1,.headline,.reach{text-align:center}.headline{color:#c0392b;font-variant:small-caps}.job-title{font-variant:small-caps;color:#555}h2{border-bottom:1px solid #aaa}.ends span:last-child{font-style:italic;color:#a33}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' | ')) +
      summary(p) +
      part(
        p,
        'skills',
        each(
          p.skills,
          ({ name: label, items }) =>
            `<div class="rail" style="display:grid;grid-template-columns:130px 1fr"><b style="text-align:right;padding-right:14px">${text(label)}</b><span>${text(items.join(', '))}</span></div>`,
        ),
      ) +
      work(
        p,
        (j) => ends(b(j.company), j.location) + ends(`<span class="job-title">${text(j.title)}</span>`, j.period.text),
      ) +
      education(
        p,
        (s) => ends(b(s.institution), null) + ends(`<span class="job-title">${text(s.text)}</span>`, s.period.text),
      ) +
      certificates(p),
  },
  {
    id: 'ordinary-pills',
    wishes: {
      dates: { form: 'MM/YYYY', join: ' - ', now: 'Present' },
      parts: ['summary', 'skills', 'languages', 'certificates'],
      isPlaced: true,
      hasHeadline: true,
      headings: {
        work: 'WORK EXPERIENCE',
        education: 'EDUCATION',
        skills: 'SKILLS',
        languages: 'LANGUAGES',
        certificates: 'CERTIFICATES',
      },
    },
    people: ['analyst', 'hygienist', 'teacher', 'translator'],
    css: `${GRID}${PILLS}h1{color:#2d7d9a}.headline{color:#2d7d9a}h2{color:#2d7d9a}.top{display:flex;justify-content:space-between;border-bottom:2px solid #2d7d9a;padding-bottom:6px}.top div:last-child{text-align:right}.when{color:#2d7d9a;font-style:italic;font-size:10px}`,
    body: (p) =>
      div('top', div('', name(p), headline(p), `<p>${text(p.summary)}</p>`), div('', reach(p, '<br>'))) +
      side(
        part(p, 'skills', ul(all(p), 'pills')) +
          certificates(p, (row) => `${row.name} (${row.year})`) +
          part(
            p,
            'languages',
            each(p.languages, ({ language, level }) => `<div>${text(language)}</div><div><i>${text(level)}</i></div>`),
          ),
        work(
          p,
          (j) =>
            `${b(j.title)}<div>${text(j.company)}</div>${ends(`<span class="when">${text(j.period.text)}</span>`, j.location)}`,
        ) +
          education(
            p,
            (s) => `${b(s.text)}<div>${text(s.institution)}</div><div class="when">${text(s.period.text)}</div>`,
          ),
        '36%',
      ),
    bare: ['summary'],
  },
  {
    id: 'ordinary-band',
    wishes: {
      dates: { form: 'YYYY', join: ' - ', now: 'Present' },
      studyDates: 'years',
      parts: ['summary', 'skills', 'awards', 'languages'],
      isProse: true,
      hasHeadline: true,
      headings: { summary: 'Hello', work: 'Experience', skills: 'What I do' },
    },
    people: ['actor', 'chef', 'retail', 'pilot'],
    css: `${GRID}.band{background:#3b2f4a;color:#fff;padding:18px;text-align:center}h2{color:#3b2f4a}`,
    body: (p) =>
      div('band', name(p), headline(p), div('reach', reach(p, '  |  '))) +
      right(
        summary(p) +
          work(p, (j) => `${b(j.company)}<div>${i(j.title)}, ${text(j.period.text)}</div>`) +
          education(p, (s) => `${b(s.institution)}<div>${i(s.text)}, ${text(s.period.text)}</div>`),
        skillList(p) + languages(p, ', ') + tail(p),
      ),
  },
  {
    id: 'ordinary-left-light',
    wishes: {
      dates: { form: 'MON YYYY', join: ' – ', now: 'PRESENT' },
      studyDates: 'end year',
      parts: ['summary', 'skills', 'certificates', 'references'],
      isPlaced: true,
      headings: { summary: 'Professional Profile', certificates: 'Licences' },
    },
    people: ['nurse', 'welder', 'police', 'electrician'],
    css: `${GRID}aside{border-right:1px solid #bbb;padding-right:12px}h2{text-transform:uppercase;font-size:12px}`,
    body: (p) =>
      name(p) +
      side(
        contact(`<p>T: ${text(p.phone)}</p><p>E: ${text(p.email)}</p><p>A: ${text(p.place.text)}</p>`) +
          part(
            p,
            'education',
            each(p.education, (s) =>
              div('entry', `${b(s.institution)}<div>${text(s.text)}</div><div>${text(s.period.text)}</div>`),
            ),
          ) +
          grouped(p) +
          certificates(p),
        summary(p) +
          work(
            p,
            (j) =>
              `<div><b>${text(j.title)}</b></div><div>${text(j.company)} | ${text(j.location)}</div><div>${text(j.period.text)}</div>`,
          ) +
          tail(p),
      ),
  },
]
