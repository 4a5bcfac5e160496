import type { Document } from '../src/document/types.ts'

/** What `types.ts` promises of every Document and this one does not keep; empty for a sound one. Quick enough for thousands. */
export const brokenPromises = ({ text, lines, links, pages }: Document): string[] => {
  const broken: string[] = []
  const hold = (kept: boolean, promise: string): void => {
    if (!kept) broken.push(promise)
  }
  const numbers = new Set(pages.map(({ number }) => number))
  let position = 0
  for (const { start, end, page, spans } of lines) {
    hold(start === position, 'a line begins where the one before ends')
    hold(end > start, 'a line holds something')
    hold(numbers.has(page), 'a line stands on a page')
    hold(spans[0]?.start === start && spans.at(-1)?.end === end, 'spans reach from end to end of their line')
    hold(
      spans.every((span, at) => at === 0 || spans[at - 1]?.end === span.start),
      'spans join',
    )
    position = end + 1
  }
  hold(lines.length === 0 || position === text.length + 1, 'lines cover the text')
  hold(
    links.every(({ start, end }) => start >= 0 && start <= end && end <= text.length),
    'links lie inside the text',
  )
  return [...new Set(broken)]
}
