import type { OdtStyles } from './styles.ts'

/** What is known around a block while the content is walked. */
export interface OdtContext {
  readonly styles: OdtStyles
  /** 1-based, as far as the file tells. */
  readonly page: number
  passPage(): void
}

export const odtContext = (styles: OdtStyles): OdtContext => {
  let page = 1
  return {
    styles,
    get page() {
      return page
    },
    passPage: () => {
      page++
    },
  }
}
