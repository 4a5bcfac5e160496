import { fold, isUnspaced } from './fold.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'
import { DEGREE_WORDS } from './words/degree-words.ts'

export type DegreeRank = (typeof DEGREE_WORDS)[number][0]

/** A degree read from a piece of text: what was studied for, and in what, when it says so. */
export interface ReadDegree {
  readonly rank: DegreeRank
  readonly studyType: Piece
  readonly area: Piece | null
}

const PHRASES: ReadonlyMap<string, DegreeRank> = new Map(
  DEGREE_WORDS.flatMap(([rank, names]) => names.split('|').map((name) => [name, rank] as const)).reverse(),
)
const UNSPACED = [...PHRASES].filter(([name]) => isUnspaced(name)).sort((a, b) => b[0].length - a[0].length)
const LONGEST = 4

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’]*|\d{1,2}(?:st|nd|rd|th)?/gu
/** "B.Sc." → `bsc`, "Bachelor's" → `bachelors`. */
const normal = (token: string): string => fold(token).replace(/[.']/g, '')

/** Short names are also words ("as", "me", "be", "ma") or states ("MA"): they need two capitals or a dot. */
const isWritten = (token: string, phrase: string): boolean =>
  phrase.length > 4 ||
  phrase.includes(' ') ||
  /\p{Lu}.*\p{Lu}|\p{L}\.\p{L}|^(?:Bac|Abi|Mag)$/u.test(token) ||
  /^(?:Havo|Vwo|Mavo|Vmbo|Mbo|Hbo|Bts|Dut|Iut|Gcse|Gcses|Nvq|Btec|PhD|BSc|MSc|MPhil|DPhil|Diplom|BEng|MEng|BTech|MTech|Bcom|Bba)$/i.test(
    token,
  )

interface Match {
  readonly start: number
  readonly end: number
  readonly rank: DegreeRank
  readonly phrase: string
}

function findDegreeWords(text: string): Match | undefined {
  if (isUnspaced(text)) {
    const [name, rank] =
      UNSPACED.find(([phrase]) => text.replace(/\s/g, '').includes(phrase) && text.includes(phrase[0] ?? '')) ?? []
    const at = name === undefined ? -1 : text.indexOf(name)
    if (name === undefined || rank === undefined) return undefined
    return at >= 0
      ? { start: at, end: at + name.length, rank, phrase: name }
      : { start: 0, end: text.length, rank, phrase: name }
  }
  const tokens = Array.from(text.matchAll(TOKEN))
  const found: Match[] = []
  for (let at = 0; at < tokens.length; at++) {
    for (let length = Math.min(LONGEST, tokens.length - at); length >= 1; length--) {
      const span = tokens.slice(at, at + length)
      const phrase = span.map(([token]) => normal(token)).join(' ')
      const rank = PHRASES.get(phrase)
      const first = span[0]
      const last = span.at(-1)
      if (
        rank === undefined ||
        first === undefined ||
        last === undefined ||
        !isWritten(text.slice(first.index, last.index + last[0].length), phrase)
      )
        continue
      found.push({
        start: first.index,
        end: last.index + last[0].replace(/\.$/, (dot) => (/\..+\.$/.test(last[0]) ? dot : '')).length,
        rank,
        phrase,
      })
      at += length - 1
      break
    }
  }
  return found.find(({ rank }) => rank !== 'other' && rank !== 'vocational') ?? found[0]
}

const OF = /^\s+of\s+/iu
/** Where "Bachelor of Science" ends: before " in ", a comma, a bracket or a dash. */
const TYPE_END = /\s+(?:in|with|en|em|im)\s+|[,;:(|–—/]|\s-\s|$/iu
const LINK =
  /^[\s,;:|–—\-./()]*(?:\((?:hons?|honours|honors|cum laude|h\.?)\)\s*)?(?:degree\s+|abschluss\s+|diploma\s+)?(?:(?:in|of|en|em|di|im|de|des|du|der|fur|für|zum|zur|d['’]|(?:major|minor|mention|spécialité|especialidad)\s*(?:in|en|:)?)[\s:]+)?[\s,;:|–—\-(]*/iu

/** What degrees are called by ("Bachelor of Science Nursing" is a Bachelor of Science in Nursing), longest first. */
const NAMED_OF =
  /^(?:applied science|applied arts|business administration|business studies|computer applications|fine arts|information technology|public administration|public health|public policy|social sciences?|social work|health sciences?|liberal arts|veterinary medicine|arts|commerce|design|divinity|education|engineering|laws?|letters|music|pharmacy|philosophy|research|sciences?|surgery|technology|theology)(?=$|[\s,;:(|–—/-])/iu
const HONOURS = /^\s*\((?:hons?|honou?rs)\.?\)/iu
const TRAILING_LINK = /\s+(?:in|of|en|em|di|de|des|du|zum|zur)$/iu

function areaAfter(piece: Piece, at: number): Piece | null {
  const rest = piece.text.slice(at)
  const lead = LINK.exec(rest)?.[0].length ?? 0
  const area = trimPiece(slicePiece(piece, at + lead), /[\s,;:|·•–—()-]/u)
  return area.text.length >= 2 && /\p{L}{2}/u.test(area.text) ? area : null
}

/** Reads "Bachelor of Science in Physics", "M.Sc. Informatik", "Licence en droit", "Physics (BSc)"; undefined when no degree is named. */
export function readDegree(piece: Piece): ReadDegree | undefined {
  const match = findDegreeWords(piece.text)
  if (match === undefined) return undefined
  // "B.Sc. (Hons" takes its bracket along.
  const opens = piece.text.slice(match.start, match.end).includes('(') && piece.text[match.end] === ')'
  const end = match.end + (opens ? 1 : 0)
  const rest = piece.text.slice(end)
  const takesOf = / of$|^(?:bachelors?|masters?|doctor|associates?|doctorate)$/.test(match.phrase)
  const of = takesOf && !match.phrase.endsWith(' of') ? (OF.exec(rest)?.[0].length ?? 0) : 0
  const grows = match.phrase.endsWith(' of') || of > 0
  const lead = rest.length - rest.trimStart().length
  const named = grows ? NAMED_OF.exec(rest.slice(Math.max(of, lead))) : null
  const grown = named
    ? Math.max(of, lead) + named[0].length
    : grows
      ? (TYPE_END.exec(rest.slice(of))?.index ?? 0) + of
      : 0
  const tail = grown + (HONOURS.exec(rest.slice(grown))?.[0].length ?? 0)
  const whole = trimPiece(slicePiece(piece, match.start, end + tail))
  const studyType = slicePiece(whole, 0, TRAILING_LINK.exec(whole.text)?.index ?? whole.text.length)
  const after = areaAfter(piece, end + tail)
  const before = trimPiece(slicePiece(piece, 0, match.start), /[\s,;:|·•–—()/-]/u)
  const area = after ?? (/\p{L}{3}/u.test(before.text) && before.text.length <= 60 ? before : null)
  return { rank: match.rank, studyType, area }
}

/** 0–1: how much a text reads like a degree. */
export function degreeScore(text: string): number {
  const match = findDegreeWords(text)
  if (match === undefined) return 0
  const isStart = match.start <= 2
  const weight =
    match.rank === 'other'
      ? 0.5
      : match.phrase === 'high school' || match.phrase === 'intermediate' || match.phrase === 'liceo'
        ? 0.4
        : 1
  return weight * (isStart ? 1 : 0.8)
}
