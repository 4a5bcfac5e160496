import { type HiddenRuns, hiddenRuns } from '../flow/hidden-runs.ts'
import type { XmlElement } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import type { Relationship } from './relationships.ts'
import type { Styles } from './styles.ts'

/** What is known around a paragraph while one part (body, header, footer) is walked. */
export interface DocxContext {
  readonly styles: Styles
  readonly isMarked: Numbering
  readonly fields: Fields
  readonly hidden: HiddenRuns
  /** 1-based, as far as the file tells. */
  readonly page: number
  relationship(id: string | undefined): Relationship | undefined
  /** A break of line or page, or the mark that Word leaves where a page ended when it last printed. */
  passPageMark(element: XmlElement): void
}

export interface ContextParts {
  readonly styles: Styles
  readonly isMarked: Numbering
  readonly relationships: ReadonlyMap<string, Relationship>
  /** Word left marks where pages ended; then typed page breaks are not counted as well. */
  readonly hasRenderedBreaks: boolean
  /** Headers and footers stand on every page. */
  readonly countsPages: boolean
}

export const docxContext = ({
  styles,
  isMarked,
  relationships,
  hasRenderedBreaks,
  countsPages,
}: ContextParts): DocxContext => {
  let page = 1
  return {
    styles,
    isMarked,
    fields: fieldStack(),
    hidden: hiddenRuns(),
    get page() {
      return page
    },
    relationship: (id) => (id === undefined ? undefined : relationships.get(id)),
    passPageMark: (element) => {
      const ends = hasRenderedBreaks
        ? element.name === 'w:lastRenderedPageBreak'
        : element.attributes['w:type'] === 'page'
      if (ends && countsPages) page++
    },
  }
}

interface Fields {
  begin(): void
  addInstruction(text: string): void
  /** Of the innermost open field. */
  instruction(): string
  end(): void
}

const fieldStack = (): Fields => {
  const open: string[] = []
  return {
    begin: () => void open.push(''),
    addInstruction: (text) => {
      if (open.length > 0) open[open.length - 1] = `${open.at(-1) ?? ''}${text}`
    },
    instruction: () => open.at(-1) ?? '',
    end: () => void open.pop(),
  }
}
