import { findPrintedLinks } from './contact/links.ts'
import { isDescription } from './description.ts'
import { fold, isUnspaced } from './fold.ts'
import { cutPiece, type Piece, slicePiece, trimPiece, withoutOpenBracket } from './pieces.ts'
import { placeScore } from './places.ts'
import type { Row } from './rows.ts'
import type { Unit } from './units.ts'
import { isSubject, organisationScore, titleScore } from './vocabulary.ts'
import { AT_WORDS, EMPLOYMENT_TYPES, PART_LABELS, WEAK_AT_WORDS } from './words/head-words.ts'
import { LEGAL_FORMS } from './words/organisation-words.ts'

export type PartLabel = keyof typeof PART_LABELS

/**
 * What stands between an atom and the one before it: a new row or cell, a sign ("|", " – ", a date), a weaker sign inside a part
 * ("Line Cook / Grill", "Nurse – Surgery | Mercy"), a change of looks, a comma,
 * a bracket, a word that joins a title to its employer ("at", "bei") or one that only may ("for", "en").
 */
export type Joint = 'row' | 'cell' | 'sign' | 'part' | 'look' | 'comma' | 'bracket' | 'at' | 'word'

/** The smallest part of a head that an assignment may move: nothing in it can be divided any more. */
export interface Atom extends Piece {
  readonly joint: Joint
  /** The range with brackets around it: a part of several atoms is cut from the document by these. */
  readonly outerStart: number
  readonly outerEnd: number
  /** What its label says it is ("Company: Acme"), or null. */
  readonly label: PartLabel | null
  /** Where it stands, alike for alike entries: row, and how many cells or signs are before it in the row. */
  readonly slot: string
  /** How it looks; null where the format has no looks. */
  readonly looks: string | null
  /** The row it stands in: what lies between two atoms is cut from it. */
  readonly row: Piece
}

const LABELS = new Map(
  // The record's keys are PartLabel by its type; Object.entries forgets that.
  (Object.entries(PART_LABELS) as [PartLabel, readonly string[]][])
    .flatMap(([label, words]) => words.map((word) => [fold(word), label] as const))
    .reverse(),
)
const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS)
const TYPES: ReadonlySet<string> = new Set(EMPLOYMENT_TYPES)

const LABELLED = /^([^:：]{2,80})\s?[:：]\s*(?=\S)/u
const EDGE = /[\s,;:|·•–—\-/（）]/u
/** "(2 yrs 3 mos)", "1 Jahr, 4 Monate", "6 mois": how long, which the dates say better. */
const DURATION =
  /^(?:(?:approx\.?|ca\.?|~)\s{0,3})?(?:\d{1,2}(?:[.,]\d)?\+?\s{0,3}(?:years?|yrs?|y|ans?|jahre?n?|años?|anos?|anni|anno|jaar|jr|lat|år)\.?)?(?:\s{0,3}(?:,|and|und|et|y|e|en)?\s{0,3}\d{1,2}\s{0,3}(?:months?|mos?|mois|monate?n?|mon|meses|mes|mês|mesi|mese|maanden|mnd|m)\.?)?$/iu
const DATE_WORDS =
  /^(?:expected|anticipated|from|to|since|until|seit|bis|dates?|duration|graduat(?:ed|ion)|class of|present|current|in progress)$/iu

/** "bei", "@": a regular expression of the words, each between spaces. */
const between = (words: readonly string[]): RegExp =>
  new RegExp(`\\s(?:${words.map((word) => word.replace(/[/]/g, '\\/')).join('|')})\\s`, 'giu')
const AT = between(AT_WORDS)
const WEAK_AT = between(WEAK_AT_WORDS)
const BAR = /\s+[|•·●⋅‖]\s*|\s*[|•·●⋅]\s+|\s\/\/\s|[:：]\s+/gu
const DASH = /\s[–—-]\s|\s+[–—]\s*/gu
const SLASH = /\s\/\s/gu
const UNSPACED_GAP = /\s+(?=\p{Lo})/gu
const COMMA = /[,，、;]\s*/gu

/** "Drawing University." → without the full stop, "Acme Inc." with it. */
function withoutStop(piece: Piece): Piece {
  // Only the end is looked at: on a line without spaces the search would begin again at each of its characters.
  const word = /(\S+)\.$/.exec(piece.text.slice(-40))?.[1]
  const keeps =
    word === undefined ||
    word.length <= 2 ||
    /\./.test(word) ||
    FORMS.has(fold(word)) ||
    /^(?:Univ|Dept|Inst|Jr|Sr|Bros)$/.test(word)
  return keeps ? piece : slicePiece(piece, 0, piece.text.length - 1)
}

