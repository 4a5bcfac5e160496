import { useQuery } from '@tanstack/react-query'
import type { ResumeSource } from '@zodie/sdk'
import { useEffect, useId, useState } from 'react'
import { Icon } from '../../design/icons.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { formatBytes, formatNumber } from '../../words/format.ts'
import { myResumesQuery } from '../queries.ts'

const words = {
  label: 'Where the resume comes from',
  file: 'A file',
  text: 'Pasted text',
  earlier: 'One I sent before',
  drop: 'Drop a resume here, or',
  pick: 'choose a file',
  kinds:
    'PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, text, PNG or JPEG. Scans are recognised here, on the server itself.',
  textLabel: 'Text of the resume',
}

export interface ChosenResume {
  readonly source: ResumeSource
  readonly name: string
}

interface ChoiceProps {
  readonly chosen: ChosenResume | undefined
  readonly onChoose: (resume: ChosenResume | undefined) => void
}

const fromFile = (file: File): ChosenResume => ({ source: { file }, name: `${file.name}, ${formatBytes(file.size)}` })

const FileChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const id = useId()
  const [isOver, setOver] = useState(false)
  // Elsewhere on the page a dropped file would replace the page.
  useEffect(() => {
    const prevent = (event: Event) => event.preventDefault()
    addEventListener('dragover', prevent)
    addEventListener('drop', prevent)
    return () => {
      removeEventListener('dragover', prevent)
      removeEventListener('drop', prevent)
    }
  }, [])
  const take = (file: File | undefined) => file !== undefined && onChoose(fromFile(file))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the file field in it takes the keys
    <div
      className={`drop ${isOver ? 'over' : ''}`}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <span className="toned tone-none">
        <Icon name={chosen === undefined ? 'upload' : 'file'} size={30} />
      </span>
      {chosen !== undefined && 'file' in chosen.source && <strong>{chosen.name}</strong>}
      <p>
        {words.drop}{' '}
        <label htmlFor={id} className="pick">
          {words.pick}
        </label>
        <input id={id} type="file" className="only-read" onChange={({ target }) => take(target.files?.[0])} />
      </p>
      <p className="hint">{words.kinds}</p>
    </div>
  )
}

const TextChoice = ({ onChoose }: ChoiceProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.textLabel}</label>
      <textarea
        id={id}
        className="area"
        rows={10}
        onChange={({ target: { value: text } }) =>
          onChoose(
            text.trim() === ''
              ? undefined
              : { source: { text }, name: `the pasted text, ${formatNumber(text.length)} characters` },
          )
        }
      />
    </div>
  )
}

const EarlierChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const { data } = useQuery(myResumesQuery)
  const name = useId()
  return (
    <fieldset>
      <legend className="only-read">{words.earlier}</legend>
      <ul className="earlier">
        {data?.items.map((resume) => (
          <li key={resume.id}>
            <label className="check">
              <input
                type="radio"
                name={name}
                checked={chosen !== undefined && 'resumeId' in chosen.source && chosen.source.resumeId === resume.id}
                onChange={() => onChoose({ source: { resumeId: resume.id }, name: resume.file_name })}
              />
              <span>
                {resume.file_name} <span className="soft small">{formatBytes(resume.size)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

export const ResumeChoice = (props: ChoiceProps) => {
  const { data } = useQuery(myResumesQuery)
  const [way, setWay] = useState(props.chosen !== undefined && 'resumeId' in props.chosen.source ? 'earlier' : 'file')
  const tabs = [
    { name: 'file', label: words.file, content: <FileChoice {...props} /> },
    { name: 'text', label: words.text, content: <TextChoice {...props} /> },
    ...(data !== undefined && data.items.length > 0
      ? [{ name: 'earlier', label: words.earlier, content: <EarlierChoice {...props} /> }]
      : []),
  ]
  return <Tabs label={words.label} tabs={tabs} value={way} onChange={setWay} />
}
