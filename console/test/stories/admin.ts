import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { FORGET_OLD } from '../../../server/src/operations/tasks.ts'
import { quarantineApplications } from '../../../server/src/retention/quarantine/queries.ts'
import { examineView } from '../barriers.ts'
import { useStage } from '../stage.ts'
import { ADA, letMarenWork, MAREN, TOVE } from '../world.ts'

const DAY_MS = 86_400_000

/** Each of many views is looked at three times. */
const PATIENT_MS = 400_000

/** Who runs the installation. */
export const tellAdminStories = (): void => {
  describe('the console of an administrator', () => {
    const stage = useStage({ canLoseDatabase: true, before: ({ url, jobs }) => letMarenWork(url, jobs, 1) })
    const button = (name: string) => stage.page.getByRole('button', { name })
    const confirm = (name: string) => stage.page.getByRole('dialog').getByRole('button', { name }).click()

    it('finds an account, deactivates it at once, activates it, and makes somebody an administrator', async () => {
      const maren = await stage.clientOf(MAREN)
      await stage.signIn(ADA.fullName)
      await stage.page.getByRole('link', { name: 'Users' }).click()
      await stage.page.getByRole('searchbox').fill('maren')
      await button('Search').click()
      await stage.page.waitForURL(/query=maren/)
      await button(`Deactivate: ${MAREN.fullName}`).click()
      await confirm('Deactivate')
      await stage.page.getByText('Deactivated', { exact: true }).waitFor()
      await expect(maren.users.me()).rejects.toMatchObject({ status: 401 })
      await button(`Activate: ${MAREN.fullName}`).click()
      await confirm('Activate')
      await button(`Deactivate: ${MAREN.fullName}`).waitFor()
      await stage.clientOf(MAREN)

      await stage.open(`admin/users?query=${TOVE.email}`)
      await button(`Make administrator: ${TOVE.fullName}`).click()
      await confirm('Make administrator')
      await button(`End as administrator: ${TOVE.fullName}`).click()
      await confirm('End as administrator')
      await button(`Make administrator: ${TOVE.fullName}`).waitFor()
      expect(await (await stage.clientOf(TOVE)).users.me()).toMatchObject({ is_superuser: false })
    })

    it('tries a task again that failed on every try', async () => {
      const { rows } = await sql<{ id: string }>`
        insert into pgboss.job (name, state, completed_on) values (${FORGET_OLD}, 'failed', now()) returning id`.execute(
        stage.server.deps.db,
      )
      const id = rows[0]?.id ?? ''
      await stage.signIn(ADA.fullName)
      await stage.open('admin/queue')
      await button(`Try again: ${id}`).click()
      await stage.page.getByText('It is queued again.').waitFor()
      await button(`Try again: ${id}`).waitFor({ state: 'detached' })
    })

    it('holds somebody, releases them, and restores what is in quarantine', async () => {
      const maren = await stage.clientOf(MAREN)
      const { id: userId } = await maren.users.me()
      const [application] = (await maren.applications.mine()).items
      await quarantineApplications(stage.server.deps.db, [application?.id ?? 0], new Date(Date.now() + 7 * DAY_MS))
      await stage.signIn(ADA.fullName)
      await stage.open('admin/retention')
      await button(`Restore: Application ${application?.id} of user ${userId}`).click()
      await stage.page.getByText('Nothing is in quarantine.').waitFor()
      expect((await maren.applications.mine()).items.map(({ id }) => id)).toEqual([application?.id])

      await button('Set a hold').click()
      const dialog = stage.page.getByRole('dialog')
      await dialog.getByLabel('What is held').selectOption({ label: 'A person' })
      await dialog.getByLabel('Its number').fill('999999')
      await dialog.getByLabel('Why').fill('Claim 2026/14')
      await dialog.getByRole('button', { name: 'Hold it' }).click()
      await dialog.getByRole('alert').waitFor()
      await dialog.getByLabel('Its number').fill(String(userId))
      await dialog.getByRole('button', { name: 'Hold it' }).click()
      await stage.page.getByText('Claim 2026/14').waitFor()
      await button(`Release: User ${userId}`).click()
      await confirm('Release')
      await stage.page.getByText('Nothing is held.').waitFor()
    })

    it('shows who decided what about an application, and how the record is proven', async () => {
      const tove = await stage.clientOf(TOVE)
      const [application] = (await (await stage.clientOf(MAREN)).applications.mine()).items
      const id = application?.id ?? 0
      await tove.applications.change(id, { status: 'screening' })
      await stage.signIn(ADA.fullName)
      await stage.open('admin/audit')
      await stage.page.getByText('zodie audit verify', { exact: true }).waitFor()
      await stage.page.getByLabel('Number of the application').fill(String(id))
      await button('Show').click()
      await stage.page.waitForURL(new RegExp(`application=${id}`))
      await stage.page.getByText(/from applied, to screening/).waitFor()
      await stage.page.getByText(/by the employer, user/).waitFor()
    })

    it('says which part is not well, what that means and what to do, in the words of the service', async () => {
      const parts = stage.page.locator('section', { has: stage.page.getByRole('heading', { name: 'Parts' }) })
      const part = (name: string) =>
        parts.getByRole('listitem').filter({ has: stage.page.getByText(name, { exact: true }) })
      const isDown = (name: string) => part(name).getByText('Down', { exact: true }).waitFor()
      await stage.signIn(ADA.fullName)
      await stage.open('admin/health')
      await stage.page.getByText('Healthy', { exact: true }).waitFor()

      const files = join(stage.server.dataDir, 'files')
      // A file where the folder should be: permissions do not bind an administrator.
      await rm(files, { recursive: true, force: true })
      await writeFile(files, '')
      await stage.page.reload()
      await isDown('Storage')
      await stage.page.getByText('Works, with something missing', { exact: true }).waitFor()
      await part('Storage')
        .getByText(/^Files cannot be stored\. See that the disk has room/)
        .waitFor()
      expect(await parts.getByText('Well', { exact: true }).count()).toBe(3)
      expect(await examineView(stage.page)).toEqual([])
      await rm(files)

      await stage.databaseProxy?.takeAway()
      // Also to who comes now, and of whom the service cannot say who it is.
      await stage.page.reload()
      await isDown('Database')
      await stage.page.getByText('Does not work', { exact: true }).waitFor()
      await part('Database')
        .getByText(/^The database does not answer: .* DATABASE_URL/)
        .waitFor()
      await stage.databaseProxy?.giveBack()
      // It asks by itself.
      await stage.page.getByText('Healthy', { exact: true }).waitFor()
    })

    it('is for administrators: others are told how one becomes one', async () => {
      await stage.signIn(MAREN.fullName)
      expect(await stage.page.getByRole('link', { name: 'Background work' }).count()).toBe(0)
      await stage.open('admin/queue')
      await stage.page.getByRole('heading', { name: 'For administrators' }).waitFor()
      await stage.page.getByText(`user promote ${MAREN.email}`).waitFor()
    })

    it(
      'has no barrier that axe finds, light or dark, nothing wider than a phone or a window at 200 %, and no motion where less was asked for',
      async () => {
        await stage.signIn(ADA.fullName)
        const [application] = (await (await stage.clientOf(MAREN)).applications.mine()).items
        await sql`insert into pgboss.job (name, state, completed_on) values (${FORGET_OLD}, 'failed', now())`.execute(
          stage.server.deps.db,
        )
        const found: object[] = []
        for (const view of ['users', 'queue', 'health', 'retention', `audit?application=${application?.id}`]) {
          await stage.open(`admin/${view}`)
          found.push(...(await examineView(stage.page)).map((fault) => ({ view, ...fault })))
        }
        expect(found).toEqual([])
      },
      PATIENT_MS,
    )
  })
}
