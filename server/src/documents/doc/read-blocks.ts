import type { FlowBlock } from '@zodie/engine'
import { readStreams } from './compound-file.ts'
import { type Fib, readFib, type TextPart } from './fib.ts'
import { readPieces } from './pieces.ts'
import { readRuns } from './runs.ts'
import { readStory, type Story } from './story.ts'
import { readDocStyles } from './styles.ts'

/** Nobody can read it: it is encrypted, or older than what is understood. */
export type Refusal = 'encrypted' | 'older'

const STREAMS = new Set(['WordDocument', '0Table', '1Table'])
/** The order of the parts in the text. */
const PARTS: readonly TextPart[] = ['body', 'notes', 'headers', 'comments', 'endnotes', 'boxes', 'headerBoxes']
/** The first six stories of the headers part footnotes from the text. */
const SEPARATORS = 6
/** Of the six stories of each section: even, odd and first header; the others are footers. */
const HEADERS = new Set([0, 1, 4])

/** Bytes of a Word 97–2003 document → its blocks, or why there are none. Throws RangeError for a damaged one. */
export const readDocBlocks = (bytes: Uint8Array): FlowBlock[] | Refusal => {
  const streams = readStreams(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), STREAMS)
  const stream = streams.get('WordDocument')
  if (stream === undefined) throw new RangeError('no text stream')
  const fib = readFib(stream)
  if (fib.isEncrypted) return 'encrypted'
  if (fib.isOlder) return 'older'
  const table = streams.get(fib.tableName)
  if (table === undefined) throw new RangeError('no table stream')
  const paragraphs = readRuns(stream, table, fib, 'paragraphs')
  const story: Story = {
    pieces: readPieces(stream, table, fib),
    characters: readRuns(stream, table, fib, 'characters'),
    paragraphs,
    styles: readDocStyles(table, fib),
    paintsCells: paragraphs.some(({ properties }) => paintsCells(properties)),
  }
  return blocksOf(story, table, fib)
}

/** sprmTDefTableShd80 and sprmTDefTableShd, as they stand in the bytes. */
const PAINTS = [Buffer.from([0x09, 0xd6]), Buffer.from([0x12, 0xd6])]
const paintsCells = (properties: Buffer): boolean => PAINTS.some((mark) => properties.includes(mark))

const blocksOf = (story: Story, table: Buffer, fib: Fib): FlowBlock[] => {
  const startOf = (part: TextPart): number =>
    PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, each) => sum + fib.lengths[each], 0)
  const storiesOf = (part: 'headers' | 'boxes', size: number): FlowBlock[][] =>
    boundaries(table, fib, part, size).map(([from, to]) =>
      readStory(story, startOf(part) + from, startOf(part) + Math.min(to, fib.lengths[part])),
    )
  const partOf = (part: TextPart): FlowBlock => ({
    kind: 'region',
    blocks: readStory(story, startOf(part), startOf(part) + fib.lengths[part]),
  })
  const margins = storiesOf('headers', 0).slice(SEPARATORS)
  const header = margins.filter((_, index) => HEADERS.has(index % SEPARATORS))
  const footer = margins.filter((_, index) => !HEADERS.has(index % SEPARATORS))
  return [
    ...distinct(header),
    ...readStory(story, 0, fib.lengths.body),
    ...distinct(storiesOf('boxes', BOX)),
    ...(['notes', 'endnotes', 'headerBoxes'] as const).map(partOf),
    ...distinct(footer),
  ]
}

/** Bytes of what is told of each text box beside its boundaries. */
const BOX = 22

/**
 * Where the stories of a part begin and end: n + 1 positions, then n records. They follow each other; one that goes
 * back is not read, or a small file could hold the same text five hundred times.
 */
const boundaries = (table: Buffer, fib: Fib, part: 'headers' | 'boxes', size: number): [number, number][] => {
  const { start, length } = fib.table(part)
  const list = table.subarray(start, start + length)
  const count = Math.max(0, Math.floor((list.length - 4) / (4 + size)))
  const found: [number, number][] = []
  for (let index = 0, read = 0; index < Math.min(count, MAX_STORIES); index++) {
    const from = list.readUInt32LE(index * 4)
    const to = list.readUInt32LE(index * 4 + 4)
    // A story that is left out still counts: whether one is a header or a footer goes by its number.
    found.push(from < read ? [read, read] : [from, to])
    read = Math.max(read, to)
  }
  return found
}

/** Six for each of a few sections. */
const MAX_STORIES = 500

/** Each as a region, the same text once: sections repeat their headers. */
const distinct = (stories: readonly (readonly FlowBlock[])[]): FlowBlock[] =>
  [...new Map(stories.map((blocks) => [JSON.stringify(blocks), blocks])).values()].map((blocks) => ({
    kind: 'region',
    blocks,
  }))
