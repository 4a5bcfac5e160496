import pg from 'pg'

type Parse = (value: string) => unknown

/** `bigint` as a number. Ids and counts stay far below 2^53; beyond it a number would be silently wrong, so it throws. */
function toSafeInteger(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`The bigint ${value} does not fit in a number.`)
  return number
}

const asIs: Parse = (value) => value

// pg's own parser of text arrays splits and unquotes; the elements are converted after.
const textArray: number = 1009
const elements = (convert: Parse): Parse => {
  const split = pg.types.getTypeParser(textArray)
  return (value) => (split(value) as readonly (string | null)[]).map((item) => (item === null ? null : convert(item))) // always an array of texts
}

/** Type oid (pg_type.oid, fixed for built-in types) → how its text form is read. The rest is pg's choice. */
const parsers: ReadonlyMap<number, Parse> = new Map([
  [20, toSafeInteger], // int8
  [1016, elements(toSafeInteger)], // int8[]
  [1700, Number], // numeric
  [1231, elements(Number)], // numeric[]
  [1082, asIs], // date: a day, not the local midnight that pg makes of it
  [1182, elements(asIs)], // date[]
])

/** For `types` of a pool: only our pools read columns this way, not those of libraries that share the driver. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format ?? 'text'),
}
