import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// As root, as in most containers, Chromium starts without its sandbox only. The arguments that the package offers are not taken:
// among them is one that switches off what keeps origins apart, which the tests are about.
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage']

/** Where the Chromium of the package was unpacked, with the libraries that it needs and a small machine lacks. */
const unpackChromium = async (): Promise<string> => {
  // It brings its libraries along only where it believes to be in a cloud function.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** The machine's own Chromium, else the one that comes as a package; neither needs a download besides npm's. */
export const launchBrowser = async ({ isPackaged = false } = {}): Promise<Browser> => {
  const installed = isPackaged ? undefined : INSTALLED.find((path) => existsSync(path))
  return chromium.launch({ executablePath: installed ?? (await unpackChromium()), args: ARGUMENTS })
}
