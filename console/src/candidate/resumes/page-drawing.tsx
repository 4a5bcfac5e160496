import type { ResumePage } from '@zodie/sdk'
import { useEffect, useRef } from 'react'
import { useAddressOf } from './page-picture.ts'
import type { Place } from './read-values.ts'

/** A4, in points; larger where something stands beyond it. */
const PAGE = { width: 595, height: 842 }
const LETTER_WIDTH = 0.52
const BASELINE = 0.8

interface DrawnText {
  readonly place: Place
  readonly isHeading: boolean
}

/** A value in the place and size in which it was printed; the type itself is the reader's own. */
const Text = ({ place: { quote, box }, isHeading }: DrawnText) => {
  if (box === null) return null
  const lines = quote.split('\n').filter((line) => line.trim() !== '')
  const lineHeight = box.height / Math.max(1, lines.length)
  const longest = Math.max(1, ...lines.map((line) => line.length))
  const size = Math.min(lineHeight, box.width / (longest * LETTER_WIDTH))
  return (
    <text fontSize={size} className={isHeading ? 'heading' : undefined}>
      {lines.map((line, index) => (
        // As wide as it was printed, so that the marks stand on their words; of several lines the longest is as wide as the box.
        <tspan
          key={index}
          x={box.x}
          y={box.y + lineHeight * (index + BASELINE)}
          textLength={(box.width * line.length) / longest}
          lengthAdjust="spacingAndGlyphs"
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

export interface Marked {
  readonly key: string
  readonly tone: string
  readonly place: Place
}

interface PageDrawingProps {
  readonly page: number
  /** As it is printed; without one the words that were read are drawn. */
  readonly picture: ResumePage | undefined
  readonly texts: readonly DrawnText[]
  readonly marks: readonly Marked[]
  readonly selected: Place | undefined
  readonly onSelect: (place: Place) => void
}

const PADDING = 2

const sizeOf = (texts: readonly DrawnText[]) => {
  const boxes = texts.flatMap(({ place }) => place.box ?? [])
  return {
    width: Math.max(PAGE.width, ...boxes.map(({ x, width }) => x + width)),
    height: Math.max(PAGE.height, ...boxes.map(({ y, height }) => y + height)),
  }
}

/** A page of the resume with what was read marked on it. The lists beside it hold all of this in words, and take the keys. */
export const PageDrawing = ({ page, picture, texts, marks, selected, onSelect }: PageDrawingProps) => {
  const address = useAddressOf(picture?.blob)
  const { width, height } = picture ?? sizeOf(texts)
  const chosen = useRef<SVGRectElement>(null)
  // What is chosen comes into sight when it changes. Newer browsers answer with a promise, which is nothing for React to call.
  useEffect(() => {
    void chosen.current?.scrollIntoView({ block: 'nearest' })
  }, [selected?.start, selected?.end])
  return (
    <figure className={picture === undefined ? 'sheet' : 'sheet printed'}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {address !== undefined && <image href={address} width={width} height={height} />}
        {marks.map(
          ({ key, tone, place }) =>
            place.box !== null && (
              // biome-ignore lint/a11y/noStaticElementInteractions: the picture is for the eye; the lists take the keys
              <rect
                key={key}
                className={`mark tone-${tone}`}
                x={place.box.x - PADDING}
                y={place.box.y - PADDING}
                width={place.box.width + 2 * PADDING}
                height={place.box.height + 2 * PADDING}
                rx={PADDING}
                onClick={() => onSelect(place)}
              />
            ),
        )}
        {picture === undefined &&
          texts.map(({ place, isHeading }) => (
            <Text key={`${place.start} ${place.end}`} place={place} isHeading={isHeading} />
          ))}
        {selected?.box && selected.page === page && (
          <rect
            ref={chosen}
            className="chosen"
            x={selected.box.x - PADDING}
            y={selected.box.y - PADDING}
            width={selected.box.width + 2 * PADDING}
            height={selected.box.height + 2 * PADDING}
            rx={PADDING}
          />
        )}
        {/* On top of the words: each takes a click that leads to its entry in the list. */}
        {texts.map(
          ({ place, isHeading }) =>
            place.box !== null &&
            !isHeading && (
              // biome-ignore lint/a11y/noStaticElementInteractions: as above
              <rect
                key={`${place.start} ${place.end}`}
                className="touch"
                {...place.box}
                onClick={() => onSelect(place)}
              />
            ),
        )}
      </svg>
      <figcaption className="hint">Page {page}</figcaption>
    </figure>
  )
}
