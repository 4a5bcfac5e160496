import { describe, expect, it } from 'vitest'
import { examineView, findMotion } from '../barriers.ts'
import { employerPaths } from '../employer-story.ts'
import { useStage } from '../stage.ts'
import { letMarenWork, letOthersApply, letToveDecide, MAREN, TOVE } from '../world.ts'

/** Each of many views is looked at three times. */
const PATIENT_MS = 400_000

/** Every view, looked at for what keeps somebody out of it. */
export const lookForBarriers = (): void => {
  describe('the console for everybody', () => {
    const stage = useStage()

    it(
      'has no barrier that axe finds, light or dark, nothing wider than a phone or a window at 200 %, and no motion where less was asked for',
      async () => {
        await letMarenWork(stage.url, stage.jobs, 3).catch(() => undefined) // applied already
        await stage.open('')
        // Whoever has not asked for less motion sees some: what is looked for below is there to be found.
        await stage.page.emulateMedia({ reducedMotion: 'no-preference' })
        expect(await findMotion(stage.page)).not.toEqual([])
        await stage.page.emulateMedia({ reducedMotion: 'reduce' })
        const found: object[] = []
        const examine = async (path: string) => {
          await stage.open(path)
          found.push(...(await examineView(stage.page)).map((fault) => ({ path, ...fault })))
        }
        for (const path of ['', 'sign-in', 'nowhere']) await examine(path)
        await stage.signIn(MAREN.fullName)
        const [job, other] = stage.jobs
        const analysis = `jobs/${job?.id}/analysis`
        for (const path of [
          ...[
            '',
            `analyze?job=${job?.id}`,
            'jobs',
            `jobs/${job?.id}`,
            'matches',
            'analyses',
            'resumes',
            'applications',
          ],
          ...['profile', `compare?jobs=${job?.id},${other?.id}`, `resumes/1?job=${job?.id}`, analysis],
          ...['criteria', 'advice', 'proof', 'certificate'].map((part) => `${analysis}?part=${part}`),
        ])
          await examine(path)

        if (job === undefined) throw new Error('No job was posted.')
        await letOthersApply(stage.url, job)
        const { applications, endpoint } = await letToveDecide(stage.url, job)
        await stage.page.getByRole('button', { name: 'Sign out' }).click()
        await stage.signIn(TOVE.fullName)
        for (const path of employerPaths(job.id, applications, endpoint)) await examine(path)
        expect(found).toEqual([])
      },
      PATIENT_MS,
    )
  })
}
