import type { ResumePage, UploadedResume } from '@zodie/sdk'
import { useState } from 'react'
import { Note } from '../../design/parts.tsx'
import { Switch } from '../../design/switch.tsx'
import { type Marked, PageDrawing } from './page-drawing.tsx'
import { hasPages, usePagePicture } from './page-picture.ts'
import { headingsOf, type Place, type ReadValue } from './read-values.ts'

const words = {
  readOnly: 'Only what was read',
  printed: 'The page as it is printed. Click on it to find what ZODIE read there.',
  drawn: 'Drawn from what ZODIE read and where it stands. What is not drawn here was not read as a value.',
  noPlaces: 'This format has no pages, so its values are listed without a picture.',
}

interface SheetsProps {
  readonly resume: UploadedResume
  readonly values: readonly ReadValue[]
  readonly marks: readonly Marked[]
  readonly selected: Place | undefined
  readonly onSelect: (place: Place) => void
}

/** Every value and heading once: two values may come from the same words, such as an address and the name in it. */
const textsOf = (resume: UploadedResume, values: readonly ReadValue[]) => [
  ...headingsOf(resume).map((place) => ({ place, isHeading: true })),
  ...[...new Map(values.map(({ place }) => [`${place.start} ${place.end}`, place])).values()].map((place) => ({
    place,
    isHeading: false,
  })),
]

type SheetProps = Omit<SheetsProps, 'values'> & {
  readonly page: number
  readonly texts: ReturnType<typeof textsOf>
  readonly isPrinted: boolean
}

const Sheet = ({ resume, page, texts, marks, isPrinted, ...rest }: SheetProps) => {
  const picture = usePagePicture(resume, page)
  return (
    <PageDrawing
      page={page}
      picture={isPrinted ? picture : undefined}
      texts={texts.filter(({ place }) => place.page === page)}
      marks={marks.filter(({ place }) => place.page === page)}
      {...rest}
    />
  )
}

/** Pages with something on them, or where the file has pages to see, all of them. */
const pagesOf = (texts: ReturnType<typeof textsOf>, first: ResumePage | undefined): readonly number[] => {
  const read = texts.filter(({ place }) => place.box !== null).map(({ place }) => place.page)
  const printed = Array.from({ length: first?.count ?? 0 }, (_, index) => index + 1)
  return [...new Set([...read, ...printed])].toSorted((a, b) => a - b)
}

/** The pages of a resume, with what was read and found marked on them. */
export const Sheets = ({ resume, values, marks, ...rest }: SheetsProps) => {
  const [isReadOnly, setReadOnly] = useState(false)
  const first = usePagePicture(resume, 1)
  const texts = textsOf(resume, values)
  const pages = pagesOf(texts, first)
  if (pages.length === 0)
    return (
      <Note>
        <p>{words.noPlaces}</p>
      </Note>
    )
  const isPrinted = !isReadOnly && first !== undefined
  return (
    <div className="stack tight sheets">
      {hasPages(resume) && <Switch name={words.readOnly} isOn={isReadOnly} onChange={setReadOnly} />}
      {pages.map((page) => (
        <Sheet key={page} {...{ resume, page, texts, marks, isPrinted, ...rest }} />
      ))}
      <p className="hint">{isPrinted ? words.printed : words.drawn}</p>
    </div>
  )
}
