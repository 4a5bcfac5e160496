import { describe, expect, it } from 'vitest'
import { tellEmployerStory } from '../employer-story.ts'
import { useStage } from '../stage.ts'
import { TOVE } from '../world.ts'

/** Who hires. */
export const tellEmployerStories = (): void => {
  describe('the console of an employer', () => {
    const stage = useStage()

    it('lets an employer post a job as it is understood, rank who applies, look blind, move with a note and see it counted', async () => {
      await stage.signIn(TOVE.fullName)
      await tellEmployerStory(stage.page, stage.url)
    })

    it('asks before what was written is left, and says that somebody else was first', async () => {
      const job = stage.jobs[1]
      await stage.signIn(TOVE.fullName)
      await stage.open(`hire/jobs/${job?.id}/edit`)
      await stage.page.getByLabel('Title').fill('Written and not saved')
      stage.page.once('dialog', (question) => void question.dismiss())
      await stage.page.getByRole('link', { name: 'My jobs' }).click()
      expect(await stage.page.getByLabel('Title').inputValue()).toBe('Written and not saved')

      await (await stage.clientOf(TOVE)).jobs.change(job?.id ?? 0, { location: 'Elsewhere' })
      await stage.page.getByRole('button', { name: 'Save', exact: true }).click()
      await stage.page.getByText('Somebody has changed this since you read it.').waitFor()
      expect((await (await stage.clientOf(TOVE)).jobs.get(job?.id ?? 0)).title).toBe(job?.title)

      stage.page.once('dialog', (question) => void question.accept())
      await stage.page.getByRole('link', { name: 'My jobs' }).click()
      await stage.page.waitForURL(/hire\/jobs$/)
    })
  })
}
