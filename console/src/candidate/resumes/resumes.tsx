import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ResumeListItem } from '@zodie/sdk'
import { useState } from 'react'
import { Dialog } from '../../design/dialog.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Button, Empty, PageHead, Section, Tag } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { showToast } from '../../shell/toasts.ts'
import { useTitle } from '../../shell/use-title.ts'
import { formatAgo, formatBytes } from '../../words/format.ts'
import { myResumesQuery } from '../queries.ts'

const words = {
  title: 'My resumes',
  lead: 'What you sent, and what ZODIE read in it.',
  none: 'No resume yet',
  start: 'Analyse a resume',
  analyse: 'Analyse it',
  erase: 'Erase',
  eraseTitle: 'Erase this resume?',
  eraseText: (name: string) => `“${name}”, its file and its analyses are erased for good.`,
  keep: 'Keep it',
  erased: 'The resume is erased.',
  failed: 'Could not be read',
  waiting: 'Not read yet',
}

const Row = ({ resume, onErase }: { readonly resume: ResumeListItem; readonly onErase: () => void }) => (
  <li className="row between">
    <div className="grow">
      <Link to="/resumes/$resumeId" params={{ resumeId: String(resume.id) }} search={{}}>
        <strong>{resume.file_name}</strong>
      </Link>
      <p className="hint">
        {formatBytes(resume.size)} · {formatAgo(resume.created_at)}
      </p>
      {resume.failure !== null && <p className="small">{resume.failure.detail}</p>}
    </div>
    {resume.status === 'failed' && <Tag tone="weak">{words.failed}</Tag>}
    {(resume.status === 'queued' || resume.status === 'running') && <Tag>{words.waiting}</Tag>}
    <Link to="/analyze" search={{ resume: resume.id }} className="button">
      {words.analyse}
    </Link>
    <Button look="quiet" onClick={onErase}>
      {words.erase}
      <span className="only-read"> {resume.file_name}</span>
    </Button>
  </li>
)

const List = ({ items }: { readonly items: readonly ResumeListItem[] }) => {
  const queries = useQueryClient()
  const [asked, setAsked] = useState<ResumeListItem>()
  const close = () => setAsked(undefined)
  const erase = useMutation({
    mutationFn: (id: number) => client.resumes.erase(id),
    onSuccess: async () => {
      showToast({ tone: 'done', text: words.erased })
      await queries.invalidateQueries()
    },
    onSettled: close,
  })
  return (
    <Section title={words.title}>
      <ul className="rows">
        {items.map((resume) => (
          <Row key={resume.id} resume={resume} onErase={() => setAsked(resume)} />
        ))}
      </ul>
      <Dialog title={words.eraseTitle} isOpen={asked !== undefined} onClose={close}>
        <p>{words.eraseText(asked?.file_name ?? '')}</p>
        <div className="row">
          <Button look="danger" isBusy={erase.isPending} onClick={() => asked && erase.mutate(asked.id)}>
            {words.erase}
          </Button>
          <Button onClick={close}>{words.keep}</Button>
        </div>
      </Dialog>
    </Section>
  )
}

const Page = () => {
  const resumes = useQuery(myResumesQuery)
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Link to="/analyze" search={{}} className="button primary">
          {words.start}
        </Link>
      </PageHead>
      <Loaded query={resumes}>
        {({ items }) => (items.length === 0 ? <Empty icon="file" title={words.none} /> : <List items={items} />)}
      </Loaded>
    </>
  )
}

export const Resumes = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
