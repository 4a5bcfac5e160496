import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
    }>
  }
}

/** What axe finds wrong, each as a line that names the element. */
const findBarriers = async (page: Page): Promise<readonly string[]> => {
  // Colours that are still on their way to another look have no contrast yet.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))
  })
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as AxeWindow // put there by the line above
    const { violations } = await axe.run({ runOnly: tags })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, WCAG)
}

const PHONE = { width: 360, height: 780 }

/** What keeps somebody out of the view that is open, light and dark, and whether it is wider than a phone. */
export const examineView = async (page: Page): Promise<readonly object[]> => {
  const faults: object[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const barrier of await findBarriers(page)) faults.push({ colorScheme, barrier })
  }
  const before = page.viewportSize() ?? PHONE
  await page.setViewportSize(PHONE)
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('main *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  )
  await page.setViewportSize(before)
  return wide.length > 0 ? [...faults, { isWiderThan: PHONE.width, wide: wide.slice(0, 8) }] : faults
}
