/** Scripts written from right to left, and their presentation forms. */
const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}]/u
const LETTER = /^\p{L}/u

/** Whether a character is a letter of a script that runs leftwards. */
export const isRightToLeft = (character: string): boolean =>
  character > '\u0590' && RIGHT_TO_LEFT.test(character) && LETTER.test(character)
