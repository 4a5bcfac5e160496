import { Link } from '@tanstack/react-router'
import type { Dashboard } from '@zodie/sdk'
import { Chips, ScoreTag } from '../../design/parts.tsx'
import { formatAgo } from '../../words/format.ts'
import { ChartCard } from '../figures/figures.tsx'
import { METRICS } from '../figures/metrics.ts'
import { words } from './words.ts'

type Match = Dashboard['candidate_matches'][number]

/** So many skills are named in a row. */
const MAX_SKILLS = 4

const Row = ({ match, isBlind }: { readonly match: Match; readonly isBlind: boolean }) => (
  <li className="stack tight">
    <div className="row between">
      <div className="grow">
        <Link
          to="/hire/jobs/$jobId/applicants/$applicationId"
          params={{ jobId: String(match.job_id), applicationId: String(match.id) }}
          search={isBlind ? { blind: true } : {}}
        >
          <strong>{match.name ?? match.contact ?? words.anonymous(match.id)}</strong>
        </Link>
        <p className="hint">
          {match.role} · {formatAgo(match.applied_date)}
        </p>
      </div>
      <ScoreTag score={match.match} />
    </div>
    <Chips words={match.skills.slice(0, MAX_SKILLS)} tone="good" />
  </li>
)

interface MatchesProps {
  readonly matches: readonly Match[]
  readonly isBlind: boolean
  readonly onBlind: (isBlind: boolean) => void
}

/** The best open applications over all jobs. */
export const Matches = ({ matches, isBlind, onBlind }: MatchesProps) => (
  <ChartCard
    metric={METRICS.best}
    nothing={matches.length === 0 ? words.noMatches : undefined}
    aside={
      <label className="check">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isBlind}
          checked={isBlind}
          onChange={({ target }) => onBlind(target.checked)}
        />
        <span>{words.blind}</span>
      </label>
    }
  >
    <ul className="rows">
      {matches.map((match) => (
        <Row key={match.id} match={match} isBlind={isBlind} />
      ))}
    </ul>
  </ChartCard>
)
