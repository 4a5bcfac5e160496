/** A label as it is looked up: lower case without accents, one space between words: "Réseaux  IP" → "reseaux ip". */
export const foldLabel = (label: string): string =>
  label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
