/*
 * Runs in the page that is measured, before anything of its own: Playwright sends the text of this function there. So it stands
 * alone, with no import and no helper.
 */

/** What the page notes of itself, in milliseconds since its navigation began. */
export interface Noted {
  firstPaint: number
  largestPaint: number
  /** When the control was first there, enabled, with a size, under its own point. */
  usable: number
  /** Ends of the tasks of more than 50 ms. */
  longTaskEnds: number[]
}

export interface NotingWindow extends Window {
  noted: Noted
}

export const watchPage = (control: string): void => {
  // Put there for `measure` to read.
  const target = window as unknown as NotingWindow
  const noted: Noted = { firstPaint: 0, largestPaint: 0, usable: 0, longTaskEnds: [] }
  target.noted = noted
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.firstPaint = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    noted.largestPaint = startTime
  })
  observe('longtask', ({ startTime, duration }) => {
    noted.longTaskEnds.push(startTime + duration)
  })
  const look = () => {
    const element = document.querySelector(control)
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
    const isUsable = width > 0 && element?.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    if (isUsable === true) noted.usable = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
