import type { FlowBlock, RunLooks } from '@zodie/engine'
import { type FlowWriter, flowWriter } from '../flow-writer.ts'
import { type RtfTables, rtfTables } from './tables.ts'

/** Where the text of a group goes. */
export type Destination = 'text' | 'skipped' | 'fonts' | 'colors' | 'styles' | 'instruction' | 'item'

/** What a group inherits and its end gives back. */
export interface GroupState {
  readonly destination: Destination
  /** Replaced, never changed: equal looks are one object. */
  readonly looks: RunLooks
  readonly font: number | null
  /** Characters after `\u` that programs without Unicode show instead. */
  readonly fallback: number
  readonly deleted: boolean
  readonly outline: number | null
  /** 0 outside tables, 1 in a cell, more in tables within cells. */
  readonly depth: number
  readonly flow: FlowWriter
  /** Of the field around, gathered before its result is read. */
  readonly instruction: string[] | null
  readonly href: string | null
}

/** Everything that is known at one point of the file. */
export interface RtfReader {
  readonly tables: RtfTables
  readonly headers: FlowBlock[]
  readonly footers: FlowBlock[]
  readonly notes: FlowBlock[]
  /** Headers, footers and notes as JSON: sections repeat them. */
  readonly prints: Set<string>
  readonly stack: GroupState[]
  state: GroupState
  /** Groups open beyond the greatest depth. */
  beyond: number
  /** Bytes of text that are not decoded yet. */
  bytes: number[]
  /** Characters still to be left out after `\u`. */
  left: number
  /** The next word decides what the group is. */
  opening: boolean
  starred: boolean
  codePage: number
  /** What the cells of the row that is defined are painted with, and the one that is being defined. */
  grounds: (string | null)[]
  cellGround: string | null
  /** Of what was read so far: characters, and more for each paragraph. */
  cost: number
}

/** In characters. */
export const PARAGRAPH_COST = 8
/** RTF's own default: 12 pt. */
export const DEFAULT_LOOKS: RunLooks = { size: 12 }

export const rtfReader = (): RtfReader => ({
  tables: rtfTables(),
  headers: [],
  footers: [],
  notes: [],
  prints: new Set(),
  stack: [],
  state: {
    destination: 'text',
    looks: DEFAULT_LOOKS,
    font: null,
    fallback: 1,
    deleted: false,
    outline: null,
    depth: 0,
    flow: flowWriter(),
    instruction: null,
    href: null,
  },
  beyond: 0,
  bytes: [],
  left: 0,
  opening: false,
  starred: false,
  codePage: 1252,
  grounds: [],
  cellGround: null,
  cost: 0,
})

export const changeState = (reader: RtfReader, change: Partial<GroupState>): void => {
  reader.state = { ...reader.state, ...change }
}

/** `undefined` takes a look back to what is not stated. */
export const changeLooks = (reader: RtfReader, change: Partial<RunLooks>, ...dropped: (keyof RunLooks)[]): void => {
  const looks = { ...reader.state.looks, ...change }
  for (const name of dropped) delete looks[name]
  changeState(reader, { looks })
}
