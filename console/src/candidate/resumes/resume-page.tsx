import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { UploadedResume } from '@zodie/sdk'
import { useEffect, useRef, useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Note, PageHead, SkeletonCards } from '../../design/parts.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { client } from '../../session/client.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { formatAgo, formatBytes, formatShare } from '../../words/format.ts'
import { resultQuery } from '../queries.ts'
import { type Finding, findingsOf } from './findings.ts'
import { groupValues, type Place, type ReadValue, readValues } from './read-values.ts'
import './resume-page.css'
import { Sheets } from './sheets.tsx'

const words = {
  tabs: 'What is shown of the resume',
  values: 'As read',
  advice: 'Advice',
  evidence: 'Evidence',
  analyse: 'Analyse it',
  analysis: 'The analysis',
  unread: 'It has not been read yet.',
  unsure: (share: string) => `${share} sure`,
  none: 'Nothing at a place of this resume.',
}

/** Below this a reader had better look for themselves. */
const SURE = 0.75

const route = getRouteApi('/resumes/$resumeId')
const isSame = (a: Place, b: Place | undefined): boolean => a.start === b?.start && a.end === b.end

interface EntryProps {
  readonly place: Place
  readonly isSelected: boolean
  readonly onSelect: (place: Place) => void
  readonly children: React.ReactNode
}

/** One line of a list that leads to its place; comes into sight when its place is chosen on the page. */
const Entry = ({ place, isSelected, onSelect, children }: EntryProps) => {
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isSelected) return undefined
    // A frame later: when another list opens, the one from before stands above it until then, and this entry that much too low.
    const frame = requestAnimationFrame(() => void element.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [isSelected])
  return (
    <button ref={element} type="button" className="entry" aria-pressed={isSelected} onClick={() => onSelect(place)}>
      {children}
    </button>
  )
}

interface ListProps {
  readonly selected: Place | undefined
  readonly onSelect: (place: Place) => void
}

const ValueList = ({ values, selected, onSelect }: ListProps & { readonly values: readonly ReadValue[] }) =>
  groupValues(values).map(({ name, values: ofGroup }) => (
    <section key={name} className="stack tight">
      <h2 className="label soft">{name}</h2>
      <ul>
        {ofGroup.map(({ pointer, label, text, confidence, place }) => (
          <li key={pointer}>
            <Entry place={place} isSelected={isSame(place, selected)} onSelect={onSelect}>
              <span className="soft small">
                {label}
                {confidence < SURE && <em className="toned tone-fair"> · {words.unsure(formatShare(confidence))}</em>}
              </span>
              <span>{text}</span>
            </Entry>
          </li>
        ))}
      </ul>
    </section>
  ))

const FindingList = ({ findings, selected, onSelect }: ListProps & { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? (
    <p className="soft">{words.none}</p>
  ) : (
    <ul>
      {findings.map(({ key, title, why, tone, place }) => (
        <li key={key}>
          <Entry place={place} isSelected={isSame(place, selected)} onSelect={onSelect}>
            <strong>{title}</strong>
            <span className={`small toned tone-${tone}`}>{why}</span>
            <q className="small soft">{place.quote}</q>
          </Entry>
        </li>
      ))}
    </ul>
  )

const useFindings = (jobId: number | undefined) => {
  const { data } = useQuery({ ...resultQuery(jobId ?? 0), enabled: jobId !== undefined })
  return data === undefined ? undefined : findingsOf(data)
}

const LISTS = ['values', 'advice', 'evidence'] as const
type TabName = (typeof LISTS)[number]

const Read = ({ resume }: { readonly resume: UploadedResume }) => {
  const { job, at } = route.useSearch()
  const navigate = route.useNavigate()
  const findings = useFindings(job)
  const values = readValues(resume)
  const [chosenTab, setTab] = useState<TabName>()
  const places = [...values, ...(findings?.advice ?? []), ...(findings?.evidence ?? [])].map(({ place }) => place)
  const selected = places.find(({ start, end }) => at === `${start}-${end}`)
  // Who comes from a finding sees the list that it stands in.
  const holds = (list: readonly { readonly place: Place }[] = []) => list.some(({ place }) => isSame(place, selected))
  const tab = chosenTab ?? LISTS.find((name) => holds({ values, ...findings }[name])) ?? 'values'
  // A click on the page leads to the list that holds the place.
  const select = ({ start, end }: Place) =>
    void navigate({ search: (before) => ({ ...before, at: `${start}-${end}` }), replace: true, resetScroll: false })
  const list = { selected, onSelect: select }
  const shown: readonly Finding[] = tab === 'values' ? [] : (findings?.[tab] ?? [])
  const tabs = [
    { name: 'values', label: words.values, content: <ValueList values={values} {...list} /> },
    ...(findings === undefined
      ? []
      : [
          { name: 'advice', label: words.advice, content: <FindingList findings={findings.advice} {...list} /> },
          { name: 'evidence', label: words.evidence, content: <FindingList findings={findings.evidence} {...list} /> },
        ]),
  ]
  return (
    <div className="resume-layout">
      <Sheets resume={resume} values={values} marks={shown} selected={selected} onSelect={select} />
      <div className="card as-read">
        <Tabs
          label={words.tabs}
          tabs={tabs}
          value={tab}
          onChange={(name) => setTab(name as TabName /* one of `tabs` */)}
        />
      </div>
    </div>
  )
}

const Page = () => {
  const resumeId = Number(route.useParams().resumeId)
  const { job } = route.useSearch()
  const resume = useQuery({
    queryKey: ['resume', resumeId],
    queryFn: ({ signal }) => client.resumes.get(resumeId, { signal }),
  })
  useTitle(resume.data?.file_name)
  return (
    <Loaded query={resume} skeleton={<SkeletonCards count={1} height="30rem" />}>
      {(data) => (
        <>
          <PageHead title={data.file_name} lead={`${formatBytes(data.size)} · ${formatAgo(data.created_at)}`}>
            {job !== undefined && (
              <Link to="/jobs/$jobId/analysis" params={{ jobId: String(job) }} search={{}} className="button">
                {words.analysis}
              </Link>
            )}
            <Link to="/analyze" search={{ resume: data.id }} className="button primary">
              {words.analyse}
            </Link>
          </PageHead>
          {data.failure !== null && (
            <Note tone="weak">
              <p>{data.failure.detail}</p>
            </Note>
          )}
          {data.failure === null && data.resume === null && <p className="soft">{words.unread}</p>}
          {data.resume !== null && <Read resume={data} />}
        </>
      )}
    </Loaded>
  )
}

export const ResumePage = () => (
  <SignedIn>
    <Page />
  </SignedIn>
)
