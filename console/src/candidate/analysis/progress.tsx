import type { AnalysisStatus } from '@zodie/sdk'
import { Icon } from '../../design/icons.tsx'
import { Meter } from '../../design/parts.tsx'
import { words } from './words.ts'

const STAGES = ['queued', 'reading', 'scoring', 'done'] as const
/** What the service says is any text. */
const NAMES: readonly string[] = STAGES

/** The stages an analysis goes through, and where it is. */
export const Progress = ({ status }: { readonly status: AnalysisStatus | undefined }) => {
  const at = NAMES.indexOf(status?.stage ?? '')
  return (
    <section className="card stack progress">
      <h1>{words.following}</h1>
      <Meter share={(status?.progress ?? 0) / 100} />
      <ol className="stages" aria-hidden="true">
        {STAGES.map((stage, index) => (
          <li key={stage} className={index < at ? 'past' : index === at ? 'present' : ''}>
            <span className="stage-mark">{index < at && <Icon name="check" size={14} />}</span>
            {words.stages[stage]}
          </li>
        ))}
      </ol>
      <p className="hint" role="status">
        <span className="only-read">{STAGES[at] === undefined ? '' : words.stages[STAGES[at]]}. </span>
        {words.followingHint}
      </p>
    </section>
  )
}
