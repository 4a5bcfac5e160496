import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { TaxonomyError } from './errors.ts'

type Shape = 'comma-separated' | 'tab-separated'
export type TableRow<Column extends string> = Readonly<Record<Column, string>>

/** O*NET's text files quote nothing: a quotation mark is a letter there. */
const SHAPES = {
  'comma-separated': { delimiter: ',' },
  'tab-separated': { delimiter: '\t', quote: null, escape: null },
} as const

// A description has some thousand characters, the alternative labels of one concept some hundred; beyond this a quotation mark is missing.
const MAX_RECORD_CHARACTERS = 1_000_000

/**
 * The rows of a published table, one after another, with the columns that are wanted; others are passed over, whatever
 * their order. UTF-8, with or without a mark.
 * @throws TaxonomyError that names file, line and column
 */
export async function* readTable<Column extends string>(
  file: string,
  shape: Shape,
  columns: readonly Column[],
  /** Without it a row means nothing. */
  key: Column,
): AsyncGenerator<TableRow<Column>> {
  const name = basename(file)
  const parser = parse({
    ...SHAPES[shape],
    bom: true,
    columns: (header: string[]) => checkedHeader(name, header, columns),
    info: true,
    max_record_size: MAX_RECORD_CHARACTERS,
    skip_empty_lines: true,
  })
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
  const source = Readable.fromWeb(text)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    // With `info` each record comes with where it ends.
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<Column, string>
      info: { lines: number }
    }>) {
      if (record[key] === '') throw new TaxonomyError(`${name}, line ${info.lines}: the row has no ${key}.`)
      yield record
    }
  } catch (error) {
    throw explained(name, error)
  }
}

function checkedHeader(name: string, header: readonly string[], columns: readonly string[]): string[] {
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length === 0) return [...header]
  throw new TaxonomyError(
    `${name} has no column ${missing.join(', ')}. Its first line must be the header as published; it has: ${header.join(', ').slice(0, 200)}.`,
  )
}

function explained(name: string, error: unknown): unknown {
  if (error instanceof CsvError) {
    const line = typeof error['lines'] === 'number' ? `, line ${error['lines']}` : ''
    return new TaxonomyError(`${name}${line} is not a row of this table: ${error.message}.`, { cause: error })
  }
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new TaxonomyError(
      `${name} is not UTF-8 text. Unpack the published file again; a spreadsheet program may have saved it in another encoding.`,
      { cause: error },
    )
  return error
}
