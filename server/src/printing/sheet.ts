import { type Letters, lettersOf, newDocument } from './letters.ts'
import { BODY_WIDTH, COLOURS, PAGE, STYLES } from './looks.ts'
import { heightOf, type Mark, type Part, stack } from './marks.ts'
import { decorate, drawDecorations, rule, writeLine, writeMarks } from './pen.ts'

type Element = ReturnType<PDFKit.PDFDocument['struct']>

/** A column of a row: where it begins and ends within the body, 0–1, and what it is to who listens. */
export interface Column {
  readonly from: number
  readonly to: number
  readonly tag: 'TH' | 'TD'
}

export interface Row {
  readonly cells: readonly (readonly Part[])[]
  readonly hasRule?: boolean
}

/** A sheet of paper after another, filled from the top. */
export interface Sheet {
  heading(text: string, level: 1 | 2): void
  paragraph(parts: readonly Part[]): void
  list(items: readonly (readonly Part[])[]): void
  /** The head is repeated on every page. */
  table(table: {
    readonly columns: readonly Column[]
    readonly head?: readonly Part[][]
    readonly rows: readonly Row[]
  }): void
  /** A row on a tinted ground. */
  card(columns: readonly Column[], cells: readonly (readonly Part[])[]): void
  space(height: number): void
  readonly isIncomplete: boolean
  /** The finished PDF. */
  finish(runningFoot: string): Promise<Uint8Array>
}

const BODY_BOTTOM = PAGE.height - PAGE.bottom
const GUTTER = 12
const ROW_PADDING = 5
const BARE_ROW_PADDING = 1.5
/** What has to fit below a heading, or it goes to the next page. */
const KEPT_WITH_HEADING = 90

