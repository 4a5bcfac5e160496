import { InvalidArgumentError, Option } from 'commander'

const calendarDay = (raw: string): string => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(raw) && new Date(`${raw}T00:00:00Z`).toJSON()?.slice(0, 10) === raw
  if (!isDay) throw new InvalidArgumentError('It must be a day such as 2026-01-31.')
  return raw
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** `--as-of DATE`: the one place where the command line looks at the clock. */
export const asOfOption = (): Option =>
  new Option('--as-of <date>', 'the day that counts as today (YYYY-MM-DD)')
    .argParser(calendarDay)
    .default(today(), 'today')

const wholeNumber =
  (max: number) =>
  (raw: string): number => {
    const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN
    if (!(value <= max)) throw new InvalidArgumentError(`It must be a whole number from 0 to ${max}.`)
    return value
  }

/** `--users N` and the like. */
export const countOption = (flags: string, about: string, max: number, fallback: number): Option =>
  new Option(flags, about).argParser(wholeNumber(max)).default(fallback)
