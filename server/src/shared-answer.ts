/**
 * One answer for all who ask while it is made and for `milliseconds` after that. What fails is told to those who wait for it,
 * and made anew for the next.
 */
export const sharedFor = <Answer>(milliseconds: number, make: () => Promise<Answer>): (() => Promise<Answer>) => {
  let current: { readonly answer: Promise<Answer>; until: number } | undefined
  const begin = (): Promise<Answer> => {
    const made = { answer: make(), until: Number.POSITIVE_INFINITY }
    current = made
    made.answer.then(
      () => {
        made.until = performance.now() + milliseconds
      },
      () => {
        if (current === made) current = undefined
      },
    )
    return made.answer
  }
  return () => (current !== undefined && performance.now() < current.until ? current.answer : begin())
}
