import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WebhookEndpoint } from '@zodie/sdk'
import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, PageHead, Section, Tag } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatAgo } from '../../words/format.ts'
import { AddEndpoint } from './add.tsx'
import { words } from './words.ts'

/** Whether events are posted to it, and whether somebody answers there. */
export const EndpointState = ({ endpoint: { is_active, failing_since } }: { readonly endpoint: WebhookEndpoint }) => {
  if (!is_active) return <Tag tone="weak">{words.off}</Tag>
  return failing_since === null ? (
    <Tag tone="good">{words.on}</Tag>
  ) : (
    <Tag tone="fair">{words.failing(formatAgo(failing_since))}</Tag>
  )
}

const Row = ({ endpoint }: { readonly endpoint: WebhookEndpoint }) => (
  <li className="row between top">
    <div className="grow">
      <Link to="/hire/webhooks/$endpointId" params={{ endpointId: String(endpoint.id) }}>
        <strong>{endpoint.url}</strong>
      </Link>
      <p className="hint">
        {[endpoint.description, endpoint.events.map((event) => words.eventNames[event]).join(', ')]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </div>
    <EndpointState endpoint={endpoint} />
  </li>
)

const Page = () => {
  const [isAdding, setAdding] = useState(false)
  const endpoints = useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => client.webhooks.list({ limit: 100, signal }),
  })
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Button look="primary" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      </PageHead>
      <Loaded query={endpoints}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="pulse" title={words.none}>
              <p className="soft">{words.noneLead}</p>
            </Empty>
          ) : (
            <Section title={words.list}>
              <ul className="rows">
                {items.map((endpoint) => (
                  <Row key={endpoint.id} endpoint={endpoint} />
                ))}
              </ul>
            </Section>
          )
        }
      </Loaded>
      <Dialog title={words.add} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddEndpoint onClose={() => setAdding(false)} />
      </Dialog>
    </>
  )
}

export const Webhooks = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
