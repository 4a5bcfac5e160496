import type { QueryOf } from './operations.ts'
import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type { CallSettings, Page, PageOptions, User, UserInvitation, UserPatch } from './types.ts'

const ONE = '/api/v1/users/{user_id}'

export type UsersOptions = QueryOf<'get', '/api/v1/users'> & PageOptions

/** Accounts: my own, and everybody's for administrators. */
export interface Users {
  me(settings?: CallSettings): Promise<User>
  /** `null`: without a name. */
  rename(fullName: string | null, settings?: CallSettings): Promise<User>
  get(userId: number, settings?: CallSettings): Promise<User>
  /** For administrators, as are all below. */
  list(options?: UsersOptions): Promise<Page<User>>
  all(options?: UsersOptions): AsyncGenerator<User, void, undefined>
  invite(invitation: UserInvitation, settings?: CallSettings): Promise<User>
  /** Who is deactivated is signed out everywhere at once. */
  change(userId: number, change: UserPatch, settings?: CallSettings): Promise<User>
}

export const createUsers = ({ send }: Session): Users => {
  const list: Users['list'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/users', { query, signal }))
  return {
    list,
    all: (options = {}) => everyItem(list, options),
    me: async (settings) => (await send('get', '/api/v1/users/me', { ...settings })).body,
    rename: async (fullName, settings) =>
      (await send('put', '/api/v1/users/me', { body: { full_name: fullName }, ...settings })).body,
    get: async (userId, settings) => (await send('get', ONE, { path: { user_id: userId }, ...settings })).body,
    invite: async (invitation, settings) =>
      (await send('post', '/api/v1/users', { body: invitation, ...settings })).body,
    change: async (userId, change, settings) =>
      (await send('patch', ONE, { path: { user_id: userId }, body: change, ...settings })).body,
  }
}
