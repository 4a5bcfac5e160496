export interface PayRange {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

const AMOUNT = "(\\d{1,3}(?:[.,' ]\\d{3}){1,2}|\\d{2,7})( ?k)?"
const CURRENCY = '(?:[€$£]|eur|usd|gbp|chf|cad|aud|mad)'
// "$90,000 - $70,000", "60k to 50k EUR", "52.000 bis 45.000 €"
const RANGE = new RegExp(
  `(?:${CURRENCY} ?)?${AMOUNT}(?: ?${CURRENCY})? ?(?:-|to|and|bis|a|und|y|et) ?(?:${CURRENCY} ?)?${AMOUNT}(?!\\d|[.,]\\d)`,
  'g',
)
const IS_PAY =
  /[€$£]|(?<![a-z])(?:eur|usd|gbp|chf|salary|pay|gehalt|salaire|salario|compensation|remuneration)(?![a-z])/

const amountOf = (digits: string, thousands: string | undefined): number =>
  Number(digits.replace(/[^\d]/g, '')) * (thousands === undefined ? 1 : 1000)

/** The ranges of pay that a folded line names. */
export function findPayRanges(folded: string): PayRange[] {
  if (!IS_PAY.test(folded)) return []
  return [...folded.matchAll(RANGE)].map((match) => {
    const [whole, low = '', lowK, high = '', highK] = match
    // "60-50k": one k is meant for both.
    return {
      start: match.index,
      end: match.index + whole.length,
      low: amountOf(low, lowK ?? highK),
      high: amountOf(high, highK ?? lowK),
    }
  })
}
