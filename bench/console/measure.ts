import type { Browser } from 'playwright-core'
import { type NotingWindow, watchPage } from './watch-page.ts'

/** A line and a processor as DevTools makes them. */
export interface Profile {
  readonly name: string
  /** Added to each request. */
  readonly latencyMs: number
  readonly downKbits: number
  readonly upKbits: number
  /** How many times slower the processor is made than the machine's own. */
  readonly slowdown: number
}

export interface FirstView {
  readonly fcpMs: number
  readonly lcpMs: number
  readonly ttiMs: number
  /** What came over the line, headers included, until the page was quiet. */
  readonly kilobytes: number
}

/** Where one signs in: the link of the bar. */
const CONTROL = 'header a[href$="/sign-in"]'
/** So long must no task of more than 50 ms follow for the page to count as interactive. */
const QUIET_MS = 2000
const GIVE_UP_MS = 60_000

const bytesPerSecond = (kbits: number): number => (kbits * 1000) / 8

/** Opens the address in a browser that has never seen it. */
export const measureFirstView = async (browser: Browser, url: string, profile: Profile): Promise<FirstView> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    let bytes = 0
    devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await devTools.send('Network.enable')
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.latencyMs,
      downloadThroughput: bytesPerSecond(profile.downKbits),
      uploadThroughput: bytesPerSecond(profile.upKbits),
    })
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown })
    await page.addInitScript(watchPage, CONTROL)
    await page.goto(url, { timeout: GIVE_UP_MS })
    await page.waitForFunction(
      (quietMs) => {
        const { noted } = window as unknown as NotingWindow // put there by watchPage
        return noted.usable > 0 && performance.now() - Math.max(noted.usable, ...noted.longTaskEnds) > quietMs
      },
      QUIET_MS,
      { timeout: GIVE_UP_MS, polling: 250 },
    )
    const noted = await page.evaluate(() => (window as unknown as NotingWindow).noted) // as above
    return {
      fcpMs: noted.firstPaint,
      lcpMs: noted.largestPaint,
      ttiMs: Math.max(noted.firstPaint, noted.usable, ...noted.longTaskEnds),
      kilobytes: bytes / 1000,
    }
  } finally {
    await context.close()
  }
}