/** True for a text that is a label and no more, as templates print it ("City", "Employer"). */
export const isLabelOf = (text: string, label: PartLabel): boolean => LABELS.get(fold(text)) === label

/** "Period⇥Position⇥Employer": the names of a table's columns. */
export const isTableHead = ({ cells }: Row): boolean => {
  const labels = cells.map(({ text }) => LABELS.get(fold(text)))
  return (
    labels.every((label) => label !== undefined) &&
    (labels.length >= 3 || (labels.length === 2 && labels.includes('date')))
  )
}

/** Says nothing about who, where or what: a duration, "full-time", a word beside a date. */
function isNoise(text: string): boolean {
  const bare = text.replace(/^[([]+|[)\].]+$/g, '').trim()
  return (
    !/[\p{L}\p{N}]/u.test(bare) ||
    (bare.length <= 40 && /^\D{0,8}\d/.test(bare) && DURATION.test(bare)) ||
    DATE_WORDS.test(bare) ||
    TYPES.has(fold(bare)) ||
    LABELS.get(fold(bare)) === 'date'
  )
}

interface Cut {
  readonly piece: Piece
  readonly joint: Joint
}

function cutBy(cuts: readonly Cut[], sign: RegExp, joint: Joint): readonly Cut[] {
  return cuts.flatMap(({ piece, joint: first }) => {
    const parts: Cut[] = []
    let from = 0
    for (const match of piece.text.matchAll(sign)) {
      const part = slicePiece(piece, from, match.index)
      if (part.text !== '') parts.push({ piece: part, joint: parts.length === 0 ? first : joint })
      from = match.index + match[0].length
    }
    const rest = slicePiece(piece, from)
    if (rest.text !== '') parts.push({ piece: rest, joint: parts.length === 0 ? first : joint })
    return parts
  })
}

/** "明湖集团 工程师": where words are not spaced, a space divides an employer from what is said beside it. */
function cutAtSpace(cut: Cut): readonly Cut[] {
  if (!isUnspaced(cut.piece.text)) return [cut]
  const parts = cutBy([cut], UNSPACED_GAP, 'sign')
  return parts.length > 1 && parts.some(({ piece }) => organisationScore(piece.text) >= 0.8) ? parts : [cut]
}

/** A bar or an "at" divides a line and a dash only its parts: "Nurse – Surgery | Mercy", "Nurse – Surgery at Mercy". */
function cutAtSigns(cut: Cut): readonly Cut[] {
  const bars = cutBy([cut], BAR, 'sign')
  const isWeak = bars.length > 1 || cutBy([cut], AT, 'at').length > 1
  return cutBy(cutBy(bars, DASH, isWeak ? 'part' : 'sign'), SLASH, 'part')
}

const BRACKETED = /^[(（[]([^()（）[\]]{1,36})[)）\]]/u
/** "BEng (Hons)", "Cashier (part-time)": printed as part of what stands before. */
const KEPT = /^(?:hons?|honou?rs)\.?$/iu

/** "Acme (Berlin) Ltd" → Acme · Berlin · Ltd. Brackets inside brackets stay where they are. */
function cutBrackets({ piece, joint }: Cut): readonly Cut[] {
  const cuts: Cut[] = []
  let depth = 0
  let from = 0
  const push = (to: number, next: number) => {
    const part = slicePiece(piece, from, to)
    if (part.text !== '') cuts.push({ piece: part, joint: cuts.length === 0 ? joint : 'bracket' })
    from = next
  }
  for (let at = 0; at < piece.text.length; at++) {
    const sign = piece.text[at] ?? ''
    if (/[(（[]/.test(sign)) {
      const inside = BRACKETED.exec(piece.text.slice(at, at + 40))
      if (depth === 0 && inside && (KEPT.test(inside[1] ?? '') || TYPES.has(fold(inside[1] ?? '')))) {
        at += inside[0].length - 1
        continue
      }
      if (depth === 0) push(at, at + 1)
      depth++
    } else if (/[)）\]]/.test(sign) && depth > 0) {
      depth--
      if (depth === 0) push(at, at + 1)
    }
  }
  push(piece.text.length, piece.text.length)
  return cuts
}

