import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { User } from '@zodie/sdk'
import { useState } from 'react'
import { Confirm } from '../../design/confirm.tsx'
import { Button, Tag } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useMe } from '../../session/use-session.ts'
import { showToast } from '../../shell/toasts.ts'
import { formatDay } from '../../words/format.ts'
import { actionsFor, type UserAction, words } from './words.ts'

interface Asked {
  readonly user: User
  readonly action: UserAction
}

const useChange = (onDone: () => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ user, action }: Asked) => client.users.change(user.id, action.patch),
    onSuccess: async (_user, { action }) => {
      showToast({ tone: 'done', text: action.done })
      await queries.invalidateQueries({ queryKey: ['users'] })
    },
    onSettled: onDone,
  })
}

const nameOf = ({ full_name, email }: User): string => full_name ?? email

interface UserRowProps {
  readonly user: User
  readonly isMe: boolean
  readonly onAsk: (action: UserAction) => void
}

const UserRow = ({ user, isMe, onAsk }: UserRowProps) => (
  <li className="row between">
    <div className="grow">
      <strong>{nameOf(user)}</strong>
      <p className="hint">
        {user.email} · {words.since(formatDay(user.created_at))}
      </p>
    </div>
    <div className="row">
      {user.is_superuser && <Tag tone="good">{words.admin}</Tag>}
      {!user.is_active && <Tag tone="weak">{words.off}</Tag>}
      {isMe ? (
        // One's own account is somebody else's to change, so that nobody locks everybody out by a slip.
        <Tag>{words.you}</Tag>
      ) : (
        actionsFor(user).map((action) => (
          <Button key={action.label} aria-label={`${action.label}: ${nameOf(user)}`} onClick={() => onAsk(action)}>
            {action.label}
          </Button>
        ))
      )}
    </div>
  </li>
)

export const UserList = ({ users }: { readonly users: readonly User[] }) => {
  const me = useMe()
  const [asked, setAsked] = useState<Asked>()
  const change = useChange(() => setAsked(undefined))
  return (
    <>
      <ul className="rows">
        {users.map((user) => (
          <UserRow key={user.id} user={user} isMe={user.id === me?.id} onAsk={(action) => setAsked({ user, action })} />
        ))}
      </ul>
      <Confirm
        title={asked?.action.title ?? ''}
        text={asked === undefined ? '' : `${nameOf(asked.user)}: ${asked.action.text}`}
        action={asked?.action.label ?? ''}
        isDangerous={asked?.action.isDangerous === true}
        isOpen={asked !== undefined}
        isBusy={change.isPending}
        onConfirm={() => asked && change.mutate(asked)}
        onClose={() => setAsked(undefined)}
      />
    </>
  )
}
