let spent = false

/**
 * Tells that this thread should read no further file: something inside WebAssembly went wrong, and what is left in its
 * memory cannot be trusted. The pool ends the thread after the answer; what it answered is asked again of a fresh thread.
 */
export const spendThread = (): void => {
  spent = true
}

export const isThreadSpent = (): boolean => spent
