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

const Judged = ({ children }: { readonly children: ReactNode }) => (
  <Loaded query={useQuery(meQuery)}>
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
export const ForAdministrators = ({ children }: { readonly children: ReactNode }) => (
  <SignedIn>
    <Judged>{children}</Judged>
  </SignedIn>
)
