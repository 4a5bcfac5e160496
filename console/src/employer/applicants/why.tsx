import type { JobCandidate } from '@zodie/sdk'
import { Chips, GradeTag } from '../../design/parts.tsx'
import { levelOf } from '../../words/grades.ts'
import './applicants.css'
import { words } from './words.ts'

/** So many missing skills are named in a row of a list. */
const MAX_MISSING = 6

/** Which criteria somebody meets, with the words of the resume that show it; in blind mode without them. */
export const Reasons = ({ why }: { readonly why: JobCandidate['why'] }) => (
  <ul className="reasons">
    {why.map(({ criterion, kind, level, quote }) => (
      <li key={criterion}>
        <p className="row">
          <strong>{criterion}</strong>
          <GradeTag grade={levelOf(level, kind)} />
        </p>
        {quote !== null && (
          <blockquote className="quote">
            <q>{quote}</q>
          </blockquote>
        )}
      </li>
    ))}
  </ul>
)

export const Missing = ({ skills }: { readonly skills: readonly string[] }) =>
  skills.length > 0 && (
    <div className="row">
      <span className="label">{words.missing}</span>
      <Chips
        tone="weak"
        words={[
          ...skills.slice(0, MAX_MISSING),
          ...(skills.length > MAX_MISSING ? [`+${skills.length - MAX_MISSING}`] : []),
        ]}
      />
    </div>
  )
