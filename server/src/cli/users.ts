import { changeUserOfEmail } from '../users/commands.ts'
import type { UserPatch } from '../users/schemas.ts'
import { withDatabase } from './with-database.ts'

/** What `zodie user …` can do to an account, and how it is said. */
export const USER_CHANGES = {
  promote: { patch: { is_superuser: true }, done: 'is an administrator' },
  deactivate: { patch: { is_active: false }, done: 'is deactivated and signed out everywhere' },
} as const satisfies Record<string, { readonly patch: UserPatch; readonly done: string }>

/** Changes the account with this email in the configured database and says so. */
export const changeAccount = async (
  environment: NodeJS.ProcessEnv,
  email: string,
  change: keyof typeof USER_CHANGES,
): Promise<void> => {
  const { patch, done } = USER_CHANGES[change]
  await withDatabase(environment, 'zodie user', async ({ db }) => {
    const user = await changeUserOfEmail(db, email, patch)
    process.stdout.write(`${user.email} (user ${user.id}) ${done}.\n`)
  })
}
