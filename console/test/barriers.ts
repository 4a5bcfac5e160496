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
/** What is left of a window of 1280 × 900 at 200 % (WCAG 1.4.4, 1.4.10): layout knows of a zoom only that there are half as many pixels. */
const ZOOMED = { width: 640, height: 450 }

interface Misfit {
  readonly isWiderThan: number
  readonly wide: readonly string[]
}

/** What makes the view that is open wider than a window. */
const findMisfit = async (page: Page, size: typeof PHONE): Promise<readonly Misfit[]> => {
  await page.setViewportSize(size)
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? undefined
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  )
  return wide === undefined ? [] : [{ isWiderThan: size.width, wide: wide.slice(0, 8) }]
}

/** What moves, or would at its next change, each as a line that names the element. */
export const findMotion = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isLong = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0)
    const styled = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part)
        const moves = animationName !== 'none' || isLong(transitionDuration) || scrollBehavior === 'smooth'
        return moves ? [`${part ?? ''} ${element.outerHTML.slice(0, 200)}`] : []
      }),
    )
    const running = document.getAnimations().filter(({ playState }) => playState === 'running')
    return [...styled, ...running.map(({ id }) => `a running animation ${id}`)]
  })

/**
 * What keeps somebody out of the view that is open: what axe finds, light and dark; whether it is wider than a phone, or than a window
 * at 200 %; what moves although less motion was asked for, as the browser of a stage does.
 */
export const examineView = async (page: Page): Promise<readonly object[]> => {
  const faults: object[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const barrier of await findBarriers(page)) faults.push({ colorScheme, barrier })
  }
  const moves = await findMotion(page)
  if (moves.length > 0) faults.push({ moves: moves.slice(0, 8) })
  const before = page.viewportSize() ?? PHONE
  for (const size of [PHONE, ZOOMED]) faults.push(...(await findMisfit(page, size)))
  await page.setViewportSize(before)
  return faults
}
