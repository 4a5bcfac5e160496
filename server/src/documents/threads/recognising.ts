let tell = (): void => undefined

/** Calls back whenever this thread begins to recognise the text of a picture: then its task may take longer. */
export const onRecognising = (callBack: () => void): void => {
  tell = callBack
}

export const announceRecognising = (): void => tell()
