/**
 * Amounts as printed, with one decimal, that add up to `sum`: each is cut to its tenths, and what the sum still lacks goes to those
 * that lost most by it (the method of largest remainders). Where the sum is less than what is left, it comes off those that lost
 * least; amounts of 0 stay 0.
 * @param sum with one decimal, as it is printed
 */
export function tenthsThatAddUpTo(sum: number, amounts: readonly number[]): number[] {
  // Cut where the decimal is, not where its nearest binary fraction lies: 0.3 is 3 tenths.
  const cut = amounts.map((amount) => Math.floor(amount * 10 + 1e-9))
  const lacking = Math.round(sum * 10) - cut.reduce((total, tenths) => total + tenths, 0)
  const byRemainder = amounts
    .map((amount, place) => ({ place, remainder: amount * 10 - (cut[place] ?? 0) }))
    .filter(({ place }) => (amounts[place] ?? 0) > 0 && (lacking > 0 || (cut[place] ?? 0) > 0))
    .sort((one, other) => (other.remainder - one.remainder) * Math.sign(lacking) || one.place - other.place)
  const changed = new Set(byRemainder.slice(0, Math.abs(lacking)).map(({ place }) => place))
  return cut.map((tenths, place) => (changed.has(place) ? tenths + Math.sign(lacking) : tenths) / 10)
}
