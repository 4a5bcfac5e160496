import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LegalHold, Quarantined } from '@zodie/sdk'
import { useState } from 'react'
import { Confirm } from '../../design/confirm.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, PageHead, Section, SkeletonCards } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { showToast } from '../../shell/toasts.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatAgo, formatDay } from '../../words/format.ts'
import { ForAdministrators } from '../for-administrators.tsx'
import { HoldDialog } from './hold-dialog.tsx'
import { heldBy, quarantinedOf, words } from './words.ts'

const LIMIT = 100

/** Does it, says so, and asks anew what is held and what is in quarantine: one may change the other. */
const useRetentionChange = (change: (id: number) => Promise<void>, done: string, onDone?: () => void) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      showToast({ tone: 'done', text: done })
      await Promise.all([['holds'], ['quarantine']].map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
    onSettled: () => onDone?.(),
  })
}

const More = ({ total, shown }: { readonly total: number; readonly shown: number }) =>
  total > shown && <p className="hint">{words.more(total - shown)}</p>

const HoldRow = ({ hold, onRelease }: { readonly hold: LegalHold; readonly onRelease: () => void }) => (
  <li className="row between">
    <div className="grow">
      <strong>{heldBy(hold)}</strong>
      <p>{hold.reason}</p>
      <p className="hint">{words.since(formatDay(hold.created_at))}</p>
    </div>
    <Button aria-label={`${words.release}: ${heldBy(hold)}`} onClick={onRelease}>
      {words.release}
    </Button>
  </li>
)

const HoldList = ({ holds }: { readonly holds: readonly LegalHold[] }) => {
  const [asked, setAsked] = useState<LegalHold>()
  const release = useRetentionChange(
    (id) => client.retention.release(id),
    words.released,
    () => setAsked(undefined),
  )
  return (
    <>
      {holds.length === 0 && <p className="soft">{words.noHolds}</p>}
      <ul className="rows">
        {holds.map((hold) => (
          <HoldRow key={hold.id} hold={hold} onRelease={() => setAsked(hold)} />
        ))}
      </ul>
      <Confirm
        title={words.releaseTitle}
        text={words.releaseText}
        action={words.release}
        isDangerous
        isOpen={asked !== undefined}
        isBusy={release.isPending}
        onConfirm={() => asked && release.mutate(asked.id)}
        onClose={() => setAsked(undefined)}
      />
    </>
  )
}

const Holds = () => {
  const [isOpen, setOpen] = useState(false)
  const holds = useQuery({
    queryKey: ['holds'],
    queryFn: ({ signal }) => client.retention.holds({ active: true, limit: LIMIT, signal }),
  })
  return (
    <Section
      title={words.holds}
      hint={words.holdsHint}
      aside={
        <Button look="primary" onClick={() => setOpen(true)}>
          {words.hold}
        </Button>
      }
    >
      <Loaded query={holds} skeleton={<SkeletonCards count={1} />}>
        {({ items, total }) => (
          <>
            <HoldList holds={items} />
            <More total={total} shown={items.length} />
          </>
        )}
      </Loaded>
      <HoldDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </Section>
  )
}

const QuarantineRow = ({ entry }: { readonly entry: Quarantined }) => {
  const restore = useRetentionChange((id) => client.retention.restore(id), words.restored)
  return (
    <li className="row between">
      <div className="grow">
        <strong>{quarantinedOf(entry)}</strong>
        <p className="hint">{entry.ends_at === null ? words.endsWithPerson : words.ends(formatAgo(entry.ends_at))}</p>
      </div>
      <Button
        isBusy={restore.isPending}
        aria-label={`${words.restore}: ${quarantinedOf(entry)}`}
        onClick={() => restore.mutate(entry.id)}
      >
        {words.restore}
      </Button>
    </li>
  )
}

const Quarantine = () => {
  const quarantine = useQuery({
    queryKey: ['quarantine'],
    queryFn: ({ signal }) => client.retention.quarantined({ limit: LIMIT, signal }),
  })
  return (
    <Section title={words.quarantine} hint={words.quarantineHint}>
      <Loaded query={quarantine} skeleton={<SkeletonCards count={1} />}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="soft">{words.noQuarantine}</p>}
            <ul className="rows">
              {items.map((entry) => (
                <QuarantineRow key={entry.id} entry={entry} />
              ))}
            </ul>
            <More total={total} shown={items.length} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

export const RetentionPage = () => {
  useTitle(words.title)
  return (
    <ForAdministrators>
      <PageHead title={words.title} lead={words.lead} />
      <div className="stack wide">
        <Holds />
        <Quarantine />
      </div>
    </ForAdministrators>
  )
}
