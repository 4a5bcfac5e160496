import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * Rows as CSV (RFC 4180), written as they are read. A text that a spreadsheet would take for a formula begins with an apostrophe; a
 * number stays one; a time is ISO 8601; what is not there is empty.
 */
export const csvOf = <Row extends object>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  columns: readonly (keyof Row & string)[],
  { bom = false }: { readonly bom?: boolean } = {},
): Readable => {
  const csv = stringify({
    bom,
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: true,
    // Half an end of line is one to many readers.
    quoted_match: /[\r\n]/,
    cast: { date: (time) => time.toISOString(), boolean: (value) => String(value) },
  })
  // Whichever ends first ends the other: nothing is read for somebody who has gone. The answer's stream tells of an error.
  return pipeline(Readable.from(rows), csv, () => undefined)
}
