import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Job, Part, Study } from '../../model.ts'
import type { Person, Wishes } from '../person.ts'

interface WordPage {
  readonly id: string
  readonly wishes: Wishes
  document(person: Person): Document
}

type Block = Paragraph | Table

const p = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] })
const strong = (text: string, size = 22): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true, size })] })
const centred = (text: string, size = 22): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold: size > 22 })] })
const bullet = (text: string): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] })
const heading = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 240, after: 60 },
    border: { bottom: { style: 'single', size: 6, color: '444444' } },
    children: [new TextRun({ text, bold: true, allCaps: true, size: 24 })],
  })
/** Left and right of one line, with a tab between them. */
const tabbed = (left: string, right: string, bold = true): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [new TextRun({ text: left, bold }), new TextRun(`\t${right}`)],
  })

const cell = (width: number, children: readonly Block[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] })
const table = (
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Block[], readonly Block[]])[],
): Table =>
  new Table({
    columnWidths: [...widths],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    rows: rows.map(([left, right]) => new TableRow({ children: [cell(widths[0], left), cell(widths[1], right)] })),
  })

const contact = ({ place, phone, email, links }: Person): string[] => [
  place.text,
  phone,
  email,
  ...links.map(({ text }) => text),
]
const placed = ({ location }: Job, before: string): string => (location === null ? '' : `${before}${location}`)
const skillsOf = ({ skills }: Person): string[] => skills.flatMap(({ items }) => items)
const part = ({ headings }: Person, name: Part, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(headings[name]), ...blocks]
const summaryOf = (person: Person): Block[] =>
  part(person, 'summary', person.summary === null ? [] : [p(person.summary)])
const certificatesOf = (person: Person): Block[] =>
  part(
    person,
    'certificates',
    person.certificates.map(({ name, issuer, year }) => bullet(`${name}, ${issuer}, ${year}`)),
  )

const tabbedJob = (job: Job): Block[] => [
  tabbed(`${job.company}${placed(job, ', ')}`, job.period.text),
  new Paragraph({ children: [new TextRun({ text: job.title, italics: true })] }),
  ...job.bullets.map(bullet),
]
const tabbedStudy = (study: Study): Block[] => [tabbed(study.institution, study.period.text), p(study.text)]
const rowJob = (job: Job): readonly [readonly Block[], readonly Block[]] => [
  [p(job.period.text)],
  [strong(job.title), p(`${job.company}${placed(job, ', ')}`), ...job.bullets.map(bullet)],
]
const rowStudy = (study: Study): readonly [readonly Block[], readonly Block[]] => [
  [p(study.period.text)],
  [strong(study.text), p(study.institution)],
]

export const WORD_PAGES: readonly WordPage[] = [
  {
    id: 'other-word-tabs',
    wishes: {
      dates: ['January 2020| – |Present', '01/2020| – |Present'],
      parts: ['summary', 'work', 'education', 'skills', 'certificates'],
      headings: { work: 'Professional Experience' },
      people: ['nurse', 'accountant', 'retail', 'engineer', 'albergo', 'paralegal'],
      isPlaced: true,
      hasLetters: true,
    },
    document: (person) =>
      new Document({
        sections: [
          {
            children: [
              centred(person.printedName, 36),
              centred(contact(person).join(' | ')),
              ...summaryOf(person),
              ...part(person, 'work', person.work.flatMap(tabbedJob)),
              ...part(person, 'education', person.education.flatMap(tabbedStudy)),
              ...part(person, 'skills', [p(skillsOf(person).join(', '))]),
              ...certificatesOf(person),
            ],
          },
        ],
      }),
  },
  {
    id: 'other-word-table',
    wishes: {
      dates: ['01.2020| – |…', '2020| – |…'],
      parts: ['work', 'education', 'skills', 'languages'],
      headings: { work: 'Career' },
      people: ['einkauf', 'council', 'driver', 'logement', 'teacher', 'zorg'],
      isPlaced: true,
      hasStreet: true,
    },
    document: (person) =>
      new Document({
        sections: [
          {
            children: [
              strong(person.printedName, 34),
              ...contact(person).map(p),
              heading(person.headings.work),
              table([2200, 7000], person.work.map(rowJob)),
              heading(person.headings.education),
              table([2200, 7000], person.education.map(rowStudy)),
              ...part(
                person,
                'skills',
                person.skills.map(({ name, items }) => p(`${name}: ${items.join(', ')}`)),
              ),
              ...part(
                person,
                'languages',
                person.languages.map(({ language, level }) => bullet(`${language} – ${level}`)),
              ),
            ],
          },
        ],
      }),
  },
  {
    id: 'other-word-header',
    wishes: {
      dates: ['Jan 2020| - |present', '2020|-|present'],
      parts: ['skills', 'work', 'education', 'references'],
      headings: { skills: 'Key Skills', work: 'Employment History' },
      people: ['electrician', 'software', 'chef', 'soldier'],
      hasHeadline: true,
    },
    document: (person) =>
      new Document({
        sections: [
          {
            headers: {
              default: new Header({
                children: [centred(person.printedName, 32), centred(contact(person).join(' • '))],
              }),
            },
            footers: { default: new Footer({ children: [centred(`${person.name} – Curriculum Vitae`)] }) },
            children: [
              ...(person.headline === null ? [] : [centred(person.headline)]),
              ...part(person, 'skills', skillsOf(person).map(bullet)),
              ...part(
                person,
                'work',
                person.work.flatMap((job) => [
                  strong(`${job.title} – ${job.company}`),
                  p(job.period.text),
                  ...job.bullets.map(bullet),
                ]),
              ),
              ...part(
                person,
                'education',
                person.education.map((study) => p(`${study.text}, ${study.institution}, ${study.period.text}`)),
              ),
              ...part(person, 'references', person.references === null ? [] : [p(person.references)]),
            ],
          },
        ],
      }),
  },
]
