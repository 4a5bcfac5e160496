import {
  AlignmentType,
  Document,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Part } from '../../model.ts'
import { all } from '../page.ts'
import type { Person, Wishes } from '../person.ts'

export interface WordPage {
  readonly id: string
  readonly wishes: Wishes
  readonly people: readonly string[]
  document(person: Person): Document
}

type Block = Paragraph | Table

const line = (value: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: value, bold })] })
const bullet = (value: string): Paragraph => new Paragraph({ text: value, bullet: { level: 0 } })
const tabbed = (left: string, right: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [new TextRun({ text: left, bold: true }), new TextRun(`\t${right}`)],
  })
const head = (p: Person, key: Part): Paragraph =>
  new Paragraph({ text: p.headings[key], heading: HeadingLevel.HEADING_1 })
const title = (p: Person): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: p.name, bold: true, size: 36 })] })
const pair = (left: string, right: readonly Paragraph[]): TableRow =>
  new TableRow({
    children: [
      new TableCell({ width: { size: 25, type: WidthType.PERCENTAGE }, children: [line(left)] }),
      new TableCell({ children: [...right] }),
    ],
  })
const table = (rows: TableRow[]): Table => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows })
const document = (children: Block[]): Document => new Document({ sections: [{ children }] })

export const WORD_PAGES: readonly WordPage[] = [
  {
    id: 'other-word-tabs',
    wishes: {
      dates: { form: 'Mon YYYY', join: ' – ', now: 'Present' },
      studyDates: 'end year',
      parts: ['summary', 'skills'],
      isPlaced: true,
      headings: { work: 'Professional Experience' },
    },
    people: ['hygienist', 'accountant', 'electrician', 'engineer', 'teacher'],
    document: (p) =>
      document([
        title(p),
        line([p.place.text, p.phone, p.email].join(' | ')),
        head(p, 'summary'),
        line(p.summary ?? ''),
        head(p, 'work'),
        ...p.work.flatMap((j) => [
          tabbed(j.company, j.location ?? ''),
          tabbed(j.title, j.period.text),
          ...j.bullets.map(bullet),
        ]),
        head(p, 'education'),
        ...p.education.flatMap((s) => [tabbed(s.institution, s.period.text), line(s.text)]),
        head(p, 'skills'),
        line(all(p).join(', ')),
      ]),
  },
  {
    id: 'other-word-table',
    wishes: {
      dates: { form: 'MM/YYYY', join: ' - ', now: 'present' },
      parts: ['skills', 'languages'],
      hasStreet: true,
    },
    people: ['welder', 'pharmacist', 'priest', 'actor', 'lawyer'],
    document: (p) =>
      document([
        title(p),
        line(p.place.text),
        line(p.phone),
        line(p.email),
        head(p, 'work'),
        table(p.work.map((j) => pair(j.period.text, [line(j.title, true), line(j.company), ...j.bullets.map(bullet)]))),
        head(p, 'education'),
        table(p.education.map((s) => pair(s.period.text, [line(s.text, true), line(s.institution)]))),
        head(p, 'skills'),
        ...all(p).map(bullet),
        head(p, 'languages'),
        ...p.languages.map(({ language, level }) => line(`${language}: ${level}`)),
      ]),
  },
]
