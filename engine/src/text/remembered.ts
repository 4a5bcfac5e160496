/** A resume has some 1,500 different texts that are asked about; longer ones are seldom asked about twice. */
const MAX_ENTRIES = 4_000
const MAX_LENGTH = 200

/**
 * The same pure function of a text, its answers remembered: a parser asks the same line a dozen times whether it is a title,
 * a place or a heading. What is remembered is bounded, emptied when full, and never changes an answer.
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    if (text.length > MAX_LENGTH) return ask(text)
    const known = answers.get(text)
    // An answer may be `undefined`: such a text is asked about again only if it was never asked about.
    if (known !== undefined || answers.has(text)) return known as Answer // the key is there, so this is its answer
    if (answers.size >= MAX_ENTRIES) answers.clear()
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}
