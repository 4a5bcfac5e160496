import type { Analysis } from '@zodie/sdk'
import { PlaceLink } from '../../criteria/place-link.tsx'
import { Icon } from '../../design/icons.tsx'
import { Chips, Meter, Note, ScoreTag, Section, Tag } from '../../design/parts.tsx'
import { formatShare } from '../../words/format.ts'
import { gradeOf } from '../../words/grades.ts'
import { SIGNALS, words } from './words.ts'

type Project = Analysis['project_validation']['projects'][string]

const Signals = ({ signals }: Pick<Project, 'signals'>) => (
  <ul className="signals">
    {Object.entries(signals).map(([name, isThere]) => {
      const [there, absent] = SIGNALS[name] ?? [name, `no ${name}`]
      return (
        <li key={name} className={isThere ? 'tone-good toned' : 'soft'}>
          <Icon name={isThere ? 'check' : 'close'} size={16} />
          {isThere ? there : absent}
        </li>
      )
    })}
  </ul>
)

const One = ({
  name,
  project,
  resumeId,
}: {
  readonly name: string
  readonly project: Project
  readonly resumeId: number
}) => (
  <li className="stack tight">
    <p className="row between">
      <PlaceLink place={project.place} resumeId={resumeId}>
        <strong>{name}</strong>
      </PlaceLink>
      <ScoreTag score={project.score} />
    </p>
    <Meter share={project.score / 100} tone={gradeOf(project.score).tone} />
    <Signals signals={project.signals} />
    {project.skills.length > 0 && <Chips words={project.skills} />}
  </li>
)

const Background = ({ parts }: { readonly parts: Analysis['background'] }) => (
  <Section title={words.background} hint={words.backgroundHint}>
    <ul className="rows">
      {parts.map(({ part, credit, reason }) => (
        <li key={part} className="stack tight">
          <p className="row between">
            <strong>{part.charAt(0).toUpperCase() + part.slice(1)}</strong>
            {credit !== null && <span className="figure">{formatShare(credit)}</span>}
          </p>
          <p className="soft">{reason}</p>
        </li>
      ))}
    </ul>
  </Section>
)

const Links = ({ checks }: { readonly checks: NonNullable<Analysis['link_checks']> }) => (
  <Section title={words.links}>
    <ul className="rows">
      {checks.map(({ url, status, detail }) => (
        <li key={url}>
          <p className="row between">
            <code>{url}</code>{' '}
            <Tag tone={status === 'reachable' ? 'good' : status === 'missing' ? 'weak' : 'none'}>{status}</Tag>
          </p>
          <p className="hint">{detail}</p>
        </li>
      ))}
    </ul>
  </Section>
)

export const Proof = ({ analysis }: { readonly analysis: Analysis }) => {
  const bestFirst = Object.entries(analysis.project_validation.projects).toSorted(([, a], [, b]) => b.score - a.score)
  return (
    <>
      <Section title={words.proof} hint={words.proofHint}>
        {bestFirst.length === 0 ? (
          <Note>
            <p>{words.noProof}</p>
          </Note>
        ) : (
          <ul className="rows">
            {bestFirst.map(([name, project]) => (
              <One key={name} name={name} project={project} resumeId={analysis.resume_id} />
            ))}
          </ul>
        )}
      </Section>
      {analysis.background.length > 0 && <Background parts={analysis.background} />}
      {analysis.link_checks !== null && analysis.link_checks.length > 0 && <Links checks={analysis.link_checks} />}
    </>
  )
}
