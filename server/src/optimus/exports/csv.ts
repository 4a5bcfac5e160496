import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * Rows as CSV (RFC 4180), written as they are read. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe; a time is ISO 8601.
 */
export const csvOf = <Row extends object>(
  rows: AsyncIterable<Row>,
  columns: readonly (keyof Row & string)[],
  { bom }: { readonly bom: boolean },
): Readable => {
  const csv = stringify({
    bom,
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { date: (time) => time.toISOString() },
  })
  // Whichever ends first ends the other: nothing is read for somebody who has gone. The answer's stream tells of an error.
  return pipeline(Readable.from(rows), csv, () => undefined)
}
