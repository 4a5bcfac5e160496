import type { Analysis } from '@zodie/sdk'
import { useState } from 'react'
import { ScoreRing } from '../../charts/score-ring.tsx'
import { PlaceLink } from '../../criteria/place-link.tsx'
import { Button, GradeTag, Section } from '../../design/parts.tsx'
import { formatGain, formatScore } from '../../words/format.ts'
import { severityOf } from '../../words/grades.ts'
import { words } from './words.ts'

type Advice = Analysis['recommendation_details'][number]

const MAX_SCORE = 100

interface OneProps {
  readonly advice: Advice
  readonly resumeId: number
  readonly isTicked: boolean
  readonly onTick: () => void
}

const One = ({ advice: { text, why, gain, severity, place }, resumeId, isTicked, onTick }: OneProps) => (
  <li className="advice-row">
    <p className="gain figure">
      {gain > 0 && <strong>{formatGain(gain)}</strong>}
      <span className="soft small">{gain > 0 ? words.points : words.noPoints}</span>
    </p>
    <div className="stack tight">
      <p>
        <strong>{text}</strong> <GradeTag grade={severityOf(severity)} />
      </p>
      <p className="soft">{why}</p>
      {place !== null && place.quote.trim() !== '' && (
        <blockquote className="quote">
          <PlaceLink place={place} resumeId={resumeId}>
            <q>{place.quote}</q>
          </PlaceLink>
          <cite>{words.page(place.page)}</cite>
        </blockquote>
      )}
    </div>
    {gain > 0 && (
      <label className="check no-print">
        <input type="checkbox" checked={isTicked} onChange={onTick} />
        <span>
          {words.mend}
          <span className="only-read">: {text}</span>
        </span>
      </label>
    )}
  </li>
)

interface WhatIfProps {
  readonly score: number | null
  readonly gains: readonly number[]
  readonly onClear: () => void
}

/** One gain is what the engine computed; several are only known to add up to at most their sum. */
const WhatIf = ({ score, gains, onClear }: WhatIfProps) => {
  const sum = gains.reduce((total, gain) => total + gain, 0)
  const possible = score === null || gains.length === 0 ? undefined : Math.min(MAX_SCORE, score + sum)
  return (
    <aside className="card what-if stack no-print" aria-labelledby="what-if">
      <h2 id="what-if">{words.whatIf}</h2>
      <ScoreRing score={score} possible={possible} label={words.overall} />
      <p role="status">
        {possible === undefined ? (
          <span className="soft">{words.whatIfNone}</span>
        ) : (
          <>
            {gains.length > 1 && `${words.upTo} `}
            <strong className="what-if-score figure">{formatScore(possible)}</strong>{' '}
            <span className="soft figure">({formatGain(possible - (score ?? 0))})</span>
          </>
        )}
      </p>
      <p className="hint">
        {gains.length === 0 ? words.adviceHint : gains.length === 1 ? words.whatIfOne : words.whatIfMany}
      </p>
      {gains.length > 0 && <Button onClick={onClear}>{words.clear}</Button>}
    </aside>
  )
}

/** Advice as the service sorts it: what raises the score most comes first. */
export const AdviceList = ({ analysis }: { readonly analysis: Analysis }) => {
  const { recommendation_details: advice, resume_id: resumeId, overall_score: score } = analysis
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const toggle = (index: number) => setTicked(ticked.symmetricDifference(new Set([index])))
  if (advice.length === 0)
    return (
      <Section title={words.advice}>
        <p className="hint">{words.noAdvice}</p>
      </Section>
    )
  return (
    <div className="advice-layout">
      <Section title={words.advice}>
        <ol className="rows">
          {advice.map((one, index) => (
            <One
              key={`${one.rule} ${one.text} ${one.place?.start}`}
              advice={one}
              resumeId={resumeId}
              isTicked={ticked.has(index)}
              onTick={() => toggle(index)}
            />
          ))}
        </ol>
      </Section>
      <WhatIf
        score={score}
        gains={advice.filter((_, index) => ticked.has(index)).map(({ gain }) => gain)}
        onClear={() => setTicked(new Set())}
      />
    </div>
  )
}
