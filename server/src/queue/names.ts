/** The queue of what has to be given up, whose work is `giveUp`. */
export const deadLettersOf = (taskName: string): string => `${taskName}-dead-letters`
