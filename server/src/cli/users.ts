import type { Db } from '../database/connect.ts'
import { changeUserOfEmail, unlinkUserOfEmail } from '../users/commands.ts'
import type { UserRow } from '../users/queries.ts'
import { withDatabase } from './with-database.ts'

interface UserChange {
  readonly change: (db: Db, email: string) => Promise<UserRow>
  readonly done: string
}

/** What `zodie user …` can do to an account, and how it is said. */
export const USER_CHANGES = {
  promote: {
    change: (db, email) => changeUserOfEmail(db, email, { is_superuser: true }),
    done: 'is an administrator',
  },
  deactivate: {
    change: (db, email) => changeUserOfEmail(db, email, { is_active: false }),
    done: 'is deactivated and signed out everywhere',
  },
  unlink: {
    change: unlinkUserOfEmail,
    done: 'is signed out everywhere and goes to whoever signs in next with this address, verified',
  },
} as const satisfies Record<string, UserChange>

/** Changes the account with this email in the configured database and says so. */
export const changeAccount = async (
  environment: NodeJS.ProcessEnv,
  email: string,
  name: keyof typeof USER_CHANGES,
): Promise<void> => {
  const { change, done } = USER_CHANGES[name]
  await withDatabase(environment, 'zodie user', async ({ db }) => {
    const user = await change(db, email)
    process.stdout.write(`${user.email} (user ${user.id}) ${done}.\n`)
  })
}
