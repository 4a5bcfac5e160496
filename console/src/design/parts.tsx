import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { formatScore } from '../words/format.ts'
import { type Grade, gradeOf, type Tone } from '../words/grades.ts'
import { Icon, type IconName } from './icons.tsx'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'primary' | 'quiet' | 'danger' | 'plain'
  readonly isLarge?: boolean
  readonly isBusy?: boolean
  readonly icon?: IconName
}

/** While it is busy it stays focused and takes no second press. */
export const Button = ({ look = 'plain', isLarge, isBusy = false, icon, children, onClick, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={`button ${look} ${isLarge === true ? 'large' : ''}`}
    aria-busy={isBusy}
    onClick={(event) => {
      if (isBusy) event.preventDefault()
      else onClick?.(event)
    }}
  >
    {isBusy ? <span className="spinner" /> : icon && <Icon name={icon} size={18} />}
    {children}
  </button>
)

export const Tag = ({ tone = 'none', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`tag tone-${tone}`}>{children}</span>
)

export const GradeTag = ({ grade: { word, tone } }: { readonly grade: Grade }) => <Tag tone={tone}>{word}</Tag>

/** A score with its grade in words: colour alone says nothing. */
export const ScoreTag = ({ score }: { readonly score: number | null }) => {
  const { word, tone } = gradeOf(score)
  return (
    <Tag tone={tone}>
      <strong className="figure">{formatScore(score)}</strong> {word}
    </Tag>
  )
}

interface MeterProps {
  /** 0–1 */
  readonly share: number
  readonly tone?: Tone
}
/** A length beside a figure that says the same. */
export const Meter = ({ share, tone }: MeterProps) => (
  <span className={`meter ${tone === undefined ? '' : `tone-${tone}`}`} aria-hidden="true">
    <span style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
  </span>
)

interface PageHeadProps {
  readonly title: ReactNode
  readonly lead?: ReactNode
  /** Buttons at the other end. */
  readonly children?: ReactNode
}
export const PageHead = ({ title, lead, children }: PageHeadProps) => (
  <header className="page-head">
    <div className="stack tight">
      <h1>{title}</h1>
      {lead !== undefined && <p className="soft read">{lead}</p>}
    </div>
    {children !== undefined && <div className="row no-print">{children}</div>}
  </header>
)

interface SectionProps {
  readonly title: ReactNode
  readonly hint?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}
/** A card with a heading. */
export const Section = ({ title, hint, aside, children }: SectionProps) => (
  <section className="card stack">
    <div className="row between top">
      <div className="grow">
        <h2>{title}</h2>
        {hint !== undefined && <p className="hint">{hint}</p>}
      </div>
      {aside}
    </div>
    {children}
  </section>
)

interface EmptyProps {
  readonly icon?: IconName
  readonly title: string
  /** True: it is all of a page, and its title the page's. */
  readonly isPage?: boolean
  readonly children?: ReactNode
}
/** Where there is nothing yet: what would be here, and the way to it. */
export const Empty = ({ icon = 'file', title, isPage = false, children }: EmptyProps) => (
  <div className="empty">
    <span className="soft">
      <Icon name={icon} size={32} />
    </span>
    {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
    {children}
  </div>
)

/** Stands where something will be, as large as that. */
export const Skeleton = ({
  height = '1rem',
  width = '100%',
}: {
  readonly height?: string
  readonly width?: string
}) => <div className="skeleton" style={{ blockSize: height, inlineSize: width }} />

export const SkeletonCards = ({
  count = 3,
  height = '7rem',
}: {
  readonly count?: number
  readonly height?: string
}) => (
  <div className="stack" role="status">
    <span className="only-read">Loading …</span>
    {Array.from({ length: count }, (_, index) => (
      <Skeleton key={index} height={height} />
    ))}
  </div>
)

export const Note = ({ tone = 'none', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <div className={`note tone-${tone}`}>
    <div className="stack tight grow">{children}</div>
  </div>
)

export const Chips = ({ words, tone = 'none' }: { readonly words: readonly string[]; readonly tone?: Tone }) => (
  <ul className="chips">
    {[...new Set(words)].map((word) => (
      <li key={word}>
        <Tag tone={tone}>{word}</Tag>
      </li>
    ))}
  </ul>
)
