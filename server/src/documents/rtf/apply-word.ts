import { linkOfField, UNKNOWN_GROUND } from '@zodie/engine'
import { flowWriter } from '../flow-writer.ts'
import { changeLooks, changeState, DEFAULT_LOOKS, PARAGRAPH_COST, type RtfReader } from './state.ts'
import { addText, addUnit } from './text.ts'
import { CHARACTERS, FLOWS, SKIPPED, STARRED_TEXT } from './words.ts'

type Apply = (reader: RtfReader, value: number | null) => void

const on = (value: number | null): boolean => value !== 0

const endParagraph: Apply = (reader) => {
  if (reader.state.destination !== 'text') return
  reader.cost += PARAGRAPH_COST
  reader.state.flow.endParagraph(reader.state)
}

const turnPage: Apply = (reader) => {
  endParagraph(reader, null)
  if (reader.state.destination === 'text') reader.state.flow.nextPage()
}

/** Cells and rows count only where text does: in a skipped group they are somebody else's. */
const inText =
  (apply: Apply): Apply =>
  (reader, value) => {
    if (reader.state.destination !== 'text') return
    reader.cost += PARAGRAPH_COST
    apply(reader, value)
  }

const colorAt = ({ tables }: RtfReader, index: number | null): string | null => tables.colors[index ?? 0] ?? null

const paint: Apply = (reader, value) => {
  const ground = colorAt(reader, value)
  if (ground === null) changeLooks(reader, {}, 'ground')
  else changeLooks(reader, { ground })
}

const toDestination =
  (destination: RtfReader['state']['destination']): Apply =>
  (reader) =>
    changeState(reader, { destination })

/** What a control word does; words that are not here say nothing about text. */
const WORDS: ReadonlyMap<string, Apply> = new Map(
  Object.entries<Apply>({
    ansicpg: (reader, value) => {
      reader.codePage = value ?? 1252
    },
    mac: (reader) => {
      reader.codePage = 10000
    },
    fonttbl: toDestination('fonts'),
    colortbl: toDestination('colors'),
    stylesheet: toDestination('styles'),
    listtext: toDestination('item'),
    pntext: toDestination('item'),
    pn: toDestination('skipped'),
    field: (reader) => changeState(reader, { instruction: [] }),
    fldinst: toDestination('instruction'),
    fldrslt: (reader) =>
      changeState(reader, { href: linkOfField(reader.state.instruction?.join('') ?? '') ?? reader.state.href }),
    f: (reader, value) => changeState(reader, { font: value }),
    fs: (reader, value) => changeLooks(reader, { size: (value ?? 24) / 2 }),
    b: (reader, value) => changeLooks(reader, { bold: on(value) }),
    i: (reader, value) => changeLooks(reader, { italic: on(value) }),
    v: (reader, value) => changeLooks(reader, { vanish: on(value) }),
    deleted: (reader, value) => changeState(reader, { deleted: on(value) }),
    cf: (reader, value) => changeLooks(reader, { color: colorAt(reader, value) ?? 'auto' }),
    cb: paint,
    chcbpat: paint,
    cbpat: paint,
    highlight: (reader, value) =>
      value === 0 ? changeLooks(reader, {}, 'ground') : changeLooks(reader, { ground: UNKNOWN_GROUND }),
    plain: (reader) => changeState(reader, { looks: DEFAULT_LOOKS, font: null }),
    pard: (reader) => {
      changeState(reader, { outline: null, depth: 0 })
      changeLooks(reader, {}, 'ground')
    },
    s: (reader, value) => changeState(reader, { outline: reader.tables.outlines.get(value ?? 0) ?? null }),
    outlinelevel: (reader, value) =>
      changeState(reader, { outline: value !== null && value >= 0 && value < 9 ? value + 1 : null }),
    intbl: (reader) => changeState(reader, { depth: Math.max(1, reader.state.depth) }),
    itap: (reader, value) => changeState(reader, { depth: Math.max(0, value ?? 1) }),
    uc: (reader, value) => changeState(reader, { fallback: Math.min(16, Math.max(0, value ?? 1)) }),
    u: (reader, value) => addUnit(reader, value ?? 0),
    par: endParagraph,
    sect: endParagraph,
    page: turnPage,
    column: endParagraph,
    cell: inText(({ state }) => state.flow.endCell()),
    row: inText(({ state }) => state.flow.endRow()),
    nestcell: inText(({ state }) => state.flow.endNestedCell()),
    nestrow: inText(({ state }) => state.flow.endNestedRow()),
    trowd: (reader) => {
      reader.grounds = []
      reader.cellGround = null
    },
    clcbpat: (reader, value) => {
      reader.cellGround = colorAt(reader, value)
    },
    cellx: (reader) => {
      if (reader.grounds.length < 100) reader.grounds.push(reader.cellGround)
      reader.cellGround = null
    },
  }),
)

/** A control word that is not the first of a marked group's. */
export const applyWord = (reader: RtfReader, name: string, value: number | null): void => {
  const wasOpening = reader.opening
  reader.opening = false
  if (wasOpening && opensApart(reader, name)) return
  const { destination } = reader.state
  if (destination === 'skipped') return
  if (destination === 'fonts') reader.tables.addFontWord(name, value)
  else if (destination === 'colors') reader.tables.addColorWord(name, value)
  else if (destination === 'styles') reader.tables.addStyleWord(name, value)
  const character = CHARACTERS.get(name)
  if (character !== undefined) addText(reader, character)
  else if (destination === 'text' || name === 'u' || name === 'uc') WORDS.get(name)?.(reader, value)
}

/** The first word of a group may say that its text goes somewhere else or nowhere. */
const opensApart = (reader: RtfReader, name: string): boolean => {
  const { destination } = reader.state
  const place = FLOWS.get(name)
  if (destination === 'text' && place !== undefined) {
    changeState(reader, { flow: flowWriter(place), outline: null, depth: 0, href: null })
    return true
  }
  if (DESTINATIONS.has(name) && destination === 'text') return false
  const unknown = reader.starred && !STARRED_TEXT.has(name)
  if (!SKIPPED.has(name) && !unknown) return false
  changeState(reader, { destination: 'skipped' })
  return true
}

const DESTINATIONS = new Set(['fonttbl', 'colortbl', 'stylesheet'])
