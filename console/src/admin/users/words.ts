import type { User, UserPatch } from '@zodie/sdk'

export const words = {
  title: 'Users',
  lead: 'Everybody with an account here.',
  search: 'Email or name',
  role: 'Who',
  roles: { '': 'Everybody', admin: 'Administrators', user: 'Others' },
  go: 'Search',
  none: 'Nobody fits',
  noneLead: 'Look for less of the name or address.',
  more: 'Show more',
  count: (shown: number, total: string) => `${shown} of ${total}`,
  you: 'You',
  admin: 'Administrator',
  off: 'Deactivated',
  since: (when: string) => `since ${when}`,
}

export interface UserAction {
  readonly label: string
  readonly patch: UserPatch
  readonly title: string
  readonly text: string
  readonly done: string
  readonly isDangerous: boolean
}

const ACTIONS = {
  activate: {
    label: 'Activate',
    patch: { is_active: true },
    title: 'Activate this account?',
    text: 'They can sign in again, and find everything as it was.',
    done: 'The account is active.',
    isDangerous: false,
  },
  deactivate: {
    label: 'Deactivate',
    patch: { is_active: false },
    title: 'Deactivate this account?',
    text: 'They are signed out everywhere at once and cannot sign in until somebody activates them. Nothing is erased.',
    done: 'The account is deactivated and signed out everywhere.',
    isDangerous: true,
  },
  promote: {
    label: 'Make administrator',
    patch: { is_superuser: true },
    title: 'Make them an administrator?',
    text: 'They will see and change what you can: every account, job and application.',
    done: 'They are an administrator.',
    isDangerous: false,
  },
  demote: {
    label: 'End as administrator',
    patch: { is_superuser: false },
    title: 'End them as administrator?',
    text: 'They keep their account and what is their own.',
    done: 'They are no administrator any more.',
    isDangerous: true,
  },
} as const satisfies Record<string, UserAction>

/** What can be done about an account as it is now. */
export const actionsFor = ({ is_active, is_superuser }: User): readonly UserAction[] => [
  is_active ? ACTIONS.deactivate : ACTIONS.activate,
  is_superuser ? ACTIONS.demote : ACTIONS.promote,
]
