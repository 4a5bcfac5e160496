import { parseArgs } from 'node:util'
import { launchBrowser } from '../../console/test/browser.ts'
import { buildIfStale } from '../../console/test/built.ts'
import { serveAlone } from '../../console/test/served.ts'
import { median } from '../statistics.ts'
import { type FirstView, measureFirstView, type Profile } from './measure.ts'

const USAGE = `npm run bench:console -- [options]
  --runs N    how often the first view is opened under each profile, each time by a browser that never saw it (9)

FCP and LCP are the browser's own first and largest contentful paint. TTI is the first moment after FCP at which the
sign-in control can be pressed and from which for two seconds no task of more than 50 ms runs. All since the navigation began.`

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, help: { type: 'boolean', default: false } },
})

const NOT_THROTTLED: Profile = { name: 'not throttled', latencyMs: 0, downKbits: 1e6, upKbits: 1e6, slowdown: 1 }
/** The lines are those of Lighthouse: https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js */
const PROFILES: readonly Profile[] = [
  NOT_THROTTLED,
  { name: 'dense 4G (desktop)', latencyMs: 40, downKbits: 10_240, upKbits: 10_240, slowdown: 1 },
  { name: 'dense 4G (desktop), CPU x2', latencyMs: 40, downKbits: 10_240, upKbits: 10_240, slowdown: 2 },
  { name: 'slow 4G (mobile), CPU x4', latencyMs: 150, downKbits: 1638.4, upKbits: 675, slowdown: 4 },
]

const FIGURES = ['fcpMs', 'lcpMs', 'ttiMs', 'kilobytes'] as const satisfies readonly (keyof FirstView)[]
const line = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(16)).join(''))

const measureAll = async (runs: number): Promise<void> => {
  await buildIfStale()
  const server = await serveAlone()
  const browser = await launchBrowser()
  try {
    // The first one finds nothing of the browser itself in memory.
    await measureFirstView(browser, server.url, NOT_THROTTLED)
    line('median (slowest)', ['FCP ms', 'LCP ms', 'TTI ms', 'kB'])
    for (const profile of PROFILES) {
      const views: FirstView[] = []
      for (let run = 0; run < runs; run += 1) views.push(await measureFirstView(browser, server.url, profile))
      const figures = FIGURES.map((figure) => views.map((view) => view[figure]))
      const cells = figures.map((values) => `${median(values).toFixed(0)} (${Math.max(...values).toFixed(0)})`)
      line(profile.name, cells)
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}

if (options.help) console.log(USAGE)
else await measureAll(Number(options.runs))