/** "**Acme** Senior Engineer": where bold ends or begins between two words, a part ends. */
function cutAtLooks(row: Row, { piece, joint }: Cut): readonly Cut[] {
  const cuts: Cut[] = []
  let from = 0
  let above: boolean | undefined
  for (const span of row.spans) {
    const at = span.start - piece.start
    const isInside = at > from && at < piece.text.length
    if (isInside && above !== undefined && above !== span.bold && /\s$/.test(piece.text.slice(from, at))) {
      cuts.push({ piece: slicePiece(piece, from, at), joint: cuts.length === 0 ? joint : 'look' })
      from = at
    }
    if (span.end > span.start && /\S/.test(row.text.slice(span.start - row.start, span.end - row.start)))
      above = span.bold
  }
  cuts.push({ piece: slicePiece(piece, from), joint: cuts.length === 0 ? joint : 'look' })
  return cuts
}

function looksOf(row: Row, piece: Piece): string | null {
  const span = row.spans.find(({ end }) => end > piece.start)
  if (span === undefined || span.size === null) return null
  return `${Math.round(span.size * 2)} ${span.bold} ${span.italic} ${span.color}`
}

function readLabel(piece: Piece): { readonly piece: Piece; readonly label: PartLabel | null } {
  const match = LABELLED.exec(piece.text)
  const label = match ? LABELS.get(fold(match[1] ?? '')) : undefined
  return match && label ? { piece: slicePiece(piece, match[0].length), label } : { piece, label: null }
}

/** "Name of employer⇥Acme": the label of a row of a form, in a cell of its own. */
function readColumnLabel({ cells }: Row, index: number): PartLabel | undefined {
  const [first, second] = cells
  if (cells.length !== 2 || index > 1 || first === undefined || second === undefined) return undefined
  // "Employer⇥City" is what a template prints in their places.
  return LABELS.has(fold(second.text)) ? undefined : LABELS.get(fold(first.text.replace(/\s?[:：]$/u, '')))
}

/** A bare "acme.io" may be an employer's name; an address with a path or a scheme is an address. */
export const isAddress = (text: string): boolean => /^(?:https?:|www\.)|\//i.test(text)

/** What a kind of entry takes out of its heads, and where it divides them. */
export interface AtomRules {
  /** "for", "en" may stand between a title and an employer, never between a degree and its school. */
  readonly cutsAtWeakWords: boolean
  /** Ranges of a row that are neither part (a grade). */
  readonly findHoles: (row: Row) => readonly { readonly start: number; readonly end: number }[]
}

const WORK_ATOMS: AtomRules = { cutsAtWeakWords: true, findHoles: () => [] }

// Heads are read again with every row that is tried with them; a unit belongs to one section and so to one set of rules.
const atomsOfUnit = new WeakMap<Unit, readonly Omit<Atom, 'slot'>[]>()

function readAtoms(unit: Unit, rules: AtomRules): readonly Omit<Atom, 'slot'>[] {
  const known = atomsOfUnit.get(unit)
  if (known) return known
  const { row } = unit
  const links = findPrintedLinks(row.text, row.start).filter(({ text }) => isAddress(text))
  const holes = [...unit.dates, ...links, ...rules.findHoles(row)].sort((a, b) => a.start - b.start)
  const atoms = row.cells.flatMap((cell, index) => {
    const columnLabel = readColumnLabel(row, index)
    if (index === 0 && columnLabel !== undefined) return []
    return cutPiece(cell, holes).flatMap((raw, part): readonly Omit<Atom, 'slot'>[] => {
      const joint: Joint = index > 0 && part === 0 ? 'cell' : 'sign'
      const trimmed = withoutOpenBracket(trimPiece(raw, EDGE))
      if (isNoise(trimmed.text)) return []
      const { piece: labelled, label } =
        index > 0 && columnLabel ? { piece: trimmed, label: columnLabel } : readLabel(trimmed)
      const piece = withoutAt({ piece: labelled, joint }).piece
      if (label === 'date' || label === 'skills') return []
      if (label !== null) return cutLabelled(row, { piece, joint }, label)
      if (isDescription(piece.text) && titleScore(piece.text) < 0.6) return [toAtom(row, { piece, joint }, null)]
      const strong = cutAtSigns({ piece, joint })
        .flatMap((cut) => cutAtLooks(row, cut))
        .flatMap(cutAtSpace)
        .map(withoutAt)
      const bracketed = strong.flatMap(cutBrackets)
      const certain = cutBy(bracketed, COMMA, 'comma').flatMap((cut) => cutAtWord(cut, AT, 'at'))
      return (rules.cutsAtWeakWords ? certain.flatMap((cut) => cutAtWord(cut, WEAK_AT, 'word')) : certain)
        .map((cut) => toAtom(row, cut, null))
        .filter(({ text }) => text !== '' && !isNoise(text))
        .map((atom, at) => (at === 0 ? { ...atom, joint } : atom))
    })
  })
  atomsOfUnit.set(unit, atoms)
  return atoms
}

