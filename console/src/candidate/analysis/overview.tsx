import type { Analysis, Job } from '@zodie/sdk'
import { ScoreMosaic } from '../../charts/score-mosaic.tsx'
import { ScoreRing } from '../../charts/score-ring.tsx'
import { Chips, Meter, Note, ScoreTag, Section } from '../../design/parts.tsx'
import { type WeighedScore, weighScores } from '../../words/dimensions.ts'
import { formatScore, formatShare } from '../../words/format.ts'
import { gradeOf } from '../../words/grades.ts'
import { words } from './words.ts'

const DimensionRow = ({ part: { dimension, score, share } }: { readonly part: WeighedScore }) => (
  <li className="dimension">
    <p className="row between">
      <span>
        <strong>{dimension.label}</strong>{' '}
        <span className="soft small">{score === null ? words.countsNot : words.counts(formatShare(share))}</span>
      </span>
      <ScoreTag score={score} />
    </p>
    <Meter share={(score ?? 0) / 100} tone={gradeOf(score).tone} />
    <p className="hint">{dimension.asks}</p>
  </li>
)

const Skills = ({ analysis: { items, skill_alignment: skills } }: { readonly analysis: Analysis }) => {
  const related = items
    .filter(({ level, criterion }) => level === 'related' && criterion.kind === 'skill')
    .map(({ criterion }) => criterion.label)
  const missing = skills.missing_skills.filter((skill) => !related.includes(skill))
  return (
    <Section title={words.skills}>
      <h3>{words.missing}</h3>
      {missing.length === 0 ? <p className="hint">{words.noneMissing}</p> : <Chips words={missing} tone="weak" />}
      {related.length > 0 && (
        <>
          <h3>{words.related}</h3>
          <Chips words={related} tone="fair" />
        </>
      )}
      <h3>{words.found}</h3>
      {skills.matched_skills.length === 0 ? (
        <p className="hint">{words.noneFound}</p>
      ) : (
        <Chips words={skills.matched_skills} tone="good" />
      )}
    </Section>
  )
}

const NotJudged = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <Section title={words.notJudged} hint={words.notJudgedHint}>
    <ul className="bullets">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </Section>
)

export const Overview = ({ analysis, job }: { readonly analysis: Analysis; readonly job: Job }) => {
  const parts = weighScores(analysis)
  return (
    <>
      <section className="card headline">
        <ScoreRing score={analysis.overall_score} label={words.overall} />
        <div className="stack grow">
          <div>
            <p className="soft">{words.yours}</p>
            <h2>
              {job.title}
              {job.company !== null && <span className="soft"> · {job.company}</span>}
            </h2>
          </div>
          <p className="read">{analysis.analysis_summary}</p>
          {analysis.cap !== null && (
            <Note tone="fair">
              <p>{words.held(formatScore(analysis.cap.at), analysis.cap.reason)}</p>
            </Note>
          )}
        </div>
      </section>
      <Section title={words.composed}>
        <ScoreMosaic parts={parts} />
        <ul className="dimensions">
          {parts.map((part) => (
            <DimensionRow key={part.dimension.field} part={part} />
          ))}
        </ul>
      </Section>
      <div className="columns">
        <Skills analysis={analysis} />
        {analysis.not_judged.length > 0 && <NotJudged sentences={analysis.not_judged} />}
      </div>
    </>
  )
}
