import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, useId } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatNumber } from '../../words/format.ts'
import '../admin.css'
import { ForAdministrators } from '../for-administrators.tsx'
import { UserList } from './user-list.tsx'
import { words } from './words.ts'

const route = getRouteApi('/admin/users')
const PAGE_SIZE = 25

const roleIn = (role: string | undefined) => (role === 'admin' || role === 'user' ? role : undefined)

const SearchForm = () => {
  const { query, role } = route.useSearch()
  const navigate = route.useNavigate()
  const [queryId, roleId] = [useId(), useId()]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [text, who] = [String(form.get('query') ?? '').trim(), String(form.get('role') ?? '')]
    void navigate({ search: { ...(text !== '' && { query: text }), ...(who !== '' && { role: who }) } })
  }
  return (
    <search>
      {/* The key: Back and links fill the fields anew. */}
      <form key={`${query} ${role}`} className="admin-form" onSubmit={submit}>
        <div className="field grow">
          <label htmlFor={queryId}>{words.search}</label>
          <input id={queryId} name="query" type="search" className="input" maxLength={254} defaultValue={query ?? ''} />
        </div>
        <div className="field">
          <label htmlFor={roleId}>{words.role}</label>
          <select id={roleId} name="role" className="select" defaultValue={roleIn(role) ?? ''}>
            {Object.entries(words.roles).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" look="primary">
          {words.go}
        </Button>
      </form>
    </search>
  )
}

const useUsers = () => {
  const { query, role } = route.useSearch()
  const who = roleIn(role)
  return useInfiniteQuery({
    queryKey: ['users', query, who],
    queryFn: ({ pageParam, signal }) =>
      client.users.list({
        ...{ limit: PAGE_SIZE, signal },
        ...(query !== undefined && { query }),
        ...(who !== undefined && { role: who }),
        ...(pageParam !== '' && { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
}

const Found = () => {
  const found = useUsers()
  return (
    <Loaded query={found}>
      {({ pages }) => {
        const users = pages.flatMap(({ items }) => items)
        if (users.length === 0)
          return (
            <Empty icon="people" title={words.none}>
              <p className="soft">{words.noneLead}</p>
            </Empty>
          )
        return (
          <section className="card stack">
            <p className="label soft" role="status">
              {words.count(users.length, formatNumber(pages[0]?.total ?? users.length))}
            </p>
            <UserList users={users} />
            {found.hasNextPage && (
              <div>
                <Button isBusy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {words.more}
                </Button>
              </div>
            )}
          </section>
        )
      }}
    </Loaded>
  )
}

export const Users = () => {
  useTitle(words.title)
  return (
    <ForAdministrators>
      <PageHead title={words.title} lead={words.lead} />
      <div className="stack wide">
        <SearchForm />
        <Found />
      </div>
    </ForAdministrators>
  )
}