/**
 * Before a word like "at" stands a title: "Nurse at Mercy". In "Professor, Royal Observatory at Skerry" and "Brouwerij Anker en
 * Zoon" none does, and the word is part of a name. A strong word also divides a line's first part whose title no table knows.
 */
function cutAtWord(cut: Cut, word: RegExp, joint: Joint): readonly Cut[] {
  const parts = cutBy([cut], word, joint)
  const before = parts[0]?.piece.text ?? ''
  const isFirst = joint === 'at' && cut.joint !== 'comma' && cut.joint !== 'bracket'
  return parts.length > 1 && (isFirst || titleScore(before) >= 0.6 || isSubject(before)) ? parts : [cut]
}

/** "Employer⇥Acme, Lübeck, Germany": a place behind the name that a label announces. */
function cutLabelled(row: Row, cut: Cut, label: PartLabel): readonly Omit<Atom, 'slot'>[] {
  const comma =
    label === 'company' || label === 'school'
      ? Array.from(cut.piece.text.matchAll(COMMA)).find(
          ({ index, 0: sign }) => placeScore(slicePiece(cut.piece, index + sign.length)) >= 0.8,
        )
      : undefined
  if (comma === undefined) return [toAtom(row, cut, label)]
  return [
    toAtom(row, { ...cut, piece: slicePiece(cut.piece, 0, comma.index) }, label),
    toAtom(row, { piece: slicePiece(cut.piece, comma.index + comma[0].length), joint: 'comma' }, 'location'),
  ]
}

function toAtom(row: Row, { piece, joint }: Cut, label: PartLabel | null): Omit<Atom, 'slot'> {
  const inner = withoutStop(trimPiece(piece, EDGE))
  const before = row.text[inner.start - row.start - 1] ?? ''
  const after = row.text[inner.end - row.start] ?? ''
  const isBracketed = /[(（[]/.test(before) && /[)）\]]/.test(after)
  return {
    ...inner,
    joint,
    label,
    outerStart: isBracketed ? inner.start - 1 : inner.start,
    outerEnd: isBracketed ? inner.end + 1 : inner.end,
    looks: looksOf(row, inner),
    row,
  }
}

/** "at The Copper Ladle" on a line of its own. */
const LEADING_AT = new RegExp(
  `^(?:${AT_WORDS.map((word) => word.replace(/[/]/g, '\\/')).join('|')})\\s+(?=[\\p{Lu}\\d])`,
  'iu',
)

const withoutAt = ({ piece, joint }: Cut): Cut => {
  const found = LEADING_AT.exec(piece.text)?.[0] ?? ''
  // "Chez Odile" is a name: a line of its own begins with a small letter, or with the English word.
  const lead = /^(?:\p{Lu}(?!t\b)|\p{Lo})/u.test(found) ? 0 : found.length
  return lead === 0 ? { piece, joint } : { piece: slicePiece(piece, lead), joint: joint === 'look' ? 'at' : joint }
}

const STARTS_SLOT: ReadonlySet<Joint> = new Set(['row', 'cell', 'sign', 'look'])

/** The atoms of a head in reading order: everything in it but dates, durations, addresses and labels. */
export function readHeadAtoms(head: readonly Unit[], rules: AtomRules = WORK_ATOMS): readonly Atom[] {
  return head.flatMap((unit, row) => {
    let slot = -1
    let inner = 0
    return readAtoms(unit, rules).map((atom, at) => {
      if (STARTS_SLOT.has(atom.joint)) {
        slot++
        inner = 0
      } else inner++
      return { ...atom, joint: at === 0 ? 'row' : atom.joint, slot: `${row}.${slot}.${Math.min(inner, 1)}` }
    })
  })
}
