/** `text` in lines of at most `width` characters, broken at spaces; every line after the first begins with `indent`. */
export const wrap = (text: string, width: number, indent = ''): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    const room = width - (lines.length === 0 ? 0 : indent.length)
    if (longer.length <= room || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  return lines.map((content, index) => (index === 0 ? content : indent + content))
}

const ELLIPSIS = '…'

/** At most `width` characters of `text`, whole words, around the stretch from `start` to `end`; dots where something is left out. */
export const shorten = (text: string, width: number, start = 0, end = start): string => {
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
