const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Control characters but tab and line ends: no HTML may hold them.
const UNFIT = /(?![\t\n\r])\p{Cc}/gu

/** Resumes and postings are strangers' texts: nothing of them may become markup. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNFIT, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** A stranger's text, which may run from right to left, kept from turning around what stands beside it. */
export const stranger = (text: string): string => `<bdi>${escaped(text)}</bdi>`

/** `element('th scope="col"', 'Part')` → `<th scope="col">Part</th>` */
export const element = (opening: string, ...children: readonly string[]): string =>
  `<${opening}>${children.join('')}</${opening.split(' ')[0]}>`

export const each = (opening: string, texts: readonly string[]): string =>
  texts.map((text) => element(opening, escaped(text))).join('')

export const quote = (text: string): string => element('q dir="auto"', escaped(text))

/** A share 0–1 as a bar. Drawn, not styled: a strict policy lets no style attribute pass, and printers leave out backgrounds. */
export const bar = (share: number): string => {
  const width = (Math.min(1, Math.max(0, share)) * 100).toFixed(1)
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="fill" width="${width}" height="6"/></svg>`
}
