import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loaded } from '../design/loaded.tsx'
import { Empty } from '../design/parts.tsx'
import { meQuery } from '../session/use-session.ts'
import { SignedIn } from '../shell/sign-in.tsx'

const words = {
  title: 'For administrators',
  text: 'This view is for administrators of the installation. Whoever runs it makes somebody one by',
}

interface ForAdministratorsProps {
  /** What it shows is no secret: it is shown too while the service cannot say who somebody is. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}

const FAILURE = 500

const Judged = ({ isOpen = false, children }: ForAdministratorsProps) => (
  <Loaded query={useQuery(meQuery)} onProblem={({ status }) => (isOpen && status >= FAILURE ? children : undefined)}>
    {({ is_superuser, email }) =>
      is_superuser ? (
        children
      ) : (
        <Empty isPage icon="people" title={words.title}>
          <p className="soft">{words.text}</p>
          <p>
            <code>npm run -s zodie -- user promote {email}</code>
          </p>
        </Empty>
      )
    }
  </Loaded>
)

/** Says to others how one becomes an administrator, instead of showing them refusals. The service refuses them in any case. */
export const ForAdministrators = (props: ForAdministratorsProps) => (
  <SignedIn>
    <Judged {...props} />
  </SignedIn>
)
