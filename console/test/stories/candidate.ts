import { createClient } from '@zodie/sdk'
import { describe, expect, it } from 'vitest'
import { useStage } from '../stage.ts'
import { letMarenWork, MAREN } from '../world.ts'

const format = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value)

/** Who looks for work: from the first click to an application. */
export const tellCandidateStories = (): void => {
  describe('the console of a candidate', () => {
    const stage = useStage()
    const heading = (name: string | RegExp, on = stage.page) => on.getByRole('heading', { name })

    it('lets a newcomer see an analysis in one click, with its evidence, what-if and proof', async () => {
      await stage.page.goto(stage.url)
      await stage.page.getByRole('button', { name: /Try it with an invented resume/ }).click()
      await heading('How the score comes about').waitFor()
      // The age of a resume counts, so its score is asked for, not written down here.
      const client = createClient({ baseUrl: stage.url })
      await client.signIn.development(MAREN)
      const jobId = Number(/jobs\/(\d+)\/analysis/.exec(stage.page.url())?.[1])
      const { overall_score: score, recommendation_details: advice } = await client.analyses.results(jobId)
      expect(score).toBeGreaterThan(50)
      expect(await stage.page.locator('.headline .ring strong').textContent()).toBe(format(score ?? 0))

      await stage.page.getByRole('tab', { name: 'Criteria' }).click()
      const kubernetes = stage.page.getByRole('row', { name: /^Kubernetes/ })
      expect(await kubernetes.textContent()).toContain('Kubernetes is not in the resume.')

      await stage.page.getByRole('tab', { name: 'Advice' }).click()
      const ticks = stage.page.getByRole('checkbox', { name: /^Mend this/ })
      await ticks.nth(0).check()
      expect(await stage.page.locator('.what-if [role=status]').textContent()).toBe(
        `${format((score ?? 0) + (advice[0]?.gain ?? 0))} (+${format(advice[0]?.gain ?? 0)})`,
      )
      await ticks.nth(1).check()
      expect(await stage.page.locator('.what-if [role=status]').textContent()).toContain('up to')

      await stage.page.getByRole('tab', { name: 'Certificate' }).click()
      await stage.page.getByRole('button', { name: 'Compute it again' }).click()
      await stage.page.getByText('Verified', { exact: true }).waitFor()
    })

    it('finds a job despite a typing error, applies to it and withdraws, with the way back in the address', async () => {
      await stage.signIn(MAREN.fullName)
      await stage.open('jobs')
      await stage.page.getByRole('searchbox', { name: 'What' }).fill('enginer')
      await stage.page.waitForURL(/query=enginer/)
      await stage.page.getByRole('link', { name: 'Mechanical Design Engineer' }).waitFor()
      await stage.page
        .getByRole('checkbox', { name: /^Hybrid/ })
        .first()
        .check()
      await stage.page.waitForURL(/remote=/)
      await stage.page.goBack()
      await stage.page.waitForURL((address) => !address.search.includes('remote'))
      expect(await stage.page.getByRole('searchbox', { name: 'What' }).inputValue()).toBe('enginer')

      await stage.page.getByRole('link', { name: 'Mechanical Design Engineer' }).click()
      await stage.page.getByRole('button', { name: 'Apply' }).click()
      await stage.page.getByRole('button', { name: 'Send the application' }).click()
      await stage.page.getByText('Your application is sent.').waitFor()
      await stage.page.getByRole('link', { name: 'You applied' }).click()
      await stage.page.getByRole('button', { name: 'Withdraw' }).first().click()
      await stage.page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
      await stage.page.getByText('Withdrawn', { exact: true }).waitFor()
    })

    it('says in the words of the service why a file cannot be read', async () => {
      await stage.signIn(MAREN.fullName)
      await stage.open(`analyze?job=${stage.jobs[0]?.id}`)
      const buffer = Buffer.from('PK\u0003\u0004 this is no document')
      await stage.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer })
      await stage.page.getByRole('button', { name: 'Analyse', exact: true }).click()
      expect(await stage.page.getByRole('alert').textContent()).toMatch(/^This is a ZIP archive\./)
    })

    it('has a place on the page for every finding, and leads there and back to its findings', async () => {
      await letMarenWork(stage.url, stage.jobs, 1).catch(() => undefined) // applied already
      await stage.signIn(MAREN.fullName)
      await stage.open(`jobs/${stage.jobs[0]?.id}/analysis?part=criteria`)
      const rabbit = stage.page.getByRole('row', { name: /^RabbitMQ/ })
      await rabbit.getByRole('link').first().click()
      await stage.page.waitForURL(/\/resumes\/\d+\?.*at=\d+-\d+/)
      // The page itself, with the places marked on it.
      await stage.page.locator('.sheet.printed image').waitFor({ state: 'attached' })
      await stage.page.locator('.sheet .chosen').waitFor()
      await stage.page.getByRole('tab', { name: 'Evidence', selected: true }).waitFor()
      expect(await stage.page.locator('.entry[aria-pressed=true]').first().textContent()).toContain('RabbitMQ')
      // The sheet is white in the dark too, and marks of another look would black out its words.
      const fill = () =>
        stage.page
          .locator('.sheet.printed .mark')
          .first()
          .evaluate((element) => getComputedStyle(element).fill)
      const inTheLight = await fill()
      await stage.page.emulateMedia({ colorScheme: 'dark' })
      expect(await fill()).toBe(inTheLight)
      await stage.page.emulateMedia({ colorScheme: 'light' })
      await stage.page.setViewportSize({ width: 360, height: 780 })
      await stage.page.reload()
      const entry = stage.page.locator('.entry[aria-pressed=true]').first()
      const isInSight = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight + 1
      }
      await expect.poll(() => entry.evaluate(isInSight), { timeout: 60_000 }).toBe(true)
      await stage.page.setViewportSize({ width: 1280, height: 900 })
      await stage.page.goBack()
      await rabbit.waitFor()
    })

    it('shows on a phone which tab is open, of more than fit', async () => {
      await letMarenWork(stage.url, stage.jobs, 1).catch(() => undefined) // applied already
      await stage.page.setViewportSize({ width: 360, height: 780 })
      await stage.signIn(MAREN.fullName)
      await stage.open(`jobs/${stage.jobs[0]?.id}/analysis?part=certificate`)
      const box = await stage.page.getByRole('tab', { name: 'Certificate', selected: true }).boundingBox()
      expect(box?.x).toBeGreaterThan(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    })

    it('works by keys alone: skip link, menu on a phone, dialog closed by Escape', async () => {
      await stage.page.setViewportSize({ width: 360, height: 780 })
      await stage.signIn(MAREN.fullName)
      await stage.open(`jobs/${stage.jobs[2]?.id}`)
      await stage.page.keyboard.press('Tab')
      expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
      await stage.page.keyboard.press('Tab')
      await stage.page.keyboard.press('Enter')
      await stage.page.locator('#menu:popover-open').waitFor()
      await stage.page.keyboard.press('Escape')
      await stage.page.getByRole('button', { name: 'Apply' }).focus()
      await stage.page.keyboard.press('Enter')
      await stage.page.getByRole('dialog', { name: 'Apply for this job' }).waitFor()
      await stage.page.keyboard.press('Escape')
      await stage.page.getByRole('dialog').waitFor({ state: 'hidden' })
    })
  })
}
