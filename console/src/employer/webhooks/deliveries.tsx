import { useInfiniteQuery } from '@tanstack/react-query'
import type { WebhookDelivery } from '@zodie/sdk'
import { useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, GradeTag, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { formatMoment } from '../../words/format.ts'
import { useAct } from './use-act.ts'
import { DELIVERY_STATUSES, deliveryStatusOf, words } from './words.ts'

type Status = WebhookDelivery['status']

const DAY_MS = 86_400_000
const PAGE_SIZE = 20

const useDeliveries = (endpointId: number, status: Status | undefined) =>
  useInfiniteQuery({
    queryKey: ['webhooks', endpointId, 'deliveries', status],
    queryFn: ({ pageParam: cursor, signal }) =>
      client.webhooks.deliveries(endpointId, {
        limit: PAGE_SIZE,
        signal,
        ...(status !== undefined && { status }),
        ...(cursor !== undefined && { cursor }),
      }),
    initialPageParam: undefined as string | undefined, // the type of the cursors that follow
    getNextPageParam: ({ next }) => next,
  })

const factsOf = ({ created_at, attempts, response_status, next_attempt_at }: WebhookDelivery): string =>
  [
    formatMoment(created_at),
    words.attempts(attempts),
    response_status !== null && words.answered(response_status),
    next_attempt_at !== null && words.next(formatMoment(next_attempt_at)),
  ]
    .filter((part) => part !== false)
    .join(' · ')

const Row = ({ delivery }: { readonly delivery: WebhookDelivery }) => {
  const replay = useAct(
    () => client.webhooks.replay(delivery.id),
    () => words.replayed,
  )
  return (
    <li className="stack tight">
      <div className="row between top">
        <div className="grow">
          <p>
            <code>{delivery.type}</code>
          </p>
          <p className="hint">{factsOf(delivery)}</p>
        </div>
        <GradeTag grade={deliveryStatusOf(delivery.status)} />
      </div>
      {delivery.error !== null && <p className="small">{delivery.error}</p>}
      <div className="row between top">
        <details className="grow">
          <summary className="small">{words.payload}</summary>
          <pre className="payload">{JSON.stringify(delivery.payload, null, 2)}</pre>
        </details>
        {delivery.status !== 'pending' && (
          <Button isBusy={replay.isPending} onClick={() => replay.mutate()}>
            {words.replay}
          </Button>
        )}
      </div>
    </li>
  )
}

interface ChoiceProps {
  readonly value: Status | undefined
  readonly onChange: (status: Status | undefined) => void
}
const Choice = ({ value, onChange }: ChoiceProps) => (
  <fieldset className="segments">
    <legend className="only-read">{words.which}</legend>
    {[undefined, ...DELIVERY_STATUSES].map((one) => (
      <label key={one ?? 'all'}>
        <input type="radio" name="status" checked={value === one} onChange={() => onChange(one)} />
        {one === undefined ? words.all : deliveryStatusOf(one).word}
      </label>
    ))}
  </fieldset>
)

/** What an endpoint was told, with the ways to tell it again. */
export const Deliveries = ({ endpointId }: { readonly endpointId: number }) => {
  const [status, setStatus] = useState<Status>()
  const deliveries = useDeliveries(endpointId, status)
  const replay = useAct(
    () => client.webhooks.replayFailed(endpointId, new Date(Date.now() - DAY_MS)),
    words.replayedMany,
  )
  return (
    <Section title={words.deliveries} hint={words.deliveriesHint}>
      <div className="row between">
        <Choice value={status} onChange={setStatus} />
        <div className="row">
          <Button isBusy={deliveries.isRefetching} onClick={() => void deliveries.refetch()}>
            {words.refresh}
          </Button>
          <Button isBusy={replay.isPending} onClick={() => replay.mutate()}>
            {words.replayFailed}
          </Button>
        </div>
      </div>
      <Loaded query={deliveries} skeleton={<Skeleton height="8rem" />}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <p className="soft">{status === undefined ? words.noDeliveries : words.noDeliveriesShown}</p>
          ) : (
            <ul className="rows">
              {pages
                .flatMap(({ items }) => items)
                .map((delivery) => (
                  <Row key={delivery.id} delivery={delivery} />
                ))}
            </ul>
          )
        }
      </Loaded>
      {deliveries.hasNextPage && (
        <div>
          <Button isBusy={deliveries.isFetchingNextPage} onClick={() => void deliveries.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </Section>
  )
}
