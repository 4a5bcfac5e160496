import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { FairnessOptions } from '@zodie/sdk'
import { type ReactNode, useId, useState } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Button, PageHead } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { save } from '../../shell/save.ts'
import { SignedIn } from '../../shell/sign-in.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { myJobsQuery } from '../queries.ts'
import { ripeQuarters } from './quarters.ts'
import { Tables } from './tables.tsx'
import { words } from './words.ts'

const QUARTERS = 12

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}
const Select = ({ label, value, onChange, children }: SelectProps) => {
  const id = useId()
  return (
    <div className="field grow">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  )
}

interface Choice {
  readonly job: string
  readonly from: string
  readonly to: string
}

/** One end of a period alone says nothing: the other is the same quarter then. */
const optionsOf = ({ job, from, to }: Choice): FairnessOptions => {
  const quarters = ripeQuarters(new Date(), QUARTERS)
  const first = quarters.find((quarter) => quarter.from === from)
  const last = quarters.find((quarter) => quarter.to === to)
  const [start, end] = [first ?? last, last ?? first]
  return {
    ...(job !== '' && { job_id: Number(job) }),
    ...(start !== undefined && end !== undefined && { from: start.from, to: end.to }),
  }
}

const Choices = ({ choice, onChange }: { readonly choice: Choice; readonly onChange: (choice: Choice) => void }) => {
  const jobs = useInfiniteQuery(myJobsQuery)
  const quarters = ripeQuarters(new Date(), QUARTERS)
  const ends = [
    { name: 'from', label: words.from },
    { name: 'to', label: words.to },
  ] as const
  return (
    <div className="card row no-print fairness-choices">
      <Select label={words.job} value={choice.job} onChange={(job) => onChange({ ...choice, job })}>
        <option value="">{words.all}</option>
        {jobs.data?.pages
          .flatMap(({ items }) => items)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </Select>
      {ends.map(({ name, label }) => (
        <Select key={name} label={label} value={choice[name]} onChange={(day) => onChange({ ...choice, [name]: day })}>
          <option value="">{words.lastYear}</option>
          {quarters.map((quarter) => (
            <option key={quarter.label} value={quarter[name]}>
              {quarter.label}
            </option>
          ))}
        </Select>
      ))}
    </div>
  )
}

const Page = () => {
  const [choice, setChoice] = useState<Choice>({ job: '', from: '', to: '' })
  const options = optionsOf(choice)
  const report = useQuery({
    queryKey: ['fairness', options],
    queryFn: ({ signal }) => client.fairness.report({ ...options, signal }),
    placeholderData: keepPreviousData,
  })
  const csv = useMutation({
    mutationFn: () => client.fairness.csv(options),
    onSuccess: (file) => save(file, 'fairness.csv'),
  })
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <Button isBusy={csv.isPending} onClick={() => csv.mutate()}>
          {words.csv}
        </Button>
      </PageHead>
      <div className="stack wide">
        <Choices choice={choice} onChange={setChoice} />
        <Loaded query={report}>{(data) => <Tables report={data} />}</Loaded>
      </div>
    </>
  )
}

export const FairnessPage = () => {
  useTitle(words.title)
  return (
    <SignedIn>
      <Page />
    </SignedIn>
  )
}
