import type { Curriculum, Job, Part, Study } from './model.ts'

export const esc = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** `<tag class="name">…</tag>` of markup that is already escaped. */
export const box = (name: string, ...content: readonly string[]): string =>
  `<div class="${name}">${content.join('')}</div>`

export const span = (name: string, text: string | null): string =>
  text === null || text === '' ? '' : `<span class="${name}">${esc(text)}</span>`

export const bullets = ({ bullets: items }: Job): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${esc(item)}</li>`).join('')}</ul>`

/** Heading and content, or nothing where there is no content. */
export const section = (cv: Curriculum, part: Part, content: string): string =>
  content === '' ? '' : `<section class="${part}"><h2>${esc(cv.headings[part])}</h2>${content}</section>`

export const link = ({ text, url }: { readonly text: string; readonly url: string }): string =>
  `<a href="${url}">${esc(text)}</a>`

/** Mail, phone, place and links, each ready for the page. */
export const contacts = (cv: Curriculum): string[] => [
  `<a href="mailto:${cv.email}">${esc(cv.email)}</a>`,
  esc(cv.phone),
  esc(cv.place.text),
  ...cv.links.map(link),
]

export const jobs = (cv: Curriculum, print: (job: Job) => string): string => cv.work.map(print).join('')
export const studies = (cv: Curriculum, print: (study: Study) => string): string => cv.education.map(print).join('')

export const paragraph = (text: string | null): string => (text === null ? '' : `<p>${esc(text)}</p>`)
export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${esc(item)}</li>`).join('')}</ul>`

export const allSkills = (cv: Curriculum): string[] => cv.skills.flatMap(({ items }) => items)
/** "Tools: a, b, c" for each group. */
export const groupedSkills = (cv: Curriculum, join = ', '): string =>
  cv.skills.map(({ name, items }) => `<p><b>${esc(name)}:</b> ${esc(items.join(join))}</p>`).join('')

export const languageLines = (cv: Curriculum, join: string): string[] =>
  cv.languages.map(({ language, level }) => (level === null ? language : `${language}${join}${level}`))
export const certificateLines = (cv: Curriculum): string[] =>
  cv.certificates.map(({ name, issuer, year }) => `${name}, ${issuer}, ${year}`)

/** A sidebar and the main column, in this order in the file; CSS says which stands left. */
export const besideSidebar = (sidebar: string, main: string): string =>
  `<div class="grid"><aside>${sidebar}</aside><main>${main}</main></div>`

/** A heading in the left rail beside its content. */
export const railed = (cv: Curriculum, part: Part, content: string): string =>
  content === '' ? '' : `<div class="rail"><h2>${esc(cv.headings[part])}</h2><div>${content}</div></div>`

/** Skills, languages and certificates in the manner of `railed`. */
export const railedTail = (cv: Curriculum): string =>
  railed(cv, 'skills', groupedSkills(cv)) +
  railed(cv, 'languages', cv.languages.length === 0 ? '' : paragraph(languageLines(cv, ' – ').join(', '))) +
  railed(cv, 'certificates', cv.certificates.length === 0 ? '' : list(certificateLines(cv)))

/** What most designs end with, in the plainest form; parts that a person does not have print nothing. */
export const tail = (cv: Curriculum, ...leftOut: readonly Part[]): string => {
  const all: readonly (readonly [Part, string])[] = [
    ['languages', list(languageLines(cv, ' – '))],
    ['certificates', list(certificateLines(cv))],
    ['projects', cv.projects.map(({ name, text }) => `<p><b>${esc(name)}</b> ${esc(text)}</p>`).join('')],
    ['publications', list(cv.publications)],
    ['awards', list(cv.awards)],
    ['interests', paragraph(cv.interests.length === 0 ? null : cv.interests.join(', '))],
    ['references', paragraph(cv.references)],
  ]
  return all.map(([part, content]) => (leftOut.includes(part) ? '' : section(cv, part, content))).join('')
}
