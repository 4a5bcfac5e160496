/** Codes of Symbol and Wingdings that are drawn as bullets: ·, ▪, ➢, ✓ and their like. */
const BULLETS = new Set([0xb7, 0xa7, 0xa8, 0x6c, 0x6e, 0x71, 0x75, 0x76, 0x77, 0xd8, 0xfc, 0xe0, 0xe8])

/**
 * What a letter of a font of pictures reads as: a bullet, or an icon that says nothing. Word puts such codes into
 * Unicode from U+F000 on; the last byte is the code.
 */
export const pictureSign = (code: number): '•' | ' ' => (BULLETS.has(code & 0xff) ? '•' : ' ')
