import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { WebhookEndpoint } from '@zodie/sdk'
import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Note, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { showToast } from '../../shell/toasts.ts'
import { useTitle } from '../../shell/use-title.ts'
import { Deliveries } from './deliveries.tsx'
import { Secret } from './secret.tsx'
import { useAct } from './use-act.ts'
import { EndpointState } from './webhooks.tsx'
import './webhooks.css'
import { words } from './words.ts'

const Removal = ({ id }: { readonly id: number }) => {
  const [isAsked, setAsked] = useState(false)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => client.webhooks.remove(id),
    onSuccess: async () => {
      showToast({ tone: 'done', text: words.removed })
      await navigate({ to: '/hire/webhooks' })
      queries.removeQueries({ queryKey: ['webhooks', id] })
      await queries.invalidateQueries({ queryKey: ['webhooks'] })
    },
    onSettled: () => setAsked(false),
  })
  return (
    <>
      <Button look="quiet" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
      <Dialog title={words.removeTitle} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p>{words.removeText}</p>
        <div className="row">
          <Button look="danger" isBusy={remove.isPending} onClick={() => remove.mutate()}>
            {words.remove}
          </Button>
          <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
        </div>
      </Dialog>
    </>
  )
}

const Actions = ({ endpoint: { id, is_active } }: { readonly endpoint: WebhookEndpoint }) => {
  const test = useAct(
    () => client.webhooks.test(id),
    () => words.tested,
  )
  const toggle = useAct(
    () => client.webhooks.change(id, { is_active: !is_active }),
    () => words.switched,
  )
  return (
    <>
      <Button look="primary" isBusy={test.isPending} onClick={() => test.mutate()}>
        {words.test}
      </Button>
      <Button isBusy={toggle.isPending} onClick={() => toggle.mutate()}>
        {is_active ? words.switchOff : words.switchOn}
      </Button>
      <Removal id={id} />
      <Link to="/hire/webhooks" className="button quiet">
        {words.back}
      </Link>
    </>
  )
}

const Page = () => {
  const endpointId = Number(getRouteApi('/hire/webhooks/$endpointId').useParams().endpointId)
  const endpoint = useQuery({
    queryKey: ['webhooks', endpointId],
    queryFn: ({ signal }) => client.webhooks.get(endpointId, { signal }),
  })
  return (
    <Loaded query={endpoint}>
      {(found) => (
        <>
          <PageHead
            title={found.url}
            lead={
              <span className="row">
                <EndpointState endpoint={found} />
                {found.events.map((event) => words.eventNames[event]).join(', ')}
              </span>
            }
          >
            <Actions endpoint={found} />
          </PageHead>
          <div className="stack wide">
            {found.disabled_reason !== null && (
              <Note tone="weak">
                <p>{found.disabled_reason}</p>
              </Note>
            )}
            <Secret endpointId={endpointId} />
            <Deliveries endpointId={endpointId} />
          </div>
        </>
      )}
    </Loaded>
  )
}

export const EndpointPage = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
