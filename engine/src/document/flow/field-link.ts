/** `HYPERLINK "https://vine.example" \o "tip"`: Word, RTF and the binary format before them write the same words. */
const LINK = /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2048})"/

/** Where a field with this instruction leads; `undefined` when it is no link. */
export const linkOfField = (instruction: string): string | undefined => LINK.exec(instruction)?.[1]
