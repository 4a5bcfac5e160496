import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The machine's own Chromium, else the one that comes as a package; neither needs a download besides npm's. */
export const launchBrowser = async (): Promise<Browser> => {
  const installed = INSTALLED.find((path) => existsSync(path))
  // As root, as in most containers, Chromium starts without its sandbox only.
  const own = ['--no-sandbox', '--disable-dev-shm-usage']
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: own })
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...own] })
}
