import type { Dashboard } from '@zodie/sdk'
import type { Bar } from '../../charts/bar-list.tsx'
import type { Column } from '../../charts/columns.tsx'
import { formatScore, formatShortDay } from '../../words/format.ts'
import { gradeOf } from '../../words/grades.ts'
import { words } from './words.ts'

/** A local date has no hour; noon keeps it that day wherever it is read. */
const dayOf = (date: string): string => formatShortDay(new Date(`${date}T12:00`))

export const dayColumns = (days: readonly string[], counts: readonly number[]): readonly Column[] =>
  days.map((date, index) => {
    const [value, label] = [counts[index] ?? 0, dayOf(date)]
    return { key: date, label, value, says: words.onDay(label, value) }
  })

type Means = Dashboard['resume_analysis']
type MeanName = keyof typeof words.dimensions

/** What could not be judged in anybody is left out. */
export const meanBars = (means: Means): readonly Bar[] =>
  (Object.keys(words.dimensions) as MeanName[]) // its own keys
    .flatMap((name) => {
      const value = means[name]
      const { tone } = gradeOf(value)
      return value === null ? [] : [{ key: name, label: words.dimensions[name], value, text: formatScore(value), tone }]
    })
