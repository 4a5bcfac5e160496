import type { Document } from '../../document/types.ts'
import type { Piece } from '../pieces.ts'

// "jane.doe+cv@mail.example.co.uk"; quoted local parts exist in the standard and on no resume.
const EMAIL = /[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.)+\p{L}{2,24}/gu
// "jane@mail.comPhone": two columns run into one word, where the ending is followed by a capital
const RUN_ON = /(?<=\.\p{Ll}{2,6})\p{Lu}\p{L}*$/u
/** "jane [at] mail [dot] com", "jane(at)mail.com", "jane AT mail DOT co DOT uk": written so against harvesters. */
const SPELLED =
  /([\p{L}\p{N}._+-]{2,64}) ?(?:[[({<] ?(?:at|@) ?[\])}>]| AT | at (?=[\p{L}\p{N}-]{2,63} (?:dot|DOT) )) ?([\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,3}(?:(?: ?[[({<] ?dot ?[\])}>] ?| DOT | dot )[\p{L}\p{N}-]{2,24}){0,3})/gu
const DOT = / ?[[({<] ?dot ?[\])}>] ?| dot /giu
const MAY_BE_SPELLED = /[[({<] ?(?:at|@) ?[\])}>]| AT | at [\p{L}\p{N}-]{2,63} dot /iu

/** An address as printed and as it is written to. */
export interface FoundEmail extends Piece {
  readonly address: string
}

/** Every e-mail address of a stretch of the document, printed or behind a link, in order of place. */
export function findEmails(document: Document, from = 0, to = document.text.length): readonly FoundEmail[] {
  const text = document.text.slice(from, to)
  const mayHold = text.includes('@') || MAY_BE_SPELLED.test(text)
  if (!mayHold && document.links.length === 0) return []
  const printed = Array.from((text.includes('@') ? text : '').matchAll(EMAIL), ({ 0: whole, index }) => {
    const address = whole.replace(RUN_ON, '')
    return { start: from + index, end: from + index + address.length, text: address, address }
  })
  const spelled = Array.from(((MAY_BE_SPELLED.test(text) && text) || '').matchAll(SPELLED), (match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
    address: `${match[1]}@${(match[2] ?? '').replace(DOT, '.')}`,
  })).filter(({ address }) => /\.\p{L}{2,24}$/u.test(address))
  const linked = document.links
    .filter(({ href, start }) => /^mailto:/i.test(href) && start >= from && start < to)
    .map(({ href, start, end }) => ({ start, end, text: document.text.slice(start, end), address: readMailto(href) }))
    .filter(
      ({ address, start, end }) =>
        /^[^@\s]+@[^@\s]+$/.test(address) &&
        !printed.some((found) => found.start < end && start < found.end && isPrintedWhole(found.address, address)),
    )
  const isCut = (found: FoundEmail) => linked.some((link) => found.start < link.end && link.start < found.end)
  return [...printed.filter((found) => !isCut(found)), ...spelled, ...linked].sort((a, b) => a.start - b.start)
}

/** The address behind a link is the printed one, or another that the printer hid behind it; a part of it was cut by a line break. */
const isPrintedWhole = (printed: string, address: string): boolean =>
  printed.length >= address.length || !address.toLowerCase().includes(printed.toLowerCase())

function readMailto(href: string): string {
  const address = href.slice('mailto:'.length).split('?')[0] ?? ''
  try {
    return decodeURIComponent(address).trim()
  } catch {
    return address.trim() // a stray % sign is no reason to lose the address
  }
}
