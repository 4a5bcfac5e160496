import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type Footer,
  type Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  type TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { certificateLines, languageLines } from '../html.ts'
import type { Curriculum, Part } from '../model.ts'

export type Block = Paragraph | Table

export const p = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(text)] })
export const bold = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text, bold: true })] })
export const bullets = (items: readonly string[]): Paragraph[] => items.map((item) => p(item, { bullet: { level: 0 } }))
export const linkTo = ({ text, url }: Curriculum['links'][number]): Paragraph =>
  new Paragraph({
    children: [new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] })],
  })

export type Heading = (text: string) => Paragraph
export const styled: Heading = (text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
export const boldCapitals: Heading = (text) =>
  new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text: text.toUpperCase(), bold: true })] })
export const ruled: Heading = (text) =>
  new Paragraph({
    spacing: { before: 240 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '336699' } },
    children: [new TextRun({ text, bold: true, size: 26, color: '336699' })],
  })

export const section = (heading: Heading, cv: Curriculum, part: Part, content: readonly Block[]): Block[] =>
  content.length === 0 ? [] : [heading(cv.headings[part]), ...content]

export const closing = (heading: Heading, cv: Curriculum): Block[] => [
  ...section(
    heading,
    cv,
    'languages',
    languageLines(cv, ' – ').map((line) => p(line)),
  ),
  ...section(heading, cv, 'certificates', bullets(certificateLines(cv))),
  ...section(heading, cv, 'interests', cv.interests.length === 0 ? [] : [p(cv.interests.join(', '))]),
]

export const RIGHT = { tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] }
export const tabbed = (left: string, right: string): Paragraph =>
  new Paragraph({ ...RIGHT, children: [new TextRun({ text: left, bold: true }), new TextRun(`\t${right}`)] })

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}
export const cell = (children: readonly Block[], percent: number, fill?: string): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  })
export const grid = (rows: readonly TableRow[], hasBorders = false): Table =>
  new Table({
    rows: [...rows],
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(hasBorders ? {} : { borders: NO_BORDERS }),
  })

const numbering = {
  config: [
    {
      reference: 'dash',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 500, hanging: 250 } } },
        },
      ],
    },
  ],
}
export const dashes = (items: readonly string[]): Paragraph[] =>
  items.map((item) => p(item, { numbering: { reference: 'dash', level: 0 } }))

export const contact = ({ email, phone, place }: Curriculum): string[] => [email, phone, place.text]
export const page = (
  children: readonly Block[],
  more: { readonly headers?: { default: Header }; readonly footers?: { default: Footer } } = {},
): Document => new Document({ numbering, sections: [{ ...more, children: [...children] }] })
