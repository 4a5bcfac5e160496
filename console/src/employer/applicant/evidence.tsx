import { useQuery } from '@tanstack/react-query'
import type { Job, JobCandidate } from '@zodie/sdk'
import { ScoreRing } from '../../charts/score-ring.tsx'
import { Criteria } from '../../criteria/criteria.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Chips, Meter, Note, ScoreTag, Section, Skeleton } from '../../design/parts.tsx'
import { client } from '../../session/client.ts'
import { DIMENSIONS } from '../../words/dimensions.ts'
import { gradeOf } from '../../words/grades.ts'
import { Reasons } from '../applicants/why.tsx'
import { words as listWords } from '../applicants/words.ts'
import './applicant.css'
import { words } from './words.ts'

/** An employer is shown these; the others are between ZODIE and the applicant. */
export const SHOWN = DIMENSIONS.flatMap((dimension) => {
  const { field } = dimension
  return field === 'formatting_score' || field === 'trustworthiness_score' || field === 'credibility_score'
    ? []
    : [{ field, label: dimension.label, asks: dimension.asks }]
})

const Skills = ({
  title,
  skills,
  tone,
}: {
  readonly title: string
  readonly skills: readonly string[]
  readonly tone: 'good' | 'weak'
}) => (
  <div className="stack tight">
    <h3>{title}</h3>
    {skills.length === 0 ? <p className="hint">{words.none}</p> : <Chips words={skills} tone={tone} />}
  </div>
)

const Scores = ({ candidate }: { readonly candidate: JobCandidate }) => (
  <ul className="stack grow">
    {SHOWN.map(({ field, label, asks }) => (
      <li key={field} className="stack tight">
        <p className="row between">
          <strong>{label}</strong>
          <ScoreTag score={candidate[field]} />
        </p>
        <Meter share={(candidate[field] ?? 0) / 100} tone={gradeOf(candidate[field]).tone} />
        <p className="hint">{asks}</p>
      </li>
    ))}
  </ul>
)

interface EvidenceProps {
  readonly candidate: JobCandidate
  readonly job: Job
  readonly isBlind: boolean
}

/** Every criterion with the words of both sides; in blind mode the service gives no words of the resume. */
const AllCriteria = ({ candidate: { application_id: id }, job, isBlind }: EvidenceProps) => {
  const evidence = useQuery({
    queryKey: ['application-evidence', id, isBlind],
    queryFn: ({ signal }) => client.applications.evidence(id, { blind: isBlind, signal }),
  })
  return (
    <Loaded query={evidence} skeleton={<Skeleton height="20rem" />}>
      {({ items }) => (
        <>
          {isBlind && <p className="hint">{words.blindEvidence}</p>}
          <Criteria items={items} job={job} />
        </>
      )}
    </Loaded>
  )
}

/** What the latest analysis of the resume found against this job. */
export const Evidence = (props: EvidenceProps) => {
  const { candidate } = props
  return (
    <>
      <Overview candidate={candidate} />
      {candidate.overall_score !== null && <AllCriteria {...props} />}
    </>
  )
}

const Overview = ({ candidate }: Pick<EvidenceProps, 'candidate'>) => (
  <Section title={words.evidence} hint={words.evidenceHint}>
    {candidate.overall_score === null ? (
      <p className="soft">{listWords.notAnalysed}</p>
    ) : (
      <>
        <div className="evidence-scores">
          <ScoreRing score={candidate.overall_score} label={words.overall} />
          <Scores candidate={candidate} />
        </div>
        {candidate.held_down !== null && (
          <Note tone="fair">
            <p>{listWords.held(candidate.held_down)}</p>
          </Note>
        )}
        <Reasons why={candidate.why} />
        <div className="columns">
          <Skills title={words.found} skills={candidate.matched_skills} tone="good" />
          <Skills title={words.missing} skills={candidate.missing_skills} tone="weak" />
        </div>
      </>
    )}
  </Section>
)
