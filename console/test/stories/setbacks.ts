import { describe, expect, it } from 'vitest'
import { useStage } from '../stage.ts'
import { letMarenWork, MAREN, RESUME_PATH } from '../world.ts'

/** What goes wrong on the way, and how it goes on. */
export const tellStoriesOfSetbacks = (): void => {
  describe('the console when something goes wrong', () => {
    const stage = useStage()
    const heading = (name: string | RegExp, on = stage.page) => on.getByRole('heading', { name })
    /** As when half an hour has passed. */
    const spoilAccessToken = () =>
      stage.page.evaluate(() => {
        const kept = JSON.parse(localStorage.getItem('zodie-sign-in') ?? '{}') as object
        localStorage.setItem('zodie-sign-in', JSON.stringify({ ...kept, access_token: 'expired' }))
      })

    it('sends a resume again after the network failed, and follows the analysis through a broken stream', async () => {
      await stage.signIn('Tove Ahlgren')
      const job = stage.jobs[1]
      await stage.open(`analyze?job=${job?.id}`)
      await stage.page.locator('input[type=file]').setInputFiles(RESUME_PATH)
      await stage.page.route('**/analyze', (route) => route.abort(), { times: 1 })
      await stage.page.getByRole('button', { name: 'Analyse', exact: true }).click()
      await stage.page.getByText('ZODIE cannot be reached.').waitFor()
      await stage.page.route('**/events', (route) => route.abort(), { times: 1 })
      await stage.page.getByRole('button', { name: 'Send again' }).click()
      await heading('How the score comes about').waitFor()
      expect(stage.page.url()).toMatch(/\/console\/jobs\/\d+\/analysis\?analysis=\d+/)
    })

    it('opens a deep link after the sign-in, renews an expired sign-in, and tells all tabs', async () => {
      await letMarenWork(stage.url, stage.jobs, 1)
      await stage.open('applications')
      await stage.page.getByRole('button', { name: MAREN.fullName }).click()
      await heading('My applications').first().waitFor()

      const other = await stage.context.newPage()
      stage.watch(other)
      await stage.open('resumes', other)
      await spoilAccessToken()
      // Both tabs find their token expired at once; one of them renews it for both.
      await Promise.all([stage.page.reload(), other.reload()])
      await stage.page.getByRole('link', { name: 'Senior Backend Engineer, Payments' }).first().waitFor()
      await other.getByRole('link', { name: 'maren-okafor-lindqvist.pdf' }).first().waitFor()
      await spoilAccessToken()
      await other.getByRole('link', { name: 'Profile' }).click()
      await heading(MAREN.fullName, other).waitFor()

      await stage.page.getByRole('button', { name: 'Sign out' }).click()
      await heading('Sign in', other).waitFor()
    })
  })
}
