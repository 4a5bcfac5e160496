import { box, bullets, esc, link } from '../html.ts'
import type { Job, Study } from '../model.ts'
import type { Person } from './person.ts'

const contact = (person: Person): string[] => [
  esc(person.place.text),
  esc(person.phone),
  `<a href="mailto:${person.email}">${esc(person.email)}</a>`,
  ...person.links.map(link),
]
const name = (person: Person): string => `<h1>${esc(person.printedName)}</h1>`
const headline = (person: Person): string =>
  person.headline === null ? '' : `<div class="line">${esc(person.headline)}</div>`
const row = (left: string, right: string): string =>
  `<div class="row"><span>${left}</span><span class="r">${right}</span></div>`
const b = (text: string): string => `<b>${esc(text)}</b>`
const i = (text: string): string => `<i>${esc(text)}</i>`
const at = ({ location }: Job, before: string): string => (location === null ? '' : `${before}${esc(location)}`)

export const HEADS = {
  centred: (p: Person) => `<header class="c">${name(p)}${headline(p)}<p>${contact(p).join(' | ')}</p></header>`,
  dots: (p: Person) => `<header class="c">${name(p)}${headline(p)}<p>${contact(p).join(' • ')}</p></header>`,
  left: (p: Person) => `<header>${name(p)}${headline(p)}<p>${contact(p).join(' · ')}</p></header>`,
  stacked: (p: Person) =>
    `<header>${name(p)}${headline(p)}${contact(p)
      .map((text) => `<div>${text}</div>`)
      .join('')}</header>`,
  /** The name left, contact lines right of it. */
  split: (p: Person) =>
    `<header class="row"><div>${name(p)}${headline(p)}</div><div class="r">${contact(p).join('<br>')}</div></header>`,
  icons: (p: Person) =>
    `<header>${name(p)}${headline(p)}<p>⌂ ${esc(p.place.text)} &nbsp; ☎ ${esc(p.phone)} &nbsp; ✉ ${esc(p.email)} ${p.links.map((one) => `&nbsp; ⚭ ${link(one)}`).join('')}</p></header>`,
  labelled: (p: Person) =>
    `<header>${name(p)}${headline(p)}<p>Address: ${esc(p.place.text)}<br>Phone: ${esc(p.phone)}<br>Email: ${esc(p.email)}</p>${p.links.map((one) => `<p>Web: ${link(one)}</p>`).join('')}</header>`,
  photo: (p: Person) =>
    `<header>${box('photo')}${name(p)}${headline(p)}${contact(p)
      .map((text) => `<div>${text}</div>`)
      .join('')}</header>`,
} as const

export const JOBS = {
  roleRight: (job: Job) =>
    box('job', row(b(job.title), esc(job.period.text)), row(i(job.company), at(job, '')), bullets(job)),
  firmRight: (job: Job) =>
    box('job', row(b(job.company), at(job, '')), row(i(job.title), esc(job.period.text)), bullets(job)),
  firmDatesRight: (job: Job) =>
    box('job', row(`${b(job.company)}${at(job, ', ')}`, esc(job.period.text)), box('', i(job.title)), bullets(job)),
  comma: (job: Job) =>
    box('job', row(`${b(job.title)}, ${esc(job.company)}${at(job, ', ')}`, esc(job.period.text)), bullets(job)),
  dash: (job: Job) =>
    box('job', `${b(job.company)}${at(job, ', ')} — ${i(job.title)}`, box('d', esc(job.period.text)), bullets(job)),
  pipes: (job: Job) =>
    box('job', `${b(job.title)} | ${esc(job.company)}${at(job, ' | ')} | ${esc(job.period.text)}`, bullets(job)),
  brackets: (job: Job) =>
    box('job', `${b(job.title)} – ${esc(job.company)}${at(job, ', ')} (${esc(job.period.text)})`, bullets(job)),
  stacked: (job: Job) =>
    box(
      'job',
      box('', b(job.title)),
      box('', esc(job.company)),
      box('d', `${esc(job.period.text)}${at(job, ' · ')}`),
      bullets(job),
    ),
  firmStacked: (job: Job) =>
    box(
      'job',
      box('', b(job.company)),
      box('', esc(job.title)),
      box('d', esc(job.period.text)),
      at(job, '') && box('d', at(job, '')),
      bullets(job),
    ),
  datesAbove: (job: Job) =>
    box(
      'job',
      box('d', esc(job.period.text)),
      box('', `${b(job.title)} / ${esc(job.company)}${at(job, ', ')}`),
      bullets(job),
    ),
  datesLeft: (job: Job) =>
    `<div class="job rail"><div class="d">${esc(job.period.text)}</div><div>${b(job.title)}<br>${esc(job.company)}${at(job, ', ')}${bullets(job)}</div></div>`,
  firmLeft: (job: Job) =>
    `<div class="job rail"><div class="d">${esc(job.period.text)}${at(job, '<br>')}</div><div>${b(job.company)}<br>${i(job.title)}${bullets(job)}</div></div>`,
  at: (job: Job) =>
    box('job', `${b(job.title)} at ${b(job.company)}${at(job, ', ')}`, box('d', esc(job.period.text)), bullets(job)),
  table: (job: Job) =>
    `<table class="job"><tr><td>Dates</td><td>${esc(job.period.text)}</td></tr><tr><td>Employer</td><td>${esc(job.company)}${at(job, ', ')}</td></tr><tr><td>Position held</td><td>${b(job.title)}</td></tr><tr><td>Main duties</td><td>${bullets(job)}</td></tr></table>`,
  roleBelowFirm: (job: Job) => box('job', row(b(job.title), esc(job.period.text)), bullets(job)),
} as const

