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
  languageLine,
  languages,
  name,
  type Page,
  part,
  reach,
  skillList,
  summary,
  tail,
  text,
  ul,
  work,
} from '../page.ts'

/** One column. */
export const PLAIN: readonly Page[] = [
  {
    id: 'ordinary-campus',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' – ', now: 'Present' },
      studyDates: 'end',
      parts: ['skills', 'awards'],
      isPlaced: true,
      degree: 'D, A',
      notes: ['GPA: 3.72/4.00'],
      headings: { work: 'Professional Experience', skills: 'Skills & Tools', awards: 'Honors' },
    },
    people: ['analyst', 'accountant', 'lawyer', 'developer'],
    css: `${BASE}body{font-family:'Liberation Serif';text-align:justify}h1,.reach{text-align:center}h2{text-transform:uppercase;border-bottom:1px solid}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' | ')) +
      education(p, (s) => ends(b(s.institution), s.period.text) + i(s.text)) +
      work(p, (j) => ends(b(j.company), j.location) + ends(i(j.title), j.period.text)) +
      grouped(p) +
      tail(p),
  },
  {
    id: 'ordinary-docs-serif',
    wishes: {
      dates: { form: 'MONTH YYYY', join: ' - ', now: 'PRESENT' },
      parts: ['summary', 'skills'],
      isPlaced: true,
      headings: { summary: 'About', work: 'EXPERIENCE', education: 'EDUCATION', skills: 'SKILLS' },
    },
    people: ['retail', 'chef', 'teacher', 'student'],
    css: `${BASE}h2{color:#2a6099;font-size:12px}.when{color:#777;font-size:9.5px}h3{margin:0;font-size:13px;font-weight:400}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, '<br>')) +
      summary(p) +
      work(
        p,
        (j) =>
          `<h3><b>${text(j.company)}</b>, ${text(j.location)} — <i>${text(j.title)}</i></h3>${div('when', text(j.period.text))}`,
      ) +
      education(
        p,
        (s) => `<h3><b>${text(s.institution)}</b> — <i>${text(s.text)}</i></h3>${div('when', text(s.period.text))}`,
      ) +
      skillList(p),
  },
  {
    id: 'ordinary-latex-ruled',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' -- ', now: 'Present' },
      parts: ['skills'],
      isPlaced: true,
      hasLink: true,
      headings: { skills: 'Technical Skills' },
    },
    people: ['developer', 'student', 'engineer', 'analyst'],
    css: `${BASE}body{font-family:'Liberation Serif'}h1{text-align:center;font-variant:small-caps;font-size:30px}.reach{text-align:center}h2{font-variant:small-caps;font-weight:400;border-bottom:1px solid;font-size:16px}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' $|$ '.replace(/\$/g, ''))) +
      education(p, (s) => ends(b(s.institution), null) + ends(i(s.text), s.period.text)) +
      work(p, (j) => ends(b(j.title), j.period.text) + ends(i(j.company), j.location)) +
      grouped(p),
  },
  {
    id: 'ordinary-uk-cv',
    wishes: {
      dates: { form: 'Month YYYY', join: ' to ', now: 'present' },
      studyDates: 'years',
      parts: ['summary', 'skills', 'interests', 'references'],
      hasStreet: true,
      degree: 'D A',
      headings: {
        summary: 'Personal Statement',
        work: 'Employment History',
        education: 'Education and Qualifications',
        skills: 'Key Skills',
        interests: 'Hobbies and Interests',
      },
    },
    people: ['social', 'civil', 'farm', 'warehouse'],
    css: `${BASE}h1,.cv{text-align:center}.cv{letter-spacing:3px}h2{text-decoration:underline}`,
    body: (p) =>
      div('cv', 'CURRICULUM VITAE') +
      name(p) +
      `<p>Address: ${text(p.place.text)}<br>Telephone: ${text(p.phone)}<br>Email: ${text(p.email)}</p>` +
      summary(p) +
      skillList(p) +
      work(p, (j) => `<div>${text(j.period.text)}</div><b>${text(j.title)}, ${text(j.company)}</b>`) +
      education(p, (s) => `<div>${text(s.period.text)}</div>${b(s.institution)}<br>${text(s.text)}`) +
      tail(p),
  },
  {
    id: 'ordinary-pipes',
    wishes: {
      dates: { form: 'MM/YYYY', join: ' - ', now: 'Current' },
      studyDates: 'end year',
      parts: ['summary', 'skills', 'certificates'],
      isPlaced: true,
      hasHeadline: true,
      headings: {
        summary: 'Professional Summary',
        skills: 'Core Competencies',
        certificates: 'Licenses & Certifications',
        work: 'Work History',
      },
    },
    people: ['nurse', 'electrician', 'hotel', 'police'],
    css: `${BASE}h2{background:#e6ebf0;padding:2px 6px}.three{columns:3;}.headline{font-size:14px;color:#345}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' • ')) +
      summary(p) +
      skillList(p, 'three') +
      work(p, (j) => `<b>${text(j.title)}</b> | ${text(j.company)} | ${text(j.location)} | ${text(j.period.text)}`) +
      education(p, (s) => `${b(s.text)} | ${text(s.institution)} | ${text(s.period.text)}`) +
      certificates(p),
  },
  {
    id: 'ordinary-office-dated',
    wishes: {
      dates: { form: 'Month YYYY', join: ' – ', now: 'Present' },
      studyDates: 'end',
      parts: ['summary', 'skills', 'languages'],
      isPlaced: true,
      headings: { summary: 'Objective', skills: 'Skills & abilities', languages: 'Languages spoken' },
    },
    people: ['pharmacist', 'hotel', 'hygienist', 'retail'],
    css: `${BASE}h1{font-weight:400;font-size:34px;color:#1f4e79}h2{color:#1f4e79;border-top:2px solid #1f4e79;padding-top:4px}.when{text-transform:none;color:#555}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' · ')) +
      summary(p) +
      work(
        p,
        (j) =>
          div('when', text(j.period.text)) +
          `<div><b>${text(j.title)}</b> | ${text(j.company)} | ${text(j.location)}</div>`,
      ) +
      education(
        p,
        (s) => `${div('when', text(s.period.text))}<div><b>${text(s.text)}</b> | ${text(s.institution)}</div>`,
      ) +
      commas(p) +
      languages(p, ': '),
  },
  {
    id: 'ordinary-europa',
    wishes: {
      dates: { form: 'DD/MM/YYYY', join: ' – ', now: 'Current' },
      parts: ['summary', 'skills', 'languages'],
      isPlaced: true,
      headings: {
        summary: 'ABOUT ME',
        work: 'WORK EXPERIENCE',
        education: 'EDUCATION AND TRAINING',
        skills: 'DIGITAL AND PROFESSIONAL SKILLS',
        languages: 'LANGUAGE SKILLS',
      },
    },
    people: ['translator', 'engineer', 'researcher', 'pilot'],
    css: `${BASE}h2{color:#0e4194;border-bottom:1px solid #0e4194}.who{color:#0e4194}`,
    body: (p) =>
      name(p) +
      `<p><b>Address:</b> ${text(p.place.text)} <b>Phone:</b> ${text(p.phone)} <b>Email:</b> ${text(p.email)}</p>` +
      summary(p) +
      work(
        p,
        (j) =>
          `<div>[ ${text(j.period.text)} ]</div><div class="who">${b(j.title)}</div><div><b>${text(j.company)}</b></div><div>Place: ${text(j.location)}</div>`,
      ) +
      education(
        p,
        (s) => `<div>[ ${text(s.period.text)} ]</div><div class="who">${b(s.text)}</div><div>${b(s.institution)}</div>`,
      ) +
      languages(p, ': ') +
      part(p, 'skills', `<p>${text(all(p).join(' / '))}</p>`),
  },
  {
    id: 'ordinary-jobboard',
    wishes: {
      dates: { form: 'Month YYYY', join: ' to ', now: 'Present' },
      studyDates: 'end',
      parts: ['skills', 'certificates'],
      isPlaced: true,
      headings: { work: 'Work Experience', certificates: 'Certifications and Licenses' },
    },
    people: ['warehouse', 'welder', 'hygienist', 'nurse'],
    css: `${BASE}h1{font-size:26px}h2{border-bottom:1px solid #ccc;color:#444;font-size:16px;font-weight:400}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, '<br>')) +
      work(
        p,
        (j) => `${b(j.title)}<div>${text(j.company)} - ${text(j.location)}</div><div>${text(j.period.text)}</div>`,
      ) +
      education(p, (s) => `${b(s.text)}<div>${text(s.institution)}</div><div>${text(s.period.text)}</div>`) +
      part(p, 'skills', ul(all(p).map((skill, at) => `${skill} (${3 + (at % 5)} years)`))) +
      certificates(p, (row) => row.name),
  },
  {
    id: 'ordinary-dashes',
    wishes: {
      dates: { form: 'YYYY', join: '–', now: 'now' },
      studyDates: 'years',
      parts: ['summary', 'skills'],
      isProse: true,
      degree: 'D in A',
      headings: { summary: 'Profile', work: 'Career', skills: 'Expertise' },
    },
    people: ['actor', 'priest', 'farm', 'translator'],
    css: `${BASE}body{font-family:'Liberation Serif';font-size:12.5px}h1{font-weight:400}h2{font-style:italic}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ', ')) +
      summary(p) +
      work(p, (j) => `${b(j.company)} – ${text(j.title)} (${text(j.period.text)})`) +
      education(p, (s) => `${text(s.text)}, ${text(s.institution)} (${text(s.period.text)})`) +
      commas(p),
  },
  {
    id: 'ordinary-promoted',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' - ', now: 'Present' },
      studyDates: 'end year',
      parts: ['summary', 'skills', 'awards'],
      promotions: 2,
      jobs: 4,
      isPlaced: true,
      hasHeadline: true,
      headings: {
        summary: 'Executive Profile',
        skills: 'Areas of Expertise',
        work: 'Professional Background',
        awards: 'Recognition',
      },
    },
    people: ['accountant', 'police', 'retail', 'chef'],
    css: `${BASE}h1,.headline,.reach{text-align:center}.headline{letter-spacing:2px}h2{text-align:center;border-top:1px solid;border-bottom:1px solid}`,
    body: (p) =>
      name(p) +
      headline(p) +
      div('reach', reach(p, ' | ')) +
      summary(p) +
      part(p, 'skills', `<p>${text(all(p).join(' • '))}</p>`) +
      part(
        p,
        'work',
        each(employments(p), (group) =>
          div(
            'job',
            ends(`<b>${text(group[0].company.toUpperCase())}</b>, ${text(group[0].location)}`, null),
            each(group, (j) => div('entry', ends(i(j.title), j.period.text), ul(j.bullets))),
          ),
        ),
      ) +
      education(p, (s) => ends(`${b(s.text)}, ${text(s.institution)}`, s.period.text)) +
      tail(p),
  },
  {
    id: 'ordinary-first-job',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' – ', now: 'Present' },
      studyDates: 'expected',
      parts: ['skills', 'awards', 'languages'],
      jobs: 2,
      hasLink: true,
      notes: ['GPA 3.6. Minor: Hydrology. Relevant coursework: Fluid Mechanics, Soil Science, Statistics'],
      headings: { work: 'Relevant Experience', awards: 'Honors & Awards' },
    },
    people: ['student', 'student', 'student', 'student'],
    css: `${BASE}h1{text-align:right}.reach{text-align:right}h2{color:#7a1f2b;border-bottom:2px solid #7a1f2b}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, ' | ')) +
      education(p, (s) => ends(b(s.text), s.period.text) + text(s.institution)) +
      work(p, (j) => ends(`${b(j.title)}, ${text(j.company)}`, j.period.text)) +
      grouped(p) +
      languageLine(p) +
      tail(p),
  },
  {
    id: 'ordinary-long',
    wishes: {
      dates: { form: 'M/YYYY', join: ' – ', now: 'Present' },
      parts: ['summary', 'skills', 'certificates', 'publications', 'awards', 'interests'],
      jobs: 5,
      deeds: 2,
      isPlaced: true,
      hasStreet: true,
      degree: 'D (A)',
      headings: { summary: 'Career Summary', work: 'Employment', certificates: 'Professional Training' },
    },
    people: ['researcher', 'chef', 'engineer', 'lawyer'],
    css: `@page{@top-right{content:'Résumé – page ' counter(page);font-size:9px}}${BASE}body{font-size:14px;line-height:1.6}h2{font-size:17px}`,
    body: (p) =>
      name(p) +
      div('reach', reach(p, '<br>')) +
      summary(p) +
      work(
        p,
        (j) =>
          `<div><b>${text(j.title)}</b></div><div>${text(j.company)}, ${text(j.location)}</div><div><i>${text(j.period.text)}</i></div>`,
      ) +
      education(
        p,
        (s) => `<div>${b(s.text)}</div><div>${text(s.institution)}</div><div><i>${text(s.period.text)}</i></div>`,
      ) +
      grouped(p) +
      certificates(p) +
      tail(p),
  },
]
