import type { WeighedScore } from '../words/dimensions.ts'
import { formatScore, formatShare } from '../words/format.ts'
import { gradeOf } from '../words/grades.ts'
import './charts.css'

/** Narrower than this a column holds no words. */
const MIN_LABEL_SHARE = 0.09

/**
 * How the overall score comes about: each column is as wide as its dimension counts and as full as its score, so the filled part of
 * the whole is the overall score. The list beside it says the same in figures.
 */
export const ScoreMosaic = ({ parts }: { readonly parts: readonly WeighedScore[] }) => (
  <figure className="mosaic-figure">
    <div className="mosaic" aria-hidden="true">
      {parts
        .filter(({ share }) => share > 0)
        .map(({ dimension, score, share }) => (
          <div
            key={dimension.field}
            className={`mosaic-column tone-${gradeOf(score).tone}`}
            style={{ flexGrow: share }}
          >
            <div className="mosaic-well">
              <div className="mosaic-fill" style={{ blockSize: `${score ?? 0}%` }}>
                {share >= MIN_LABEL_SHARE && <span className="figure">{formatScore(score)}</span>}
              </div>
            </div>
            <span className="mosaic-label">{share >= MIN_LABEL_SHARE ? dimension.label : ''}</span>
            <span className="mosaic-share figure">{share >= MIN_LABEL_SHARE / 2 ? formatShare(share) : ''}</span>
          </div>
        ))}
    </div>
    <figcaption className="hint">
      Each column is as wide as it counts and as full as its score: the filled part of the whole is the overall score.
    </figcaption>
  </figure>
)
