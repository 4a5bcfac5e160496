import { afterAll, describe, expect, it } from 'vitest'
import { buildIfStale, weighFirstView } from './built.ts'
import { closeBrowser } from './stage.ts'
import { tellAdminStories } from './stories/admin.ts'
import { lookForBarriers } from './stories/barriers.ts'
import { tellCandidateStories } from './stories/candidate.ts'
import { tellClerkStories } from './stories/clerk.ts'
import { tellEmployerStories } from './stories/employer.ts'
import { tellStoriesOfSetbacks } from './stories/setbacks.ts'

describe('the console in a browser', () => {
  afterAll(closeBrowser)

  it('weighs at most 250 kB, compressed, for the first view', async () => {
    await buildIfStale()
    const { files, bytes } = weighFirstView()
    expect(files).toBeGreaterThan(3)
    expect(bytes).toBeGreaterThan(50 * 1024)
    expect(bytes).toBeLessThan(250 * 1024)
  })

  tellCandidateStories()
  tellStoriesOfSetbacks()
  tellEmployerStories()
  tellAdminStories()
  tellClerkStories()
  lookForBarriers()
})
