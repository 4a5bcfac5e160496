import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { formatMoment } from '../../words/format.ts'
import { useAct } from './use-act.ts'
import { words } from './words.ts'

/** Asked for only when it is to be seen, and forgotten when it no longer is. */
const Shown = ({ endpointId }: { readonly endpointId: number }) => {
  const secret = useQuery({
    queryKey: ['webhooks', endpointId, 'secret'],
    queryFn: ({ signal }) => client.webhooks.secret(endpointId, { signal }),
    gcTime: 0,
    staleTime: 0,
  })
  return (
    <Loaded query={secret} skeleton={<Skeleton height="2rem" />}>
      {({ secret: now, former_secret: former, former_secret_until: until }) => (
        <div className="stack tight">
          <code className="secret">{now}</code>
          {former !== null && until !== null && (
            <>
              <p className="hint">{words.former(formatMoment(until))}</p>
              <code className="secret soft">{former}</code>
            </>
          )}
        </div>
      )}
    </Loaded>
  )
}

export const Secret = ({ endpointId }: { readonly endpointId: number }) => {
  const [isShown, setShown] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const rotate = useAct(
    () => client.webhooks.rotateSecret(endpointId),
    () => words.rotated,
  )
  const confirm = () => rotate.mutate(undefined, { onSettled: () => setAsked(false) })
  return (
    <Section title={words.secret} hint={words.secretHint}>
      {isShown && <Shown endpointId={endpointId} />}
      <div className="row">
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
        <Button onClick={() => setAsked(true)}>{words.rotate}</Button>
      </div>
      <Dialog title={words.rotateTitle} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p>{words.rotateText}</p>
        <div className="row">
          <Button look="primary" isBusy={rotate.isPending} onClick={confirm}>
            {words.rotate}
          </Button>
          <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
        </div>
      </Dialog>
    </Section>
  )
}
