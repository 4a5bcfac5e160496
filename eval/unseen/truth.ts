import type { Design } from './design.ts'
import type { Curriculum, Part } from './model.ts'

const PARTS_WITH: Readonly<Record<Part, (cv: Curriculum) => boolean>> = {
  summary: ({ summary }) => summary !== null,
  work: ({ work }) => work.length > 0,
  education: ({ education }) => education.length > 0,
  skills: ({ skills }) => skills.length > 0,
  languages: ({ languages }) => languages.length > 0,
  certificates: ({ certificates }) => certificates.length > 0,
  publications: ({ publications }) => publications.length > 0,
  projects: ({ projects }) => projects.length > 0,
  awards: ({ awards }) => awards.length > 0,
  interests: ({ interests }) => interests.length > 0,
  references: ({ references }) => references !== null,
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** What a perfect reader finds in the file, in the fields of ../truth.ts. */
export function truthOf(cv: Curriculum, { id, bare, extra }: Pick<Design, 'id' | 'bare' | 'extra'>, file: string) {
  // Object.keys forgets that the keys of the table are parts.
  const parts = (Object.keys(PARTS_WITH) as Part[]).filter(
    (part) => PARTS_WITH[part](cv) && bare?.includes(part) !== true,
  )
  return {
    file,
    layout: id,
    lang: cv.lang,
    name: cv.name,
    email: cv.email,
    phone: cv.phone,
    phones: [cv.phone],
    headline: cv.headline,
    address: cv.place.text,
    location: { city: cv.place.city, country: cv.place.country },
    links: cv.links.map(({ kind, url, text }) => ({ type: kind, url, display: text })),
    sections: [
      ...parts.map((part) => ({ title: cv.headings[part], canonical: part as string })),
      ...[extra?.[cv.lang]].flatMap((title) => (title === undefined ? [] : [{ title, canonical: 'contact' }])),
    ],
    companies: distinct(cv.work.map(({ company }) => company)),
    titles: distinct(cv.work.map(({ title }) => title)),
    schools: distinct(cv.education.map(({ institution }) => institution)),
    degrees: distinct(cv.education.map(({ text }) => text)),
    skills: cv.skills.flatMap(({ items }) => items),
    work: cv.work.map(({ title, company, location, period: { start, end, current }, bullets }) => ({
      title,
      company,
      location,
      start,
      end,
      current,
      bullets,
    })),
    education: cv.education.map(({ institution, text, degree, area, period: { start, end } }) => ({
      institution,
      text,
      degree,
      area,
      start,
      end,
    })),
    languages: cv.languages.map(({ language }) => language),
    certificates: cv.certificates.map(({ name }) => name),
    publications: cv.publications.length,
  }
}
