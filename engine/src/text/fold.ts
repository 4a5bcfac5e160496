const COMBINING = /\p{M}/u

/** One character without case and accent: `É` → `e`. Characters whose folded form has another length stay as they are. */
function foldCharacter(character: string): string {
  const base = character.normalize('NFD')[0] ?? character
  const lower = (COMBINING.test(base) ? character : base).toLowerCase()
  return lower.length === 1 ? lower : character
}

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\t': ' ',
}

/**
 * Lower case, no accents, plain quotes and dashes. The result has the same length as `text`, so an offset in one is an
 * offset in the other.
 */
export function fold(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const code = text.charCodeAt(index)
    if (code < 128) folded += code >= 65 && code <= 90 ? character.toLowerCase() : character === '\t' ? ' ' : character
    else if (code >= 0xd800 && code <= 0xdfff) folded += character
    else folded += SIGNS[character] ?? foldCharacter(character)
  }
  return folded
}
