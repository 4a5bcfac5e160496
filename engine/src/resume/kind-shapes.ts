import type { Document, Line } from '../document/types.ts'
import type { OtherKind } from './types.ts'

/** A look of the whole document that speaks for a kind, whatever its language. */
export interface ShapeSign {
  readonly kind: OtherKind
  /** Log-odds. */
  readonly weight: number
  readonly reason: string
}

interface Shape {
  readonly kind: OtherKind
  /** At this share of the lines the sign weighs `weight`; it fades to nothing at half of it. */
  readonly share: number
  readonly weight: number
  readonly test: (text: string) => boolean
  readonly says: string
}

// "return x;", "def f(a):", "}", "#include <stdio.h>", "const a = b", "</div>"; a list item may end in ";" too
const CODE =
  /^\s*[{}\])]+[;,]?\s*$|[=()\]"']\s*[;{]\s*$|^\s*(?:import \S+|from \S+ import|def \w+\(|class \w+[:({ ]|function \w*\(|const \w+ ?=|let \w+ ?=|var \w+ ?=|return\b.*[;()]|if ?\(|for ?\(|while ?\(|else\b ?[:{]|public (?:class|static|void)|private \w+ \w+|#include|using \w+;|package \S+;|SELECT .*FROM|\/\/|\/\*|<\/?[a-z][^>]*>)|=>|^\s+\w+(?:\.\w+)* ?[+-]?= ?\S/u
// "Consulting, 12 hours 1,250.00 €", "12.03.2024 Salary 2.310,55"
const AMOUNT =
  /(?:[€$£¥₹₽]|EUR|USD|GBP|CHF|zł|kr|lei)\s?-?\d|-?\d[\d.,' ]*[.,]\d{2}\s?(?:[€$£¥₹₽%]|EUR|USD|GBP|CHF|zł|kr|Kč|lei|Cr|Dr)?\s*-?$/u
const BLANK = /_{4,}|\.{8,}|…{3,}|[☐□▢]|\[ ?\]/u
const SPEECH = /^\s*[«"“„—–]\s?\p{Lu}|[,.!?][»"”]/u

const SHAPES: readonly Shape[] = [
  { kind: 'code', share: 0.35, weight: 5, test: (text) => CODE.test(text), says: 'of program code' },
  {
    kind: 'invoice',
    share: 0.35,
    weight: 1.5,
    test: (text) => AMOUNT.test(text),
    says: 'with an amount of money',
  },
  {
    kind: 'statement',
    share: 0.45,
    weight: 1.5,
    test: (text) => AMOUNT.test(text),
    says: 'with an amount of money',
  },
  { kind: 'form', share: 0.2, weight: 3, test: (text) => BLANK.test(text), says: 'with a blank to fill in' },
  { kind: 'prose', share: 0.3, weight: 1.5, test: (text) => SPEECH.test(text), says: 'of direct speech' },
]

const FEWEST_LINES = 6

function measure({ kind, share, weight, test, says }: Shape, lines: readonly string[]): ShapeSign | undefined {
  const hits = lines.filter(test).length
  const strength = Math.min(1, Math.max(0, (hits / lines.length / share - 0.5) * 2))
  return strength === 0
    ? undefined
    : { kind, weight: weight * strength, reason: `has ${hits} of ${lines.length} lines ${says}` }
}

// Characters: a line of running text; headings, list items, and dated entries are shorter.
const LONG_LINE = 55

/** The share of the text that stands in unbroken paragraphs of at least three full lines. */
function proseShare(lines: readonly string[]): number {
  let run: string[] = []
  let inRuns = 0
  const close = () => {
    const length = run.reduce((sum, text) => sum + text.length, 0)
    if (length >= LONG_LINE * 3) inRuns += length
    run = []
  }
  for (const text of lines) {
    if (text.length < LONG_LINE || /\t|^\s*[•●▪◦*-]/u.test(text)) {
      // The last line of a paragraph is short.
      if (run.length > 0 && /[.!?…”»"]\s*$/u.test(text)) run.push(text)
      close()
    } else run.push(text)
  }
  close()
  return (
    inRuns /
    Math.max(
      1,
      lines.reduce((sum, text) => sum + text.length, 0),
    )
  )
}

function signOfProse(lines: readonly string[]): readonly ShapeSign[] {
  const share = proseShare(lines)
  if (share < 0.5) return []
  return [
    {
      kind: 'prose',
      weight: (share - 0.4) * 4,
      reason: `has ${Math.round(share * 100)} % of its text in running paragraphs`,
    },
  ]
}

/** Landscape pages of few words are slides. */
function signOfSlides({ pages, text }: Document): readonly ShapeSign[] {
  const wide = pages.filter(({ width, height }) => width > height * 1.2).length
  if (wide < 3 || wide < pages.length) return []
  return text.length / pages.length > 1_500
    ? []
    : [{ kind: 'presentation', weight: 3, reason: `has ${wide} wide pages of few words` }]
}

// What the first 400 lines do not show, the rest will not.
const LINES_TO_LOOK_AT = 400

/** The signs that the looks of a document give, of any kind. */
export function listShapeSigns(document: Document): readonly ShapeSign[] {
  const read = ({ start, end }: Line) => document.text.slice(start, Math.min(end, start + 400))
  const lines = document.lines
    .slice(0, LINES_TO_LOOK_AT)
    .map(read)
    .filter((text) => /\S/.test(text))
  const shapes = lines.length < FEWEST_LINES ? [] : SHAPES.map((shape) => measure(shape, lines))
  return [...shapes.filter((sign) => sign !== undefined), ...signOfProse(lines), ...signOfSlides(document)]
}