const note = ({ note: text }: Study): string => (text === null ? '' : box('n', esc(text)))

export const STUDIES = {
  schoolRight: (s: Study) => box('job', row(b(s.institution), esc(s.period.text)), box('', i(s.text)), note(s)),
  degreeRight: (s: Study) => box('job', row(b(s.text), esc(s.period.text)), box('', esc(s.institution)), note(s)),
  comma: (s: Study) => box('job', row(`${b(s.text)}, ${esc(s.institution)}`, esc(s.period.text)), note(s)),
  dash: (s: Study) => box('job', `${b(s.institution)} — ${i(s.text)}`, box('d', esc(s.period.text)), note(s)),
  pipes: (s: Study) => box('job', `${b(s.text)} | ${esc(s.institution)} | ${esc(s.period.text)}`, note(s)),
  brackets: (s: Study) => box('job', `${b(s.text)} – ${esc(s.institution)} (${esc(s.period.text)})`, note(s)),
  stacked: (s: Study) =>
    box('job', box('', b(s.text)), box('', esc(s.institution)), box('d', esc(s.period.text)), note(s)),
  schoolStacked: (s: Study) =>
    box('job', box('', b(s.institution)), box('', esc(s.text)), box('d', esc(s.period.text)), note(s)),
  datesAbove: (s: Study) => box('job', box('d', esc(s.period.text)), box('', `${b(s.text)} / ${esc(s.institution)}`)),
  datesLeft: (s: Study) =>
    `<div class="job rail"><div class="d">${esc(s.period.text)}</div><div>${b(s.text)}<br>${esc(s.institution)}${note(s)}</div></div>`,
  table: (s: Study) =>
    `<table class="job"><tr><td>Dates</td><td>${esc(s.period.text)}</td></tr><tr><td>Qualification awarded</td><td>${b(s.text)}</td></tr><tr><td>Institution</td><td>${esc(s.institution)}</td></tr></table>`,
} as const

const items = ({ skills }: Person): string[] => skills.flatMap((group) => group.items)
const each = (list: readonly string[], tag: string): string =>
  list.map((text) => `<${tag}>${esc(text)}</${tag}>`).join('')

export const SKILLS = {
  commas: (p: Person) => `<p>${esc(items(p).join(', '))}</p>`,
  dots: (p: Person) => `<p>${esc(items(p).join(' • '))}</p>`,
  grouped: (p: Person) =>
    p.skills.map((group) => `<p>${b(`${group.name}:`)} ${esc(group.items.join(', '))}</p>`).join(''),
  list: (p: Person) => `<ul>${each(items(p), 'li')}</ul>`,
  columns: (p: Person) => `<ul class="cols">${each(items(p), 'li')}</ul>`,
  pills: (p: Person) => `<div class="pills">${each(items(p), 'span')}</div>`,
  bars: (p: Person) =>
    items(p)
      .map(
        (text, place) =>
          `<div class="skill">${esc(text)}<div class="bar" style="width:${60 + ((place * 13) % 40)}%"></div></div>`,
      )
      .join(''),
  table: (p: Person) =>
    `<table class="skills">${p.skills.map((group) => `<tr><td>${b(group.name)}</td><td>${esc(group.items.join('; '))}</td></tr>`).join('')}</table>`,
} as const

export const TONGUES = {
  dashed: (p: Person) =>
    `<ul>${each(
      p.languages.map(({ language, level }) => `${language} – ${level}`),
      'li',
    )}</ul>`,
  inline: (p: Person) => `<p>${esc(p.languages.map(({ language, level }) => `${language} (${level})`).join(', '))}</p>`,
  table: (p: Person) =>
    `<table>${p.languages.map(({ language, level }) => `<tr><td>${esc(language)}</td><td>${esc(level ?? '')}</td></tr>`).join('')}</table>`,
} as const

export const CERTIFICATES = {
  comma: (p: Person) =>
    `<ul>${each(
      p.certificates.map((one) => `${one.name}, ${one.issuer}, ${one.year}`),
      'li',
    )}</ul>`,
  brackets: (p: Person) =>
    `<ul>${each(
      p.certificates.map((one) => `${one.name} – ${one.issuer} (${one.year})`),
      'li',
    )}</ul>`,
  right: (p: Person) => p.certificates.map((one) => row(`${b(one.name)}<br>${esc(one.issuer)}`, one.year)).join(''),
} as const
