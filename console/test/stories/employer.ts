import { describe, it } from 'vitest'
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
  })
}
