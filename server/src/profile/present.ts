import type { UserRow } from '../users/queries.ts'
import { toUser } from '../users/rules.ts'
import type { ProfileRow } from './queries.ts'
import type { Profile } from './schemas.ts'

/** The account and what was added to it; nobody has to have written a profile to have one. */
export const toProfile = (user: UserRow, profile: ProfileRow | undefined): Profile => ({
  user_id: user.id,
  email: user.email,
  full_name: user.full_name,
  headline: profile?.headline ?? null,
  phone: profile?.phone ?? null,
  location: profile?.location ?? null,
  about: profile?.about ?? null,
  links: profile?.links ?? [],
  skills: profile?.skills ?? [],
  updated_at: (profile !== undefined && profile.updated_at > user.updated_at ? profile : user).updated_at.toISOString(),
})

/** The rows behind an id, in the order of their ids; none at the end. */
type ReadBatch = (afterId: number) => Promise<readonly { readonly id: number }[]>

async function* listItems(read: ReadBatch): AsyncGenerator<string> {
  let rows = await read(0)
  let separator = '\n'
  while (rows.length > 0) {
    for (const row of rows) {
      yield `${separator}${JSON.stringify(row)}`
      separator = ',\n'
    }
    rows = await read(rows.at(-1)?.id ?? Number.MAX_SAFE_INTEGER)
  }
}

/** All that is stored of a person as JSON text, piece by piece: a long history does not have to fit in memory. */
export async function* exportText(
  user: UserRow,
  profile: ProfileRow | undefined,
  lists: Readonly<Record<string, ReadBatch>>,
): AsyncGenerator<string> {
  yield `{"exported_at":${JSON.stringify(new Date())},\n"account":${JSON.stringify(toUser(user))}`
  yield `,\n"profile":${JSON.stringify(toProfile(user, profile))}`
  for (const [name, read] of Object.entries(lists)) {
    yield `,\n"${name}":[`
    yield* listItems(read)
    yield ']'
  }
  yield '}\n'
}
