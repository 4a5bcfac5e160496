import type { Session } from './session.ts'
import type { CallSettings, DeferredErasure, Download, Profile, ProfileInput } from './types.ts'

const MINE = '/api/v1/profile/me'

/** What is mine as a person. */
export interface MyProfile {
  get(settings?: CallSettings): Promise<Profile>
  /** What is left out becomes empty. */
  replace(profile: ProfileInput, settings?: CallSettings): Promise<Profile>
  /** All that is stored of me, as a JSON file. */
  export(settings?: CallSettings): Promise<Download>
  /** Erases my account and all that is mine, for good, and forgets the sign-in. What a legal hold keeps is told, and erased later. */
  erase(settings?: CallSettings): Promise<DeferredErasure | undefined>
}

export const createProfile = ({ send, download, use }: Session): MyProfile => ({
  get: async (settings) => (await send('get', MINE, { ...settings })).body,
  replace: async (profile, settings) => (await send('put', MINE, { body: profile, ...settings })).body,
  export: (settings) => download('/api/v1/profile/me/export', { ...settings }),
  erase: async (settings) => {
    const { body } = await send('delete', MINE, { ...settings })
    use(undefined)
    return body
  },
})
