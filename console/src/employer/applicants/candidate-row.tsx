import { Link } from '@tanstack/react-router'
import type { JobCandidate } from '@zodie/sdk'
import { GradeTag, Meter, ScoreTag } from '../../design/parts.tsx'
import { formatAgo } from '../../words/format.ts'
import { gradeOf, statusOf } from '../../words/grades.ts'
import { type Move, MoveButtons } from './move-dialog.tsx'
import { nameOf } from './view-state.ts'
import { Missing, Reasons } from './why.tsx'
import { words } from './words.ts'

interface CandidateRowProps {
  readonly candidate: JobCandidate
  readonly jobId: string
  readonly isBlind: boolean
  readonly isTicked: boolean
  readonly onTick: () => void
  readonly onMove: (move: Move) => void
}

const factsOf = ({
  matched_skills: matched,
  missing_skills: missing,
  applied_at,
  overall_score,
}: JobCandidate): string =>
  [
    overall_score !== null && words.matched(matched.length, matched.length + missing.length),
    words.applied(formatAgo(applied_at)),
  ]
    .filter((part) => part !== false)
    .join(' · ')

/** `data-application` tells the keys of the list which row has the focus. */
export const CandidateRow = ({ candidate, jobId, isBlind, isTicked, onTick, onMove }: CandidateRowProps) => {
  const { application_id: id, overall_score: score, status } = candidate
  const name = nameOf(candidate)
  return (
    <li className="card candidate" data-application={id}>
      <div className="row between top">
        <div className="grow">
          <h3>
            <Link
              data-open
              to="/hire/jobs/$jobId/applicants/$applicationId"
              params={{ jobId, applicationId: String(id) }}
              search={isBlind ? { blind: true } : {}}
            >
              {name}
            </Link>
          </h3>
          <p className="hint">{factsOf(candidate)}</p>
        </div>
        <GradeTag grade={statusOf(status)} />
        <ScoreTag score={score} />
      </div>
      {score === null ? (
        <p className="soft">{words.notAnalysed}</p>
      ) : (
        <>
          <Meter share={score / 100} tone={gradeOf(score).tone} />
          <Reasons why={candidate.why} />
          <Missing skills={candidate.missing_skills} />
          {candidate.held_down !== null && <p className="small">{words.held(candidate.held_down)}</p>}
        </>
      )}
      <div className="row between">
        <label className="check">
          <input type="checkbox" checked={isTicked} onChange={onTick} aria-label={words.tick(name)} />
          <span>{words.compare}</span>
        </label>
        <div className="row">
          <MoveButtons applicationId={id} name={name} status={status} onMove={onMove} />
        </div>
      </div>
    </li>
  )
}