export const openSheet = (about: { readonly title: string; readonly written: Date }): Sheet => {
  const document = newDocument(about)
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()))
  const letters: Letters = lettersOf(document)
  document.addPage()
  const root = document.struct('Document', { lang: 'en', title: about.title })
  document.addStructure(root)
  let y: number = PAGE.top
  const left = () => BODY_BOTTOM - y

  const newPage = (): void => {
    document.addPage()
    y = PAGE.top
  }
  /** Goes on to the next page where `height` does not fit any more, and where going on helps. */
  const makeRoom = (height: number): void => {
    const helps = height <= BODY_BOTTOM - PAGE.top || left() < KEPT_WITH_HEADING
    if (height > left() && helps) newPage()
  }

  const element = (parent: Element, tag: string, options: object = {}): Element => {
    const child = document.struct(tag, options)
    parent.add(child)
    return child
  }
  /** Writes marks at the height reached, as content of an element. */
  const write = (target: Element, tag: string, marks: readonly Mark[]): void => {
    drawDecorations(document, marks, y)
    target.add(document.markStructureContent(tag))
    writeMarks(document, marks, y)
    document.endMarkedContent()
  }

  const marksOf = (columns: readonly Column[], cells: readonly (readonly Part[])[], padding = 0) =>
    cells.map((parts, at) => {
      const { from, to } = columns[at] ?? { from: 0, to: 1 }
      const x = PAGE.margin + padding + from * (BODY_WIDTH - 2 * padding)
      const width = (to - from) * (BODY_WIDTH - 2 * padding) - (to < 1 ? GUTTER : 0)
      return stack(letters, parts, x, width)
    })

  /** Cells side by side, each in its element. What is higher than the page goes on behind it. */
  const writeCells = (targets: readonly (readonly [Element, string])[], cells: readonly (readonly Mark[])[]): void => {
    for (let rest = cells; ; ) {
      const room = left()
      const now = rest.map((marks) => marks.filter((mark) => mark.y + mark.height <= room))
      now.forEach((marks, at) => {
        const target = targets[at]
        if (target !== undefined && marks.length > 0) write(...target, marks)
      })
      const later = rest.map((marks) => marks.filter((mark) => mark.y + mark.height > room))
      y += Math.max(0, ...now.map(heightOf))
      const first = Math.min(...later.flat().map((mark) => mark.y))
      if (later.flat().length === 0) return
      newPage()
      rest = later.map((marks) => marks.map((mark) => ({ ...mark, y: mark.y - first })))
    }
  }

  const writeBlock = (target: Element, tag: string, parts: readonly Part[]): void => {
    const [marks = []] = marksOf([], [parts])
    makeRoom(heightOf(marks))
    writeCells([[target, tag]], [marks])
  }

  const writeRow = (table: Element, columns: readonly Column[], { cells, hasRule = true }: Row): void => {
    const tr = element(table, 'TR')
    const targets = columns.map(({ tag }): readonly [Element, string] => [
      element(tr, tag, tag === 'TH' ? { scope: 'Row' } : {}),
      tag,
    ])
    const padding = hasRule ? ROW_PADDING : BARE_ROW_PADDING
    y += padding
    writeCells(targets, marksOf(columns, cells))
    y += padding
    if (hasRule) rule(document, y)
  }

  const rowHeight = (columns: readonly Column[], cells: Row['cells']): number =>
    Math.max(...marksOf(columns, cells).map(heightOf)) + 2 * ROW_PADDING

  const writeHead = (parent: Element | undefined, columns: readonly Column[], head: readonly Part[][]): void => {
    const cells = marksOf(columns, head)
    if (parent === undefined) decorate(document, () => cells.map((marks) => writeMarks(document, marks, y)))
    else {
      const tr = element(parent, 'TR')
      writeCells(
        columns.map(() => [element(tr, 'TH', { scope: 'Column' }), 'TH']),
        cells,
      )
    }
    if (parent === undefined) y += Math.max(...cells.map(heightOf))
    y += ROW_PADDING
    rule(document, y)
  }

  const finishPages = (runningFoot: string): void => {
    const { count } = document.bufferedPageRange()
    const [foot] = letters.break(runningFoot, STYLES.small, BODY_WIDTH - 90).lines
    for (let page = 0; page < count; page++) {
      document.switchToPage(page)
      const number = `page ${page + 1} of ${count}`
      const x = PAGE.width - PAGE.margin - letters.width(number, STYLES.small)
      document.markContent('Artifact', { type: 'Pagination' })
      writeLine(document, foot ?? '', STYLES.small, PAGE.margin, PAGE.height - 40, 'ltr')
      writeLine(document, number, STYLES.small, x, PAGE.height - 40, 'ltr')
      document.endMarkedContent()
    }
  }

  return {
    get isIncomplete() {
      return letters.isIncomplete
    },
    space: (height) => {
      y += height
    },
    heading: (text, level) => {
      if (level === 2) {
        y += 22
        makeRoom(KEPT_WITH_HEADING)
      }
      document.outline.addItem(text.slice(0, 200), { top: y - 10, left: PAGE.width } as object)
      const style = level === 1 ? STYLES.title : STYLES.heading
      writeBlock(element(root, `H${level}`), `H${level}`, [{ text, style }])
      y += 4
    },
    paragraph: (parts) => {
      writeBlock(element(root, 'P'), 'P', parts)
      y += 5
    },
    list: (items) => {
      const list = element(root, 'L')
      for (const parts of items) {
        const body = element(element(list, 'LI'), 'LBody')
        writeBlock(body, 'LBody', parts)
        y += 7
      }
    },
    table: ({ columns, head, rows }) => {
      const table = element(root, 'Table')
      if (head !== undefined) writeHead(table, columns, head)
      for (const row of rows) {
        const before = document.bufferedPageRange().count
        makeRoom(rowHeight(columns, row.cells))
        if (head !== undefined && document.bufferedPageRange().count > before) writeHead(undefined, columns, head)
        writeRow(table, columns, row)
      }
      y += 6
    },
    card: (columns, cells) => {
      const padding = 14
      const marks = marksOf(columns, cells, padding)
      const height = Math.max(...marks.map(heightOf)) + 2 * padding
      makeRoom(height)
      const top = y
      decorate(document, () =>
        document.roundedRect(PAGE.margin, top, BODY_WIDTH, height, 5).fillAndStroke(COLOURS.tint, COLOURS.line),
      )
      y += padding
      writeCells(
        columns.map(() => [element(root, 'P'), 'P']),
        marks,
      )
      y = top + height + 10
    },
    finish: async (runningFoot) => {
      root.end()
      finishPages(runningFoot)
      document.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}
