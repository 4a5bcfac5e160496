/** Works on everything `items` gives, `atOnce` at a time, and keeps nothing of what is done. The first failure ends it. */
export const each = async <T>(
  items: AsyncIterable<T> | Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const underWay = new Set<Promise<void>>()
  for await (const item of items) {
    const one = work(item).finally(() => underWay.delete(one))
    underWay.add(one)
    // Its failure is met by the race below or by the end.
    one.catch(() => undefined)
    if (underWay.size >= atOnce) await Promise.race(underWay)
  }
  await Promise.all(underWay)
}
