const ELLIPSIS = '…'

/** At most `width` characters of `text`, whole words, around the stretch from `start` to `end`; dots where something is left out. */
export function shorten(text: string, width: number, start = 0, end = start): string {
  if (text.length <= width) return text
  const room = Math.max(1, width - 2 * ELLIPSIS.length)
  // The stretch a third from the left: what follows a word says more of it than what stands before.
  const from = Math.max(0, Math.min(start - Math.floor((room - (end - start)) / 3), text.length - room))
  const head = from === 0 ? 0 : wordStartAfter(text, from, start)
  const tail = Math.min(text.length, head + room)
  const cut = tail === text.length ? tail : Math.max(text.lastIndexOf(' ', tail), Math.min(end, tail))
  return `${head > 0 ? ELLIPSIS : ''}${text.slice(head, cut).trim()}${cut < text.length ? ELLIPSIS : ''}`
}

const wordStartAfter = (text: string, from: number, latest: number): number => {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= latest ? Math.min(from, latest) : space + 1
}
