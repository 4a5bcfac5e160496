/** Where "03/04/2020" is 4 March: the United States and the states that write as they do. In Canada both are written. */
const MONTH_FIRST_COUNTRIES: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW', 'BZ'])
const MONTH_FIRST_PREFIX = /^\+(?:1|63|501)[\s(.-]*\d/

// "25/12/2019", "12-25-19": at most 10,000 of them are looked at, and no resume has a hundred.
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g
const MOST_LOOKED_AT = 10_000

/** True or false where one date of the text can be read in one way only ("25/12/2019"); the more frequent way where both occur. */
function readOrder(text: string): boolean | undefined {
  let dayFirst = 0
  let monthFirst = 0
  let looked = 0
  for (const [, left, , right] of text.matchAll(NUMERIC)) {
    if (++looked > MOST_LOOKED_AT) break
    if (Number(left) > 12 && Number(right) <= 12) dayFirst++
    if (Number(right) > 12 && Number(left) <= 12) monthFirst++
  }
  return dayFirst === monthFirst ? undefined : dayFirst > monthFirst
}

/** What a resume says of the country it is written in. */
export interface OrderEvidence {
  readonly text: string
  /** ISO 639-1. */
  readonly language: string | null
  /** ISO 3166-1 alpha-2 of the address. */
  readonly country: string | undefined
  /** A number with its country's prefix ("+44 …") says as much as an address. */
  readonly phone: string | undefined
}

/**
 * Whether 03/04/2020 is 3 April: by the document's other dates, else by the country of its address or phone, else by its
 * language (only English speakers write the month first, and not most of them).
 */
export function writesDayFirst({ text, language, country, phone }: OrderEvidence): boolean {
  const order = readOrder(text)
  if (order !== undefined) return order
  if (country !== undefined) return !MONTH_FIRST_COUNTRIES.has(country)
  if (phone?.startsWith('+')) return !MONTH_FIRST_PREFIX.test(phone)
  return language !== null && language !== 'en'
}
