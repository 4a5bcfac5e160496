import type { FairnessReport } from '@zodie/sdk'
import { HeadingRow } from '../../design/heading-row.tsx'
import { Section, Tag } from '../../design/parts.tsx'
import { capitalised, formatShare } from '../../words/format.ts'
import '../employer.css'
import { words } from './words.ts'

type Measure = FairnessReport['selection']
type Table = Measure['by_sex']
type Row = Table['rows'][number]

/** Of the four-fifths rule of the EEOC. */
const FOUR_FIFTHS = 0.8
const ratio = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const Ratio = ({ row: { impact_ratio: value, is_under_two_percent: isUnder } }: { readonly row: Row }) => {
  if (value === null) return <span className="soft">{isUnder === true ? words.underTwo : words.noRatio}</span>
  return <Tag tone={value < FOUR_FIFTHS ? 'fair' : 'good'}>{ratio.format(value)}</Tag>
}

const Told = ({ row }: { readonly row: Row }) => (
  <tr>
    <th scope="row">{capitalised(row.category)}</th>
    <td className="figure">{row.count}</td>
    <td className="figure">{row.favoured}</td>
    <td className="figure">{row.rate === null ? '–' : formatShare(row.rate)}</td>
    <td>
      <Ratio row={row} />
    </td>
  </tr>
)

const Withheld = ({ rows }: { readonly rows: readonly Row[] }) => (
  <details>
    <summary className="small">{words.withheldRows(rows.length)}</summary>
    <ul className="bullets small soft">
      {rows.map(({ category }) => (
        <li key={category}>
          {capitalised(category)}: {words.withheld}
        </li>
      ))}
    </ul>
  </details>
)

const Groups = ({ title, table }: { readonly title: string; readonly table: Table }) => {
  const told = table.rows.filter((row) => !row.is_withheld)
  const withheld = table.rows.filter((row) => row.is_withheld)
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      {told.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section className="scroll-x" aria-label={title} tabIndex={0}>
          <table className="table">
            <HeadingRow headings={words.headings} />
            <tbody>
              {told.map((row) => (
                <Told key={row.category} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {withheld.length > 0 && <Withheld rows={withheld} />}
      <p className="hint">{words.elsewhere(table.unknown_or_withheld)}</p>
    </div>
  )
}

interface MeasureProps {
  readonly title: string
  readonly hint: string
  readonly measure: Measure
}

const MeasureCard = ({ title, hint, measure }: MeasureProps) => (
  <Section title={title} hint={hint}>
    {measure.assessed === 0 ? (
      <p className="soft">{words.nobody}</p>
    ) : (
      <>
        <p className="figure">{words.assessed(measure.assessed, measure.favoured)}</p>
        <Groups title={words.bySex} table={measure.by_sex} />
        <Groups title={words.byRace} table={measure.by_race_ethnicity} />
        <Groups title={words.both} table={measure.intersectional} />
      </>
    )}
  </Section>
)

export const Tables = ({ report }: { readonly report: FairnessReport }) => (
  <div className="stack wide">
    <p className="hint">
      {words.period(report.from, report.to)} {words.withheldWhy(report.minimum)} {words.ratioHint}
    </p>
    <MeasureCard title={words.selection} hint={words.selectionHint} measure={report.selection} />
    <MeasureCard title={words.scoring} hint={words.scoringHint} measure={report.scoring} />
  </div>
)
